package org.naranhi.story;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A sentence-level part of a passage in both languages. `place` counts from 0 through the passage;
/// `version` counts the writes, so that of two people writing at once the second is told.
/// `matchScore` is the percentage of the match the target began from, if it began from one.
public record Segment(
        UUID id,
        UUID passage,
        int place,
        String source,
        String target,
        SegmentState state,
        @Nullable Integer matchScore,
        int version,
        @Nullable UUID changedBy,
        @Nullable Instant changedAt) {
    public Segment {
        if (source.isBlank()) {
            throw new IllegalArgumentException("a segment has a source");
        }
    }

    public boolean confirmed() {
        return state != SegmentState.INITIAL;
    }

    public Segment with(String newTarget, SegmentState newState, @Nullable Integer newScore) {
        return new Segment(
                id, passage, place, source, newTarget, newState, newScore, version, changedBy,
                changedAt);
    }

    /// The same content as if read at another version, to write it over that one.
    public Segment at(int otherVersion) {
        return new Segment(
                id,
                passage,
                place,
                source,
                target,
                state,
                matchScore,
                otherVersion,
                changedBy,
                changedAt);
    }
}
