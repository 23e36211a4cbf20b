package org.naranhi.memory.lucene;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/// The best units met so far, one for each translation; and how good one must be to come among the
/// first `limit`.
final class Best {
    /// A unit and how good it is at most. Of equally good ones the newest is best; of those of one
    /// moment any, but always the same.
    record Hit(int doc, int score, long at, long target) {
        static final Comparator<Hit> BEST_FIRST =
                Comparator.comparingInt(Hit::score)
                        .thenComparingLong(Hit::at)
                        .thenComparingLong(Hit::target)
                        .reversed()
                        .thenComparingInt(Hit::doc);
    }

    private static final int HIGHEST = 102;

    private final int limit;
    private final Map<Long, Hit> byTarget = new HashMap<>();
    private final int[] withScore = new int[HIGHEST + 1];
    private int floor;

    Best(int threshold, int limit) {
        this.floor = threshold;
        this.limit = limit;
    }

    /// What scores less than this is not among the best.
    int floor() {
        return floor;
    }

    void add(Hit hit) {
        Hit before = byTarget.get(hit.target());
        if (before != null) {
            if (Hit.BEST_FIRST.compare(before, hit) <= 0) {
                return;
            }
            withScore[before.score()]--;
        }
        byTarget.put(hit.target(), hit);
        withScore[hit.score()]++;
        raise();
    }

    private void raise() {
        int better = 0;
        for (int score = HIGHEST; score > floor; score--) {
            better += withScore[score];
            if (better >= limit) {
                floor = score;
                return;
            }
        }
    }

    Collection<Hit> hits() {
        return byTarget.values();
    }
}
