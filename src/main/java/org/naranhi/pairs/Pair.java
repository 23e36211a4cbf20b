package org.naranhi.pairs;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A published pair. What of it is accepted goes into `memory`, when there is one. `story` is the
/// story that was made of it, `batch` what it came in with. `version` counts the writes.
public record Pair(
        UUID id,
        String title,
        String koreanName,
        String englishName,
        @Nullable UUID memory,
        @Nullable UUID batch,
        @Nullable UUID story,
        int version,
        UUID createdBy,
        Instant createdAt,
        UUID changedBy,
        Instant changedAt) {
    public Pair into(@Nullable UUID otherMemory) {
        return new Pair(
                id,
                title,
                koreanName,
                englishName,
                otherMemory,
                batch,
                story,
                version,
                createdBy,
                createdAt,
                changedBy,
                changedAt);
    }

    public Pair asStory(UUID made) {
        return new Pair(
                id,
                title,
                koreanName,
                englishName,
                memory,
                batch,
                made,
                version,
                createdBy,
                createdAt,
                changedBy,
                changedAt);
    }

    /// As it is after a write of what was read at a version.
    public Pair followed(int read, UUID person, Instant now) {
        return new Pair(
                id,
                title,
                koreanName,
                englishName,
                memory,
                batch,
                story,
                read + 1,
                createdBy,
                createdAt,
                person,
                now);
    }
}
