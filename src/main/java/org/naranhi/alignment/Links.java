package org.naranhi.alignment;

import java.util.Arrays;

/// The ties between each two sentences of a band: which mark of the one answers which of the other.
/// Those of one Korean sentence lie together, in the order of the English ones.
final class Links {
    private static final int SORTS = Ties.Sort.values().length;

    private final Band band;

    /// Where the ties of a pair begin: for each Korean sentence one more than its band is wide.
    private final int[][] offsets;

    private final int[][] koreanMarks;
    private final int[][] englishMarks;
    private final int[][] englishSentences;
    private final float[][] bits;
    private final byte[][] sorts;

    Links(MarkTable korean, MarkTable english, Ties ties, Band band) {
        this.band = band;
        int size = korean.of.length;
        offsets = new int[size][];
        koreanMarks = new int[size][];
        englishMarks = new int[size][];
        englishSentences = new int[size][];
        bits = new float[size][];
        sorts = new byte[size][];
        int[] englishFrom = from(english);
        int[] koreanFrom = from(korean);
        for (int i = 0; i < size; i++) {
            fill(i, korean, english, ties, koreanFrom, englishFrom);
        }
    }

    /// Where each sentence's marks begin among all.
    static int[] from(MarkTable side) {
        int[] from = new int[side.of.length + 1];
        for (int i = 0; i < side.of.length; i++) {
            from[i + 1] = from[i] + side.of[i].length;
        }
        return from;
    }

    private void fill(
            int i,
            MarkTable korean,
            MarkTable english,
            Ties ties,
            int[] koreanFrom,
            int[] englishFrom) {
        int low = band.sentenceLow(i);
        int high = band.sentenceHigh(i);
        int[] starts = new int[Math.max(0, high - low) + 1];
        int[] own = korean.of[i];
        for (int mark : own) {
            for (Ties.Tie tie : ties.of.get(mark)) {
                int[] where = english.sentences[tie.english()];
                for (int at = first(where, low); at < where.length && where[at] < high; at++) {
                    starts[where[at] - low + 1]++;
                }
            }
        }
        for (int j = 1; j < starts.length; j++) {
            starts[j] += starts[j - 1];
        }
        int total = starts[starts.length - 1];
        int[] k = new int[total];
        int[] e = new int[total];
        int[] to = new int[total];
        float[] b = new float[total];
        byte[] s = new byte[total];
        int[] next = starts.clone();
        for (int m = 0; m < own.length; m++) {
            for (Ties.Tie tie : ties.of.get(own[m])) {
                int[] where = english.sentences[tie.english()];
                for (int at = first(where, low); at < where.length && where[at] < high; at++) {
                    int j = where[at];
                    int slot = next[j - low]++;
                    k[slot] = koreanFrom[i] + m;
                    e[slot] = englishFrom[j] + position(english.of[j], tie.english());
                    to[slot] = j;
                    b[slot] = tie.bits();
                    s[slot] = (byte) tie.sort().ordinal();
                }
            }
        }
        offsets[i] = starts;
        koreanMarks[i] = k;
        englishMarks[i] = e;
        englishSentences[i] = to;
        bits[i] = b;
        sorts[i] = s;
    }

    private static int first(int[] sorted, int value) {
        int at = Arrays.binarySearch(sorted, value);
        return at < 0 ? -at - 1 : at;
    }

    private static int position(int[] marks, int mark) {
        for (int m = 0; m < marks.length; m++) {
            if (marks[m] == mark) {
                return m;
            }
        }
        throw new IllegalStateException("no such mark");
    }

    Band band() {
        return band;
    }

    int start(int i, int j) {
        return offsets[i][Math.clamp(j - band.sentenceLow(i), 0, offsets[i].length - 1)];
    }

    int koreanMark(int i, int at) {
        return koreanMarks[i][at];
    }

    int englishMark(int i, int at) {
        return englishMarks[i][at];
    }

    /// The English sentence of a tie.
    int sentence(int i, int at) {
        return englishSentences[i][at];
    }

    float bits(int i, int at) {
        return bits[i][at];
    }

    int sort(int i, int at) {
        return sorts[i][at];
    }

    static int sorts() {
        return SORTS;
    }
}
