package org.naranhi.alignment;

import java.util.Arrays;
import java.util.List;

/// Words of two languages that stand together in translations more often than chance would have it:
/// for each word of the first, in order, those of the second, in order.
final class WordPairs {
    /// Dunning's log-likelihood ratio that chance seldom reaches.
    private static final double CHANCE = 3.8;

    private static final int MOST = 48;

    private final int[] from;
    private final int[] others;

    private WordPairs(int[] from, int[] others) {
        this.from = from;
        this.others = others;
    }

    static WordPairs of(
            List<int[]> firsts,
            List<int[]> seconds,
            int[] firstCounts,
            int[] secondCounts,
            int rarest) {
        int[][] places = places(firsts, firstCounts);
        int[] from = new int[firstCounts.length + 1];
        int[] others = new int[firstCounts.length * 4 + 16];
        int size = 0;
        int[] together = new int[secondCounts.length];
        int[] met = new int[secondCounts.length];
        for (int word = 0; word < firstCounts.length; word++) {
            from[word] = size;
            if (firstCounts[word] < rarest) {
                continue;
            }
            int kinds = 0;
            for (int place : places[word]) {
                for (int other : seconds.get(place)) {
                    if (secondCounts[other] >= rarest && together[other]++ == 0) {
                        met[kinds++] = other;
                    }
                }
            }
            int[] kept = kept(met, kinds, together, firstCounts[word], secondCounts, firsts.size());
            for (int i = 0; i < kinds; i++) {
                together[met[i]] = 0;
            }
            if (size + kept.length > others.length) {
                others = Arrays.copyOf(others, others.length * 2 + kept.length);
            }
            System.arraycopy(kept, 0, others, size, kept.length);
            size += kept.length;
        }
        from[firstCounts.length] = size;
        return new WordPairs(from, Arrays.copyOf(others, size));
    }

    /// The likeliest of the words met, by number.
    private static int[] kept(
            int[] met, int kinds, int[] together, int count, int[] secondCounts, int all) {
        long[] graded = new long[kinds];
        int size = 0;
        for (int i = 0; i < kinds; i++) {
            int other = met[i];
            double ratio = likelihood(together[other], count, secondCounts[other], all);
            if (ratio > CHANCE) {
                graded[size++] = (long) (-ratio * 1000) << 32 | other;
            }
        }
        Arrays.sort(graded, 0, size);
        int[] kept = new int[Math.min(MOST, size)];
        for (int i = 0; i < kept.length; i++) {
            kept[i] = (int) graded[i];
        }
        Arrays.sort(kept);
        return kept;
    }

    /// Dunning (1993), 0 where they stand together less often than by chance.
    static double likelihood(int together, int first, int second, int all) {
        if ((double) together * all <= (double) first * second) {
            return 0;
        }
        return 2
                * (term(together, first, second, all)
                        + term(first - together, first, all - second, all)
                        + term(second - together, all - first, second, all)
                        + term(all - first - second + together, all - first, all - second, all));
    }

    private static double term(double seen, double row, double column, double all) {
        return seen <= 0 ? 0 : seen * Math.log(seen * all / (row * column));
    }

    private static int[][] places(List<int[]> sides, int[] counts) {
        int[][] places = new int[counts.length][];
        int[] filled = new int[counts.length];
        for (int place = 0; place < sides.size(); place++) {
            for (int word : sides.get(place)) {
                if (places[word] == null) {
                    places[word] = new int[counts[word]];
                }
                places[word][filled[word]++] = place;
            }
        }
        return places;
    }

    /// The same pairs, the second language first.
    WordPairs turned(int seconds) {
        int[] turnedFrom = new int[seconds + 1];
        for (int other : others) {
            turnedFrom[other + 1]++;
        }
        for (int i = 0; i < seconds; i++) {
            turnedFrom[i + 1] += turnedFrom[i];
        }
        int[] next = turnedFrom.clone();
        int[] turned = new int[others.length];
        for (int word = 0; word + 1 < from.length; word++) {
            for (int at = from[word]; at < from[word + 1]; at++) {
                turned[next[others[at]]++] = word;
            }
        }
        return new WordPairs(turnedFrom, turned);
    }

    /// Values of the turned pairs in this one's order.
    double[] fromTurned(WordPairs turned, double[] values) {
        double[] own = new double[others.length];
        for (int word = 0; word + 1 < from.length; word++) {
            for (int at = from[word]; at < from[word + 1]; at++) {
                own[at] = values[turned.place(others[at], word)];
            }
        }
        return own;
    }

    int size() {
        return others.length;
    }

    int from(int word) {
        return from[word];
    }

    int other(int at) {
        return others[at];
    }

    /// Where a pair stands, −1 when it doesn't.
    int place(int word, int other) {
        int at = Arrays.binarySearch(others, from[word], from[word + 1], other);
        return at < 0 ? -1 : at;
    }
}
