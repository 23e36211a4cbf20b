package org.naranhi.memory;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.naranhi.memory.TranslationUnit.Origin;
import org.naranhi.text.Direction;

/// Units for tests.
public final class Units {
    private static final Instant START = Instant.parse("2026-03-02T00:00:00Z");
    private static final UUID STORY = UUID.fromString("00000000-0000-4000-8000-00000000000a");

    private Units() {}

    /// A confirmed unit of a story without neighbours, `day` days after the first.
    public static TranslationUnit unit(
            int number, Direction direction, String source, String target, int day) {
        return inStory(number, direction, source, target, null, null, day);
    }

    public static TranslationUnit inStory(
            int number,
            Direction direction,
            String source,
            String target,
            @Nullable String previous,
            @Nullable String next,
            int day) {
        return new TranslationUnit(
                id(number),
                direction,
                source,
                target,
                previous,
                next,
                Origin.CONFIRMED,
                STORY,
                id(number),
                "김하늘",
                START.plusSeconds(86_400L * day));
    }

    public static UUID id(int number) {
        return new UUID(0x4000, 0x8000_0000_0000_0000L + number);
    }
}
