package org.naranhi.memory;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.naranhi.memory.TranslationUnit.Origin;

/// What is taken off a match's score, in points, for what makes it less sure than it looks: where
/// it comes from, each full year of its age (up to `ageAtMost`), and that the very sentence was
/// also translated otherwise, and later.
public record Penalties(Map<Origin, Integer> origins, int year, int ageAtMost, int alternative) {
    public static final Penalties NONE = new Penalties(Map.of(), 0, 0, 0);

    private static final int DAYS_A_YEAR = 365;

    public Penalties {
        origins = Map.copyOf(origins);
        if (year < 0 || ageAtMost < 0 || alternative < 0) {
            throw new IllegalArgumentException("penalties are taken off");
        }
        if (origins.values().stream().anyMatch(points -> points < 0)) {
            throw new IllegalArgumentException("penalties are taken off");
        }
    }

    /// The points for a unit by itself.
    public int of(Origin origin, Instant at, Instant now) {
        int age = 0;
        if (year > 0) {
            long years = Math.max(0, ChronoUnit.DAYS.between(at, now)) / DAYS_A_YEAR;
            age = (int) Math.min(ageAtMost, years * year);
        }
        return origins.getOrDefault(origin, 0) + age;
    }
}
