package org.naranhi.memory;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.naranhi.memory.Entity.Sort;
import org.naranhi.text.Language;
import org.naranhi.text.Span;

/// Words made from a name that would have to change with it: Mexican beside Mexico, 멕시코산 beside
/// 멕시코, the name in Latin letters in brackets after it.
final class Derived {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 5;

    /// A Korean name of so many syllables is known within a word too.
    private static final int LONG = 3;

    private static final Pattern BRACKET = Pattern.compile(" ?\\(\\p{L}");

    private Derived() {}

    /// Whether there are such words, in the source or its translation.
    static boolean elsewhere(Entity old, Translated unit, Change change, List<Span> places) {
        List<Span> said = change.olds().stream().map(Item::span).toList();
        boolean bracket =
                places.stream()
                        .anyMatch(
                                p ->
                                        BRACKET.matcher(unit.target())
                                                .region(p.end(), unit.target().length())
                                                .lookingAt());
        return bracket
                || old.sort() == Sort.PLACE
                        && (elsewhere(old.own(), unit.source(), unit.language().other(), said)
                                || elsewhere(old.other(), unit.target(), unit.language(), places));
    }

    private static boolean elsewhere(
            List<String> forms, String text, Language language, List<Span> places) {
        return forms.stream().anyMatch(form -> elsewhere(pattern(form, language), text, places));
    }

    private static boolean elsewhere(Pattern pattern, String text, List<Span> places) {
        Matcher found = pattern.matcher(text);
        while (found.find()) {
            Span span = new Span(found.start(), found.end());
            if (places.stream().noneMatch(place -> place.overlaps(span))) {
                return true;
            }
        }
        return false;
    }

    private static Pattern pattern(String form, Language language) {
        if (language == Language.KOREAN) {
            String begins = form.length() < LONG ? "(?<![가-힣])" : "";
            return Pattern.compile(begins + Pattern.quote(form));
        }
        boolean single = form.indexOf(' ') < 0;
        int letters = Math.min(LONGEST, Math.max(SHORTEST, form.length() - 2));
        String stem = single && letters < form.length() ? form.substring(0, letters) : form;
        return Pattern.compile("(?<![\\p{L}.])" + Pattern.quote(stem));
    }
}
