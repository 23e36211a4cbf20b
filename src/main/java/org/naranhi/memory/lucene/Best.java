package org.naranhi.memory.lucene;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/// The best units met so far, one for each translation; and how good one must be to come among the
/// first `limit`.
final class Best {
    /// A unit and how good it is at most. Of equally good ones the one of the memory that comes
    /// first is best, then the newest; of those of one moment any, but always the same. `source`
    /// and `target` are hashes of its texts.
    record Hit(int doc, int score, int rank, long at, long source, long target) {
        static final Comparator<Hit> BEST_FIRST =
                Comparator.comparingInt(Hit::score)
                        .reversed()
                        .thenComparingInt(Hit::rank)
                        .thenComparing(
                                Comparator.comparingLong(Hit::at)
                                        .thenComparingLong(Hit::target)
                                        .reversed())
                        .thenComparingInt(Hit::doc);

        Hit with(int otherScore) {
            return new Hit(doc, otherScore, rank, at, source, target);
        }

        long pair() {
            return source * 31 + target;
        }
    }

    private static final int HIGHEST = 102;

    private final int limit;
    private final Map<Long, Hit> byTarget = new HashMap<>();
    private final Map<Long, Integer> times = new HashMap<>();
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
        times.merge(hit.pair(), 1, Integer::sum);
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

    /// How many units hold a hit's very sentences. All of them are as good as the hit, but for
    /// penalties, and so were met if it is among the best.
    int times(Hit hit) {
        return times.getOrDefault(hit.pair(), 1);
    }

    Collection<Hit> hits() {
        return byTarget.values();
    }
}
