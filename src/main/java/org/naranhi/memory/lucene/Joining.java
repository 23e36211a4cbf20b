package org.naranhi.memory.lucene;

import org.apache.lucene.index.MergePolicy;
import org.apache.lucene.index.TieredMergePolicy;

/// When the parts of an index are joined. Few are best for lookups, which go through all of them;
/// but while much is taken in, joining the first parts takes time from making the others, so it is
/// put off until all are there.
final class Joining {
    private static final double PARTS_OF_A_SIZE = 4;
    private static final double MEANWHILE = 16;
    private static final double LARGEST_MB = 20_000;

    private final TieredMergePolicy policy = new TieredMergePolicy();
    private int intakes;

    Joining() {
        policy.setMaxMergedSegmentMB(LARGEST_MB);
        policy.setSegmentsPerTier(PARTS_OF_A_SIZE);
    }

    MergePolicy policy() {
        return policy;
    }

    /// As often as this is called, so often must [#goOn] be.
    synchronized void putOff() {
        intakes++;
        policy.setSegmentsPerTier(MEANWHILE);
    }

    synchronized void goOn() {
        if (--intakes == 0) {
            policy.setSegmentsPerTier(PARTS_OF_A_SIZE);
        }
    }
}
