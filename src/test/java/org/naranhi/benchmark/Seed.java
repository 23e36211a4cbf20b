package org.naranhi.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.naranhi.text.Direction;
import org.naranhi.text.Language;
import org.naranhi.text.Span;

/// A translation, right or wrong.
///
/// @param recorded where the target names who and what is on record, and the source does too
/// @param people where it names people who are not, and the source does too
record Seed(
        String source, String target, Direction direction, List<Span> recorded, List<Span> people) {
    static Seed of(String source, String target, Direction direction) {
        return new Seed(source, target, direction, List.of(), List.of());
    }

    boolean korean() {
        return direction.target() == Language.KOREAN;
    }

    boolean sourceHas(String pattern) {
        return Pattern.compile(pattern).matcher(source).find();
    }

    Seed with(String other) {
        return of(source, other, direction);
    }

    Seed with(Span place, String other) {
        return with(target.substring(0, place.start()) + other + target.substring(place.end()));
    }

    /// Two translations in one, the second without what was taken from it.
    Seed and(Seed other) {
        return of(source + ' ' + other.source, target + ' ' + other.target, direction);
    }

    /// One of the places that fit, edited; empty where none does.
    Optional<Seed> edited(Pattern place, Random random, UnaryOperator<String> edit) {
        List<Seed> edits = new ArrayList<>();
        Matcher matcher = place.matcher(target);
        while (matcher.find()) {
            String other = edit.apply(matcher.group());
            if (!other.equals(matcher.group())) {
                edits.add(with(new Span(matcher.start(), matcher.end()), other));
            }
        }
        return edits.isEmpty()
                ? Optional.empty()
                : Optional.of(edits.get(random.nextInt(edits.size())));
    }
}
