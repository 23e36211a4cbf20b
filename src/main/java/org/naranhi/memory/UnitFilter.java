package org.naranhi.memory;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.naranhi.memory.TranslationUnit.Origin;
import org.naranhi.text.Language;

/// Which units are asked for; everything that isn't said is any. `memories` are those that may hold
/// them, `madeFrom` is the language a unit was translated from, `from` (inclusive) and `until`
/// (exclusive) when it was last confirmed.
public record UnitFilter(
        Set<UUID> memories,
        Set<Origin> origins,
        @Nullable Language madeFrom,
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable String author,
        @Nullable UUID story) {
    public static final UnitFilter ANY =
            new UnitFilter(Set.of(), Set.of(), null, null, null, null, null);

    public UnitFilter {
        memories = Set.copyOf(memories);
        origins = Set.copyOf(origins);
    }

    public static UnitFilter of(Set<UUID> memories) {
        return new UnitFilter(memories, Set.of(), null, null, null, null, null);
    }

    public boolean any() {
        return equals(ANY);
    }
}
