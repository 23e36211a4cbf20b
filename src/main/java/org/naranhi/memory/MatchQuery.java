package org.naranhi.memory;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.naranhi.text.Direction;

/// A source sentence looked for in the memory. `previous` and `next` are its neighbours in the
/// story (`null` at either end). `threshold` is a percentage, 1 to 100; `limit` a count.
/// `penalties` are taken off before the threshold is asked, ages counted at `now`. Of equally good
/// matches those of an earlier memory in `priority` come first, those of unnamed ones last.
public record MatchQuery(
        String source,
        Direction direction,
        @Nullable String previous,
        @Nullable String next,
        int threshold,
        int limit,
        UnitFilter filter,
        Penalties penalties,
        List<UUID> priority,
        Instant now) {
    public MatchQuery {
        if (threshold < 1 || threshold > 100 || limit < 1) {
            throw new IllegalArgumentException("threshold 1..100 and a positive limit");
        }
        priority = List.copyOf(priority);
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
                List.of(),
                Instant.EPOCH);
    }

    /// The same sentence looked for among other units.
    public MatchQuery with(UnitFilter otherFilter) {
        return new MatchQuery(
                source,
                direction,
                previous,
                next,
                threshold,
                limit,
                otherFilter,
                penalties,
                priority,
                now);
    }

    /// The same with something taken off what is found, ages counted at `then`.
    public MatchQuery with(Penalties otherPenalties, Instant then) {
        return new MatchQuery(
                source,
                direction,
                previous,
                next,
                threshold,
                limit,
                filter,
                otherPenalties,
                priority,
                then);
    }
}
