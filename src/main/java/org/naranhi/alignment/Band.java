package org.naranhi.alignment;

import java.util.Arrays;
import java.util.List;

/// Which places of the two editions may lie beside each other: before Korean sentence `i` (0 to all)
/// the places `low[i]` to `high[i]`, both inclusive, before English ones. Neither falls.
record Band(int[] low, int[] high) {
    /// Everything.
    static Band all(int korean, int english) {
        int[] low = new int[korean + 1];
        int[] high = new int[korean + 1];
        Arrays.fill(high, english);
        return new Band(low, high);
    }

    /// So many places to either side of a path that gives for each Korean place the first and the
    /// last English one on it.
    static Band around(int[] first, int[] last, int width, int english) {
        int korean = first.length - 1;
        int[] low = new int[korean + 1];
        int[] high = new int[korean + 1];
        for (int i = 0; i <= korean; i++) {
            int before = Math.max(0, i - width);
            int after = Math.min(korean, i + width);
            low[i] = Math.max(0, first[before] - 1 - (i - before < width ? width - i + before : 0));
            high[i] =
                    Math.min(english, last[after] + 1 + (after - i < width ? width - after + i : 0));
        }
        return new Band(low, high);
    }

    /// Everything for these Korean sentences, nothing for the others: for links, not for a chart.
    static Band of(List<Integer> sentences, int korean, int english) {
        int[] low = new int[korean + 1];
        int[] high = new int[korean + 1];
        for (int sentence : sentences) {
            high[sentence + 1] = english;
        }
        return new Band(low, high);
    }

    int korean() {
        return low.length - 1;
    }

    boolean holds(int i, int j) {
        return j >= low[i] && j <= high[i];
    }

    /// The English sentences that a Korean one may be linked to: from this,
    int sentenceLow(int i) {
        return low[i];
    }

    /// to before this.
    int sentenceHigh(int i) {
        return high[i + 1];
    }

    long size() {
        long size = 0;
        for (int i = 0; i < low.length; i++) {
            size += high[i] - low[i] + 1;
        }
        return size;
    }
}
