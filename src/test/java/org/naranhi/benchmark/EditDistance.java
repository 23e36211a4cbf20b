package org.naranhi.benchmark;

import java.util.Arrays;

/// Plain edit distance (insert, delete, change: one each) from one text to many, 64 signs of the
/// text at a time (Myers 1999, the blocks as Hyyrö 2003 has them).
final class EditDistance {
    private static final int WORD = 64;

    private final int length;
    private final int blocks;
    private final int[] places;
    private final long[] masks;
    private final long[] up;
    private final long[] down;

    /// Signs are numbers from 0 to below `signs`.
    EditDistance(int[] text, int signs) {
        length = text.length;
        blocks = Math.max(1, Math.ceilDiv(length, WORD));
        places = new int[signs];
        masks = new long[(length + 1) * blocks];
        up = new long[blocks];
        down = new long[blocks];
        int last = 0;
        for (int i = 0; i < length; i++) {
            if (places[text[i]] == 0) {
                last++;
                places[text[i]] = last;
            }
            masks[places[text[i]] * blocks + i / WORD] |= 1L << (i % WORD);
        }
    }

    int to(int[] other) {
        if (length == 0) {
            return other.length;
        }
        Arrays.fill(up, -1L);
        Arrays.fill(down, 0L);
        int distance = length;
        long lastBit = 1L << ((length - 1) % WORD);
        for (int sign : other) {
            int row = places[sign] * blocks;
            // The first row grows by one with each sign of the other text.
            int carry = 1;
            for (int b = 0; b < blocks; b++) {
                long topBit = b == blocks - 1 ? lastBit : 1L << (WORD - 1);
                carry = step(b, masks[row + b], carry, topBit);
            }
            distance += carry;
        }
        return distance;
    }

    /// One block of one column; takes and gives the difference at its upper and lower edge.
    private int step(int b, long mask, int carry, long topBit) {
        long vertical = mask | down[b];
        long equal = carry < 0 ? mask | 1 : mask;
        long diagonal = (((equal & up[b]) + up[b]) ^ up[b]) | equal;
        long plus = down[b] | ~(diagonal | up[b]);
        long minus = up[b] & diagonal;
        int out = 0;
        if ((plus & topBit) != 0) {
            out = 1;
        } else if ((minus & topBit) != 0) {
            out = -1;
        }
        plus <<= 1;
        minus <<= 1;
        if (carry > 0) {
            plus |= 1;
        } else if (carry < 0) {
            minus |= 1;
        }
        up[b] = minus | ~(vertical | plus);
        down[b] = plus & vertical;
        return out;
    }
}
