package org.naranhi.benchmark;

import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// What makes one error of a right translation, where there is a place for it.
@FunctionalInterface
interface Slip {
    Optional<Seed> in(Seed right, Random random);

    /// Something else at one of the places that fit.
    static Slip edit(String place, UnaryOperator<String> edit) {
        Pattern pattern = Pattern.compile(place);
        return (right, random) -> right.edited(pattern, random, edit);
    }

    /// One word for another; those without a row are left.
    static Slip swap(String place, Map<String, String> others) {
        return edit(place, word -> others.getOrDefault(word, word));
    }

    default Slip where(Predicate<Seed> wanted) {
        return (right, random) -> wanted.test(right) ? in(right, random) : Optional.empty();
    }

    /// In Korean this one, in English the other.
    default Slip orInEnglish(Slip english) {
        return (right, random) -> right.korean() ? in(right, random) : english.in(right, random);
    }
}
