package org.naranhi.memory.lucene;

import java.io.IOException;
import java.time.Instant;
import org.apache.lucene.index.LeafReader;
import org.naranhi.memory.MatchQuery;
import org.naranhi.memory.Penalties;
import org.naranhi.memory.TranslationUnit.Origin;

/// What becomes of a unit's likeness when its penalties are taken off.
final class Grading {
    private static final Origin[] ORIGINS = Origin.values();

    private final LeafReader reader;
    private final Penalties penalties;
    private final Instant now;

    Grading(LeafReader reader, MatchQuery query) {
        this.reader = reader;
        this.penalties = query.penalties();
        this.now = query.now();
    }

    int score(int percent, int doc) throws IOException {
        if (penalties.equals(Penalties.NONE)) {
            return percent;
        }
        Origin origin = ORIGINS[(int) UnitDocument.number(reader, UnitDocument.ORIGIN, doc)];
        Instant at = Instant.ofEpochMilli(UnitDocument.number(reader, UnitDocument.AT, doc));
        return Math.max(0, percent - penalties.of(origin, at, now));
    }
}
