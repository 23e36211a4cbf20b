package org.naranhi.memory.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// The best units met so far, at most `limit`, one for each translation.
final class Best {
    /// A unit and how good it is at most. Of equally good ones the one of the memory that comes
    /// first is best, then the newest; of those of one moment any, but always the same. `source`
    /// and `target` are hashes of its texts.
    record Hit(int doc, int score, int rank, long at, long source, long target) {
        static final Comparator<Hit> BEST_FIRST =
                (one, other) -> {
                    int order = Integer.compare(other.score, one.score);
                    order = order != 0 ? order : Integer.compare(one.rank, other.rank);
                    order = order != 0 ? order : Long.compare(other.at, one.at);
                    order = order != 0 ? order : Long.compare(other.target, one.target);
                    return order != 0 ? order : Integer.compare(one.doc, other.doc);
                };

        Hit with(int otherScore) {
            return new Hit(doc, otherScore, rank, at, source, target);
        }

        /// Whether these are its texts' hashes, whichever comes first.
        boolean holds(long one, long other) {
            return source == one && target == other || source == other && target == one;
        }

        boolean better(Hit other) {
            return BEST_FIRST.compare(this, other) < 0;
        }
    }

    private final int threshold;
    private final int limit;
    private final TreeSet<Hit> hits = new TreeSet<>(Hit.BEST_FIRST);
    private final Map<Long, Hit> byTarget = new HashMap<>();

    Best(int threshold, int limit) {
        this.threshold = threshold;
        this.limit = limit;
    }

    boolean full() {
        return hits.size() == limit;
    }

    Hit last() {
        return hits.last();
    }

    /// What scores less than this is not among the best; what scores just this may be.
    int floor() {
        return full() ? last().score() : threshold;
    }

    /// Whether a hit would be among the best, were it not for another with its translation.
    boolean wants(Hit hit) {
        return hit.score() >= threshold && (!full() || hit.better(last()));
    }

    void add(Hit hit) {
        if (!wants(hit)) {
            return;
        }
        Hit before = byTarget.get(hit.target());
        if (before != null) {
            if (!hit.better(before)) {
                return;
            }
            hits.remove(before);
        }
        hits.add(hit);
        byTarget.put(hit.target(), hit);
        if (hits.size() > limit) {
            byTarget.remove(last().target());
            hits.pollLast();
        }
    }

    /// Best first.
    List<Hit> hits() {
        return new ArrayList<>(hits);
    }
}
