package org.naranhi.quality;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

    public CheckProfile named(String other) {
        return new CheckProfile(other, levels, choices);
    }

    /// @param level null for as the check itself has it
    public CheckProfile with(String code, @Nullable Level level) {
        Map<String, Level> changed = new HashMap<>(levels);
        if (level == null) {
            changed.remove(code);
        } else {
            changed.put(code, level);
        }
        return new CheckProfile(name, changed, choices);
    }

    public CheckProfile with(StyleChoice choice, String answer) {
        Map<StyleChoice, String> changed = new EnumMap<>(StyleChoice.class);
        changed.putAll(choices);
        changed.put(choice, answer);
        return new CheckProfile(name, levels, changed);
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
