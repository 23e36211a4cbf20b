package org.naranhi.romanization;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// How many people write one syllable how.
final class Tally {
    static final Tally NONE = new Tally();

    /// What every spelling seen gives up to those not seen yet (absolute discounting, Ney, Essen
    /// and Kneser 1994): the more ways a syllable is known to be written, the likelier one more.
    private static final double GIVEN_UP = 0.8;

    private final Map<String, Integer> counts = new HashMap<>();
    private int people;

    void add(String letters, int count) {
        counts.merge(letters, count, Integer::sum);
        people += count;
    }

    int people() {
        return people;
    }

    int of(String letters) {
        return counts.getOrDefault(letters, 0);
    }

    Set<String> letters() {
        return counts.keySet();
    }

    /// The chance of these letters, `otherwise` what it is where nobody was counted.
    double chance(String letters, double otherwise) {
        if (people == 0) {
            return otherwise;
        }
        double own = Math.max(0, of(letters) - GIVEN_UP);
        return (own + GIVEN_UP * counts.size() * otherwise) / people;
    }
}
