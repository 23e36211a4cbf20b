package org.naranhi.memory;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.naranhi.text.Direction;

/// A source sentence looked for in the memory. `previous` and `next` are its neighbours in the
/// story (`null` at either end). `threshold` is a percentage, 1 to 100; `limit` a count.
/// `penalties` are taken off before the threshold is asked, ages counted at `now`.
public record MatchQuery(
        String source,
        Direction direction,
        @Nullable String previous,
        @Nullable String next,
        int threshold,
        int limit,
        UnitFilter filter,
        Penalties penalties,
        Instant now) {
    public MatchQuery {
        if (threshold < 1 || threshold > 100 || limit < 1) {
            throw new IllegalArgumentException("threshold 1..100 and a positive limit");
        }
    }

    /// Any unit, no penalties.
    public MatchQuery(
            String source,
            Direction direction,
            @Nullable String previous,
            @Nullable String next,
            int threshold,
            int limit) {
        this(
                source,
                direction,
                previous,
                next,
                threshold,
                limit,
                UnitFilter.ANY,
                Penalties.NONE,
                Instant.EPOCH);
    }
}
