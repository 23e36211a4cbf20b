package org.naranhi.memory;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.naranhi.memory.TranslationUnit.Origin;
import org.naranhi.text.Language;

/// Which units are asked for; everything that isn't said is any. `memories` are those that may hold
/// them, `madeFrom` is the language a unit was translated from, `from` (inclusive) and `until`
/// (exclusive) when it was last confirmed, `notOf` a story whose units are not asked for.
public record UnitFilter(
        Set<UUID> memories,
        Set<Origin> origins,
        @Nullable Language madeFrom,
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable String author,
        @Nullable UUID story,
        @Nullable UUID notOf) {
    public static final UnitFilter ANY =
            new UnitFilter(Set.of(), Set.of(), null, null, null, null, null, null);

    public UnitFilter {
        memories = Set.copyOf(memories);
        origins = Set.copyOf(origins);
    }

    public static UnitFilter of(Set<UUID> memories) {
        return new UnitFilter(memories, Set.of(), null, null, null, null, null, null);
    }

    /// The same, but only units that came so into the memory.
    public UnitFilter made(Set<Origin> otherOrigins) {
        return new UnitFilter(memories, otherOrigins, madeFrom, from, until, author, story, notOf);
    }

    /// The same, but no units of this story.
    public UnitFilter without(UUID otherStory) {
        return new UnitFilter(memories, origins, madeFrom, from, until, author, story, otherStory);
    }

    public boolean any() {
        return equals(ANY);
    }

    public boolean lets(TranslationUnit unit) {
        return (memories.isEmpty() || memories.contains(unit.memory()))
                && (origins.isEmpty() || origins.contains(unit.origin()))
                && (madeFrom == null || madeFrom == unit.direction().source())
                && (from == null || !unit.at().isBefore(from))
                && (until == null || unit.at().isBefore(until))
                && (author == null || author.equals(unit.author()))
                && (story == null || story.equals(unit.story()))
                && (notOf == null || !notOf.equals(unit.story()));
    }
}
