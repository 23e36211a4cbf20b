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
        int own = 0;
        for (int i = 0; i < size; i++) {
            fill(i, own, korean.of[i], english, ties);
            own += korean.of[i].length;
        }
    }

    /// @param from where the sentence's marks begin among all
    private void fill(int i, int from, int[] own, MarkTable english, Ties ties) {
        int low = band.sentenceLow(i);
        int high = band.sentenceHigh(i);
        int[] starts = new int[Math.max(0, high - low) + 1];
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
                int[] places = english.places[tie.english()];
                for (int at = first(where, low); at < where.length && where[at] < high; at++) {
                    int slot = next[where[at] - low]++;
                    k[slot] = from + m;
                    e[slot] = places[at];
                    to[slot] = where[at];
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
        if (value == 0) {
            return 0;
        }
        int at = Arrays.binarySearch(sorted, value);
        return at < 0 ? -at - 1 : at;
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
