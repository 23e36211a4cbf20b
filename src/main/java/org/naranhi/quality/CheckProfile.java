package org.naranhi.quality;

import java.util.Map;
import java.util.Optional;

/// What a desk asks of its editions: how much each code matters to it where that is not as the
/// checks themselves have it, and its choices of style. What isn't in it is as usual.
///
/// @param levels by code
public record CheckProfile(
        String name, Map<String, Level> levels, Map<StyleChoice, String> choices) {
    /// As the checks come.
    public static final CheckProfile STANDARD = new CheckProfile("", Map.of(), Map.of());

    /// How much a code matters here.
    public enum Level {
        OFF,
        INFO,
        WARNING,
        ERROR
    }

    public CheckProfile {
        levels = Map.copyOf(levels);
        choices = Map.copyOf(choices);
        choices.forEach(
                (choice, answer) -> {
                    if (!choice.choices().contains(answer)) {
                        throw new IllegalArgumentException(choice + " is never " + answer);
                    }
                });
    }

    public String choice(StyleChoice choice) {
        return choices.getOrDefault(choice, choice.usual());
    }

    /// A choice that is a number; empty where there is no bound.
    Optional<Integer> bound(StyleChoice choice) {
        String answer = choice(choice);
        return answer.equals("any") ? Optional.empty() : Optional.of(Integer.valueOf(answer));
    }

    /// The finding as this desk sees it; nothing where its code is off.
    Optional<Finding> judge(Finding finding) {
        Level level = levels.get(finding.code());
        if (level == null) {
            return Optional.of(finding);
        }
        return level == Level.OFF
                ? Optional.empty()
                : Optional.of(finding.as(Severity.valueOf(level.name())));
    }
}
