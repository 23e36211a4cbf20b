package org.naranhi.memory;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.naranhi.text.Direction;
import org.naranhi.text.Language;

/// A sentence in both languages, with where it comes from. `previous` and `next` are the source
/// sentences around it in its story, the ground of context matches.
public record TranslationUnit(
        UUID id,
        Direction direction,
        String source,
        String target,
        @Nullable String previous,
        @Nullable String next,
        Origin origin,
        @Nullable UUID story,
        @Nullable UUID segment,
        String author,
        Instant at) {
    /// How a unit came into the memory.
    public enum Origin {
        CONFIRMED,
        REVIEWED,
        ALIGNED,
        IMPORTED,
        STARTER
    }

    public TranslationUnit {
        if (source.isBlank() || target.isBlank()) {
            throw new IllegalArgumentException("a unit has both its sides");
        }
    }

    public String in(Language language) {
        return language == direction.source() ? source : target;
    }
}
