package org.naranhi.alignment;

import java.util.Arrays;

/// Where the way through two long editions may lie, by a quick look: ties are counted by blocks of
/// sentences, the more the rarer they are, and the path through the blocks that most of them lie on
/// is taken. Where several are as good, as in a text that repeats itself, the straightest.
final class RoughWay {
    private static final int BLOCK = 8;

    /// Marks that stand in more sentences say nothing of the place.
    private static final int RARE = 16;

    /// Bits that the straight way is given before any other.
    private static final float STRAIGHT = 0.5f;

    private final int korean;
    private final int english;

    /// For each Korean block the first and the last English one on the path.
    private final int[] first;

    private final int[] last;

    RoughWay(MarkTable koreanMarks, MarkTable englishMarks, Ties ties) {
        korean = koreanMarks.of.length;
        english = englishMarks.of.length;
        float[][] bits = new float[blocks(korean)][blocks(english)];
        for (int k = 0; k < ties.of.size(); k++) {
            int[] here = koreanMarks.sentences[k];
            for (Ties.Tie tie : ties.of.get(k)) {
                int[] there = englishMarks.sentences[tie.english()];
                if (here.length <= RARE && there.length <= RARE) {
                    add(here, there, tie.bits() / here.length / there.length, bits);
                }
            }
        }
        first = new int[bits.length];
        last = new int[bits.length];
        follow(bits);
    }

    private static int blocks(int sentences) {
        return Math.max(1, (sentences + BLOCK - 1) / BLOCK);
    }

    private static void add(int[] here, int[] there, float tie, float[][] bits) {
        for (int i : here) {
            for (int j : there) {
                bits[i / BLOCK][j / BLOCK] += tie;
            }
        }
    }

    /// The path of the most bits from corner to corner; `bits` becomes the sums up to each block.
    private void follow(float[][] bits) {
        for (int i = 0; i < bits.length; i++) {
            for (int j = 0; j < bits[i].length; j++) {
                float above = i > 0 ? bits[i - 1][j] : 0;
                float left = j > 0 ? bits[i][j - 1] : 0;
                float off = Math.abs((float) i / bits.length - (float) j / bits[i].length);
                bits[i][j] += Math.max(above, left) + STRAIGHT * (1 - off);
            }
        }
        Arrays.fill(first, Integer.MAX_VALUE);
        int i = bits.length - 1;
        int j = bits[i].length - 1;
        while (i >= 0 && j >= 0) {
            first[i] = Math.min(first[i], j);
            last[i] = Math.max(last[i], j);
            if (j == 0 || i > 0 && bits[i - 1][j] >= bits[i][j - 1]) {
                i--;
            } else {
                j--;
            }
        }
    }

    /// So many places to either side of the path.
    Band band(int width) {
        int[] low = new int[korean + 1];
        int[] high = new int[korean + 1];
        for (int i = 0; i <= korean; i++) {
            int before = Math.max(0, i - 1) / BLOCK;
            int after = Math.min(first.length - 1, i / BLOCK);
            low[i] = Math.max(0, first[before] * BLOCK - width);
            high[i] = Math.min(english, (last[after] + 1) * BLOCK + width);
        }
        low[0] = 0;
        high[korean] = english;
        return new Band(low, high);
    }
}
