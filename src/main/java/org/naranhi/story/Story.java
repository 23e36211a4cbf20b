package org.naranhi.story;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.naranhi.text.Direction;
import org.naranhi.text.Language;

/// A story: one original and its edition in the other language.
public record Story(
        UUID id,
        Language sourceLanguage,
        StoryState state,
        @Nullable UUID assignee,
        @Nullable Instant dueAt,
        UUID createdBy,
        Instant createdAt,
        Instant changedAt,
        String originalName) {
    public Direction direction() {
        return Direction.from(sourceLanguage);
    }
}
