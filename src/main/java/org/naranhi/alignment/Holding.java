package org.naranhi.alignment;

import java.util.Arrays;

/// Which ties hold in a bead: the strongest first, each mark in one at most. Also what holds
/// between each two sentences, and the best that each has anywhere. Not for several threads.
final class Holding {
    private static final int MOST_TIES = 2048;

    /// Bits of the ties that hold in the bead last asked for: by sort, by its Korean and English
    /// sentences; and how many of them are figures.
    final float[] bySort = new float[Links.sorts()];

    final float[] korean = new float[Shape.MOST + 1];
    final float[] english = new float[Shape.MOST + 1];
    private int figures;

    /// The best counterparts of each sentence.
    final Best koreanBest;

    final Best englishBest;

    /// Bits within reach of each sentence: those of each mark's strongest tie anywhere.
    final float[] koreanReach;

    final float[] englishReach;

    private final Links links;

    /// Where each sentence's band begins.
    private final int[] low;

    private final int[] koreanUsed;
    private final int[] englishUsed;
    private int turn;

    /// What holds between a sentence and each in its band: all bits, those by sort, figures.
    private final float[][] pairs;

    private final float[][] pairSorts;
    private final byte[][] pairFigures;
    private final long[] sorted = new long[MOST_TIES];

    Holding(MarkTable koreanMarks, MarkTable englishMarks, Ties ties, Links links) {
        this.links = links;
        this.low = links.band().low();
        koreanReach = reach(koreanMarks, ties.most(true));
        englishReach = reach(englishMarks, ties.most(false));
        koreanUsed = new int[koreanMarks.size + 1];
        englishUsed = new int[englishMarks.size + 1];
        koreanBest = new Best(koreanReach.length);
        englishBest = new Best(englishReach.length);
        pairs = new float[koreanReach.length][];
        pairSorts = new float[pairs.length][];
        pairFigures = new byte[pairs.length][];
        for (int i = 0; i < pairs.length; i++) {
            pair(i);
        }
    }

    private static float[] reach(MarkTable side, float[] most) {
        float[] reach = new float[side.of.length];
        for (int i = 0; i < reach.length; i++) {
            for (int mark : side.of[i]) {
                reach[i] += most[mark];
            }
        }
        return reach;
    }

    private void pair(int i) {
        int width = Math.max(0, links.band().sentenceHigh(i) - low[i]);
        pairs[i] = new float[width];
        pairSorts[i] = new float[width * bySort.length];
        pairFigures[i] = new byte[width];
        for (int at = 0; at < width; at++) {
            int j = low[i] + at;
            if (links.start(i, j) == links.start(i, j + 1)) {
                continue;
            }
            float held = match(i, 1, j, 1);
            pairs[i][at] = held;
            System.arraycopy(bySort, 0, pairSorts[i], at * bySort.length, bySort.length);
            pairFigures[i][at] = (byte) Math.min(figures, Byte.MAX_VALUE);
            koreanBest.add(i, j, held);
            englishBest.add(j, i, held);
        }
    }

    /// Bits that hold between two sentences.
    float pair(int i, int j) {
        int at = j - low[i];
        return at < 0 || at >= pairs[i].length ? 0 : pairs[i][at];
    }

    /// Lets ties hold in the bead of `a` Korean sentences from `i` and `b` English ones from `j`.
    ///
    /// @return all bits that hold
    float hold(int i, int a, int j, int b) {
        int at = j - low[i];
        if (a > 1 || b > 1 || at < 0 || at >= pairs[i].length) {
            return match(i, a, j, b);
        }
        System.arraycopy(pairSorts[i], at * bySort.length, bySort, 0, bySort.length);
        korean[0] = pairs[i][at];
        english[0] = pairs[i][at];
        figures = pairFigures[i][at];
        return pairs[i][at];
    }

    private float match(int i, int a, int j, int b) {
        int size = sorted(i, a, j, b);
        Arrays.fill(bySort, 0);
        Arrays.fill(korean, 0);
        Arrays.fill(english, 0);
        turn++;
        figures = 0;
        float all = 0;
        for (int s = 0; s < size; s++) {
            int k = i + (int) (sorted[s] >> 24 & 0xFF);
            int at = (int) (sorted[s] & 0xFFFFFF);
            int koreanMark = links.koreanMark(k, at);
            int englishMark = links.englishMark(k, at);
            if (koreanUsed[koreanMark] == turn || englishUsed[englishMark] == turn) {
                continue;
            }
            koreanUsed[koreanMark] = turn;
            englishUsed[englishMark] = turn;
            float bits = links.bits(k, at);
            all += bits;
            bySort[links.sort(k, at)] += bits;
            korean[k - i] += bits;
            english[links.sentence(k, at) - j] += bits;
            if (links.sort(k, at) == Ties.Sort.FIGURES.ordinal()) {
                figures++;
            }
        }
        return all;
    }

    /// The figures that hold in the bead last asked for.
    int figures() {
        return figures;
    }

    /// The ties of a bead, the strongest first: bits, Korean sentence and number packed.
    private int sorted(int i, int a, int j, int b) {
        int size = 0;
        for (int k = i; k < i + a; k++) {
            int to = links.start(k, j + b);
            for (int at = links.start(k, j); at < to && size < MOST_TIES; at++) {
                int grade = Float.floatToRawIntBits(links.bits(k, at));
                sorted[size++] = (long) -grade << 32 | (long) (k - i) << 24 | at & 0xFFFFFF;
            }
        }
        Arrays.sort(sorted, 0, size);
        return size;
    }
}
