package org.naranhi.memory.lucene;

import java.io.IOException;
import org.apache.lucene.index.LeafReader;
import org.naranhi.memory.MatchQuery;

/// How many neighbours of a unit are those of the sentence asked for. A unit knows them only in the
/// direction it was made in, and a missing one says something only when the unit comes from a
/// story: that it stood first or last.
final class Neighbours {
    private final DocNumbers made;
    private final DocNumbers previousOf;
    private final DocNumbers nextOf;
    private final long previous;
    private final long next;
    private final int source;

    Neighbours(LeafReader reader, MatchQuery query) throws IOException {
        this.made = new DocNumbers(reader, UnitDocument.MADE);
        this.previousOf = new DocNumbers(reader, UnitDocument.PREVIOUS);
        this.nextOf = new DocNumbers(reader, UnitDocument.NEXT);
        this.previous = UnitDocument.hash(query.previous());
        this.next = UnitDocument.hash(query.next());
        this.source = query.direction().source().ordinal();
    }

    int same(int doc) throws IOException {
        int from = (int) made.of(doc);
        if (from >> 1 != source) {
            return 0;
        }
        boolean ends = (from & 1) == 1;
        return same(previous, previousOf.of(doc), ends) + same(next, nextOf.of(doc), ends);
    }

    private static int same(long asked, long held, boolean ends) {
        return asked == held && (asked != 0 || ends) ? 1 : 0;
    }
}
