package org.naranhi.alignment;

/// For each sentence of a side the best three counterparts.
final class Best {
    private static final int KEPT = 3;

    private final float[] values;
    private final int[] others;

    Best(int size) {
        values = new float[size * KEPT];
        others = new int[size * KEPT];
    }

    void add(int sentence, int other, float value) {
        int at = sentence * KEPT + KEPT - 1;
        if (value <= values[at]) {
            return;
        }
        while (at > sentence * KEPT && values[at - 1] < value) {
            values[at] = values[at - 1];
            others[at] = others[at - 1];
            at--;
        }
        values[at] = value;
        others[at] = other;
    }

    float of(int sentence) {
        return values[sentence * KEPT];
    }

    /// The best without those from `from` to before `from + count`.
    float outside(int sentence, int from, int count) {
        for (int at = sentence * KEPT; at < (sentence + 1) * KEPT; at++) {
            if (others[at] < from || others[at] >= from + count) {
                return values[at];
            }
        }
        return 0;
    }
}
