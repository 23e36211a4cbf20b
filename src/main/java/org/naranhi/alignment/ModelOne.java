package org.naranhi.alignment;

import java.util.Arrays;
import java.util.List;

/// IBM Model 1 (Brown et al. 1993): each word of the second language comes from one of the first in
/// its sentence, or from none; which ones is found by expectation and maximisation.
final class ModelOne {
    /// Chance that a word comes from none, beside that of coming from a given one.
    private static final double FROM_NONE = 0.02;

    private final WordPairs pairs;
    private final List<int[]> firsts;
    private final List<int[]> seconds;

    ModelOne(WordPairs pairs, List<int[]> firsts, List<int[]> seconds) {
        this.pairs = pairs;
        this.firsts = firsts;
        this.seconds = seconds;
    }

    /// How often each pair's second word comes from its first, in the end.
    double[] expected(int rounds) {
        double[] chances = new double[pairs.size()];
        Arrays.fill(chances, 0.1);
        double[] expected = new double[pairs.size()];
        int[] places = new int[256];
        for (int round = 0; round < rounds; round++) {
            Arrays.fill(expected, 0);
            for (int i = 0; i < firsts.size(); i++) {
                int[] sources = firsts.get(i);
                for (int word : seconds.get(i)) {
                    double sum = FROM_NONE;
                    for (int s = 0; s < sources.length; s++) {
                        places[s] = pairs.place(sources[s], word);
                        sum += places[s] < 0 ? 0 : chances[places[s]];
                    }
                    for (int s = 0; s < sources.length; s++) {
                        if (places[s] >= 0) {
                            expected[places[s]] += chances[places[s]] / sum;
                        }
                    }
                }
            }
            if (round + 1 < rounds) {
                chances(expected, chances);
            }
        }
        return expected;
    }

    private void chances(double[] expected, double[] chances) {
        int word = 0;
        int next = 0;
        while (next < expected.length) {
            int from = pairs.from(word);
            int to = pairs.from(word + 1);
            double sum = 0;
            for (int at = from; at < to; at++) {
                sum += expected[at];
            }
            for (int at = from; at < to; at++) {
                chances[at] = sum == 0 ? 0 : expected[at] / sum;
            }
            next = to;
            word++;
        }
    }
}
