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

    private final DocNumbers origins;
    private final DocNumbers dates;
    private final DocNumbers held;
    private final Penalties penalties;
    private final List<UUID> priority;
    private final Map<Long, UUID> memories = new HashMap<>();
    private final Instant now;

    Grading(LeafReader reader, MatchQuery query) throws IOException {
        this.origins = new DocNumbers(reader, UnitDocument.ORIGIN);
        this.dates = new DocNumbers(reader, UnitDocument.AT);
        this.held = new DocNumbers(reader, UnitDocument.MEMORY);
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
        Origin origin = ORIGINS[(int) origins.of(doc)];
        Instant at = Instant.ofEpochMilli(dates.of(doc));
        UUID memory = memories.getOrDefault(held.of(doc), UNNAMED);
        return Math.max(0, percent - penalties.of(origin, memory, at, now));
    }

    /// The place of the unit's memory among those of the query.
    int rank(int doc) throws IOException {
        if (priority.isEmpty()) {
            return 0;
        }
        UUID memory = memories.get(held.of(doc));
        int rank = memory == null ? -1 : priority.indexOf(memory);
        return rank < 0 ? priority.size() : rank;
    }
}
