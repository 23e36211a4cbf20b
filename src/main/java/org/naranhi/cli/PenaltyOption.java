package org.naranhi.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.naranhi.memory.MatchQuery;
import org.naranhi.memory.Penalties;
import org.naranhi.memory.TranslationUnit.Origin;
import org.naranhi.text.Direction;
import org.naranhi.workbench.HouseMemory;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `--penalty NAME=POINTS`: what is taken off matches, as a server's settings have it. A server's
/// own choices are in its database, which these commands don't open.
final class PenaltyOption {
    private static final int MOST = 100;
    private static final String STANDARD = "standard";
    private static final String YEAR = "year";
    private static final String AGE_AT_MOST = "age-at-most";
    private static final String ALTERNATIVE = "alternative";

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Option(
            names = "--penalty",
            paramLabel = "NAME=POINTS",
            description = {
                "Points taken off: by origin (confirmed, reviewed, aligned, machine, imported,",
                "starter), for each full year (year, age-at-most), for a sentence translated",
                "otherwise later (alternative). 'standard' is what a server takes off at first.",
                "May be repeated; nothing is taken off without it."
            })
    private List<String> penalties = new ArrayList<>();

    /// @throws ParameterException for what is no penalty
    Penalties penalties() {
        Map<String, Integer> points = new HashMap<>();
        for (String penalty : penalties) {
            if (penalty.equals(STANDARD)) {
                standard(points);
            } else {
                String[] parts = penalty.split("=", 2);
                points.put(name(parts[0]), points(parts.length == 2 ? parts[1] : "", penalty));
            }
        }
        Map<Origin, Integer> origins = new EnumMap<>(Origin.class);
        for (Origin origin : Origin.values()) {
            origins.put(origin, points.getOrDefault(code(origin), 0));
        }
        int year = points.getOrDefault(YEAR, 0);
        return new Penalties(
                origins,
                Map.of(),
                year,
                points.getOrDefault(AGE_AT_MOST, year == 0 ? 0 : MOST),
                points.getOrDefault(ALTERNATIVE, 0));
    }

    /// A lookup with these penalties, ages counted from now.
    MatchQuery query(
            String source,
            Direction direction,
            @Nullable String previous,
            @Nullable String next,
            int threshold,
            int limit) {
        return new MatchQuery(source, direction, previous, next, threshold, limit)
                .with(penalties(), Instant.now());
    }

    private static void standard(Map<String, Integer> points) {
        Penalties standard = HouseMemory.STANDARD;
        standard.origins().forEach((origin, taken) -> points.put(code(origin), taken));
        points.put(YEAR, standard.year());
        points.put(AGE_AT_MOST, standard.ageAtMost());
        points.put(ALTERNATIVE, standard.alternative());
    }

    private String name(String name) {
        return Stream.concat(
                        Stream.of(Origin.values()).map(PenaltyOption::code),
                        Stream.of(YEAR, AGE_AT_MOST, ALTERNATIVE))
                .filter(name::equals)
                .findFirst()
                .orElseThrow(() -> wrong("no penalty is '" + name + "'"));
    }

    private int points(String written, String penalty) {
        return Optional.of(written)
                .filter(digits -> digits.matches("\\d{1,3}"))
                .map(Integer::parseInt)
                .filter(points -> points <= MOST)
                .orElseThrow(() -> wrong("a penalty is NAME=0 to " + MOST + ", not " + penalty));
    }

    private ParameterException wrong(String why) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), why);
    }

    private static String code(Origin origin) {
        return origin.name().toLowerCase(Locale.ROOT);
    }
}
