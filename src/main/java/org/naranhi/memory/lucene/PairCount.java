package org.naranhi.memory.lucene;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.IntroSorter;
import org.naranhi.memory.MemoryStatistics;
import org.naranhi.text.Language;

/// The pairs of sentences of an index, as hashes of both sides, sorted to be counted.
final class PairCount {
    private final long[] korean;
    private final long[] english;

    private PairCount(long[] korean, long[] english) {
        this.korean = korean;
        this.english = english;
    }

    static PairCount of(IndexReader reader) throws IOException {
        int units = reader.numDocs();
        PairCount pairs = new PairCount(new long[units], new long[units]);
        int at = 0;
        for (LeafReaderContext leaf : reader.leaves()) {
            Bits live = leaf.reader().getLiveDocs();
            NumericDocValues one = hashes(leaf, Language.KOREAN);
            NumericDocValues other = hashes(leaf, Language.ENGLISH);
            for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
                if ((live == null || live.get(doc))
                        && one.advanceExact(doc)
                        && other.advanceExact(doc)) {
                    pairs.korean[at] = one.longValue();
                    pairs.english[at++] = other.longValue();
                }
            }
        }
        return pairs;
    }

    private static NumericDocValues hashes(LeafReaderContext leaf, Language language)
            throws IOException {
        return DocValues.getNumeric(leaf.reader(), UnitDocument.hash(language));
    }

    MemoryStatistics.Repetition repetition() {
        sort(korean, english);
        int different = 0;
        for (int i = 0; i < korean.length; i++) {
            different += i == 0 || !same(i) ? 1 : 0;
        }
        int alternatives = putOtherwise(korean, english);
        sort(english, korean);
        alternatives += putOtherwise(english, korean);
        return new MemoryStatistics.Repetition(korean.length - different, alternatives);
    }

    private boolean same(int i) {
        return korean[i] == korean[i - 1] && english[i] == english[i - 1];
    }

    /// How many sentences of the first side, by which both are sorted, have several on the other.
    private static int putOtherwise(long[] side, long[] other) {
        int count = 0;
        boolean counted = false;
        for (int i = 1; i < side.length; i++) {
            if (side[i] != side[i - 1]) {
                counted = false;
            } else if (other[i] != other[i - 1] && !counted) {
                count++;
                counted = true;
            }
        }
        return count;
    }

    private static void sort(long[] first, long[] second) {
        new IntroSorter() {
            private long pivot;
            private long besidePivot;

            @Override
            protected void setPivot(int i) {
                pivot = first[i];
                besidePivot = second[i];
            }

            @Override
            protected int comparePivot(int i) {
                int order = Long.compare(pivot, first[i]);
                return order != 0 ? order : Long.compare(besidePivot, second[i]);
            }

            @Override
            protected void swap(int i, int j) {
                swap(first, i, j);
                swap(second, i, j);
            }

            private static void swap(long[] values, int i, int j) {
                long kept = values[i];
                values[i] = values[j];
                values[j] = kept;
            }
        }.sort(0, first.length);
    }
}
