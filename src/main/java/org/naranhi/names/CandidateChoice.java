package org.naranhi.names;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Of candidates that overlap, those that together weigh most.
final class CandidateChoice {
    private CandidateChoice() {}

    /// @param candidates in the order of where they end
    /// @param scores what speaks for each; below zero it isn't taken
    static List<KoreanCandidate> best(
            int length, List<KoreanCandidate> candidates, double[] scores) {
        double[] best = new double[length + 1];
        @Nullable KoreanCandidate[] last = new KoreanCandidate[length + 1];
        int next = 0;
        for (int at = 1; at <= length; at++) {
            best[at] = best[at - 1];
            for (; next < scores.length && candidates.get(next).end() == at; next++) {
                double sum = best[candidates.get(next).start()] + scores[next];
                if (sum > best[at]) {
                    best[at] = sum;
                    last[at] = candidates.get(next);
                }
            }
        }
        List<KoreanCandidate> chosen = new ArrayList<>();
        for (int at = length; at > 0; ) {
            KoreanCandidate taken = last[at];
            if (taken == null) {
                at--;
            } else {
                chosen.add(taken);
                at = taken.start();
            }
        }
        Collections.reverse(chosen);
        return chosen;
    }
}
