package org.naranhi.story;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One version a segment had, by whom and why.
public record Revision(
        long seq,
        UUID story,
        UUID segment,
        int version,
        String source,
        String target,
        SegmentState state,
        Cause cause,
        @Nullable UUID person,
        Instant at) {
    /// Why a segment was written.
    public enum Cause {
        TAKEN_IN,
        TYPED,
        CONFIRMED,
        PROPAGATED,
        /// Filled from the memory, for someone to go over.
        PRETRANSLATED,
        UNDONE,
        SPLIT,
        MERGED,
        /// Its passage was corrected: its kind or its text.
        CORRECTED,
        REVIEWED,
        RETURNED,
        /// A name in it was settled, here as in other stories.
        SETTLED,
        /// What the loser of a race had typed: kept here, not in the segment.
        OVERTAKEN
    }
}
