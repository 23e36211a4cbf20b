package org.naranhi.memory;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.naranhi.memory.TranslationUnit.Origin;

/// What is taken off a match's score, in points, for what makes it less sure than it looks: where
/// it comes from, the memory that holds it (another desk's), each full year of its age (up to
/// `ageAtMost`), and that the very sentence was also translated otherwise, and later.
public record Penalties(
        Map<Origin, Integer> origins,
        Map<UUID, Integer> memories,
        int year,
        int ageAtMost,
        int alternative) {
    public static final Penalties NONE = new Penalties(Map.of(), Map.of(), 0, 0, 0);

    private static final int DAYS_A_YEAR = 365;

    public Penalties {
        origins = Map.copyOf(origins);
        memories = Map.copyOf(memories);
        if (year < 0 || ageAtMost < 0 || alternative < 0) {
            throw new IllegalArgumentException("penalties are taken off");
        }
        if (Stream.of(origins, memories)
                .flatMap(each -> each.values().stream())
                .anyMatch(points -> points < 0)) {
            throw new IllegalArgumentException("penalties are taken off");
        }
    }

    /// The points for a unit by itself.
    public int of(Origin origin, UUID memory, Instant at, Instant now) {
        int age = 0;
        if (year > 0) {
            long years = Math.max(0, ChronoUnit.DAYS.between(at, now)) / DAYS_A_YEAR;
            age = (int) Math.min(ageAtMost, years * year);
        }
        return origins.getOrDefault(origin, 0) + memories.getOrDefault(memory, 0) + age;
    }
}
