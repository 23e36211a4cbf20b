package org.naranhi.memory.lucene;

import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.lucene.index.LeafReader;
import org.naranhi.memory.MatchQuery;
import org.naranhi.memory.Penalties;
import org.naranhi.memory.TranslationUnit.Origin;

/// What becomes of a unit's likeness when its penalties are taken off, and where its memory stands.
final class Grading {
    private static final Origin[] ORIGINS = Origin.values();

    /// Stands for every memory that the query doesn't name.
    private static final UUID UNNAMED = new UUID(0, 0);

    private final LeafReader reader;
    private final Penalties penalties;
    private final List<UUID> priority;
    private final Map<Long, UUID> memories = new HashMap<>();
    private final Instant now;

    Grading(LeafReader reader, MatchQuery query) {
        this.reader = reader;
        this.penalties = query.penalties();
        this.priority = query.priority();
        this.now = query.now();
        priority.forEach(memory -> memories.put(UnitDocument.number(memory), memory));
        penalties
                .memories()
                .keySet()
                .forEach(memory -> memories.put(UnitDocument.number(memory), memory));
    }

    int score(int percent, int doc) throws IOException {
        if (penalties.equals(Penalties.NONE)) {
            return percent;
        }
        Origin origin = ORIGINS[(int) UnitDocument.number(reader, UnitDocument.ORIGIN, doc)];
        Instant at = Instant.ofEpochMilli(UnitDocument.number(reader, UnitDocument.AT, doc));
        UUID memory = memories.getOrDefault(memory(doc), UNNAMED);
        return Math.max(0, percent - penalties.of(origin, memory, at, now));
    }

    /// The place of the unit's memory among those of the query.
    int rank(int doc) throws IOException {
        if (priority.isEmpty()) {
            return 0;
        }
        UUID memory = memories.get(memory(doc));
        int rank = memory == null ? -1 : priority.indexOf(memory);
        return rank < 0 ? priority.size() : rank;
    }

    private long memory(int doc) throws IOException {
        return UnitDocument.number(reader, UnitDocument.MEMORY, doc);
    }
}
