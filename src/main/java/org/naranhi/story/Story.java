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

    public Story in(StoryState newState) {
        return new Story(
                id,
                sourceLanguage,
                newState,
                assignee,
                dueAt,
                createdBy,
                createdAt,
                changedAt,
                originalName);
    }

    public Story givenTo(@Nullable UUID person, @Nullable Instant due) {
        return new Story(
                id,
                sourceLanguage,
                state,
                person,
                due,
                createdBy,
                createdAt,
                changedAt,
                originalName);
    }
}
