package org.naranhi.alignment;

import java.util.Arrays;
import java.util.List;

/// Which places of two editions may lie beside each other: before Korean sentence `i` (0 to all)
/// the places `low[i]` to `high[i]`, both inclusive, before English ones. Neither falls.
record Band(int[] low, int[] high) {
    /// Everything.
    static Band all(int korean, int english) {
        int[] low = new int[korean + 1];
        int[] high = new int[korean + 1];
        Arrays.fill(high, english);
        return new Band(low, high);
    }

    /// So many places, counted on both sides together, around those a first look reached.
    static Band around(int[] first, int[] last, int width, int english) {
        int size = first.length;
        int[] low = new int[size];
        int[] high = new int[size];
        for (int i = 0; i < size; i++) {
            int from = english;
            int to = 0;
            for (int k = Math.max(0, i - width); k <= Math.min(size - 1, i + width); k++) {
                int left = width - Math.abs(k - i);
                from = Math.min(from, first[k] - left);
                to = Math.max(to, last[k] + left);
            }
            low[i] = Math.max(0, from);
            high[i] = Math.min(english, to);
        }
        for (int i = 1; i < size; i++) {
            high[i] = Math.max(high[i], high[i - 1]);
        }
        for (int i = size - 2; i >= 0; i--) {
            low[i] = Math.min(low[i], low[i + 1]);
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

    /// Whether a place is the last of the band although the edition goes on.
    boolean edge(int i, int j, int english) {
        return j == low[i] && j > 0 || j == high[i] && j < english;
    }

    /// The English sentences that a Korean one may be linked to: from this,
    int sentenceLow(int i) {
        return low[i];
    }

    /// to before this.
    int sentenceHigh(int i) {
        return high[i + 1];
    }
}
