package org.naranhi.figures;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.naranhi.text.RuleTable;

/// English words that hold a number (twice, doubled, a decade), from `multiples.tsv`.
final class Multiples {
    private record Multiple(long value, String unit, String form) {
        boolean verb() {
            return form.startsWith("verb");
        }
    }

    private static final Map<String, Multiple> WORDS = new LinkedHashMap<>();

    static {
        RuleTable.rows(Multiples.class, "multiples.tsv")
                .forEach(
                        row ->
                                WORDS.put(
                                        row.get(0),
                                        new Multiple(
                                                Long.parseLong(row.get(1)),
                                                row.get(2),
                                                row.get(3))));
    }

    private static final Pattern WORD =
            Pattern.compile(
                    "\\b(?:" + String.join("|", WORDS.keySet()) + ")\\b", Pattern.CASE_INSENSITIVE);

    private Multiples() {}

    static void read(Reading reading) {
        reading.each(WORD, m -> add(reading, m));
    }

    private static void add(Reading reading, Matcher m) {
        Multiple multiple = WORDS.get(m.group().toLowerCase(Locale.ROOT));
        if (multiple != null) {
            reading.add(
                    m.start(),
                    m.end(),
                    Figure.Kind.COUNT,
                    multiple.value(),
                    multiple.unit(),
                    false);
        }
    }

    static boolean verb(String word) {
        Multiple multiple = WORDS.get(word.toLowerCase(Locale.ROOT));
        return multiple != null && multiple.verb();
    }

    /// The word of the same form for another value: for `tripled` it is `doubled`.
    static Optional<String> like(BigDecimal value, String word) {
        Multiple multiple = WORDS.get(word);
        return multiple == null
                ? Optional.empty()
                : WORDS.entrySet().stream()
                        .filter(e -> e.getValue().form().equals(multiple.form()))
                        .filter(e -> e.getValue().unit().equals(multiple.unit()))
                        .filter(e -> BigDecimal.valueOf(e.getValue().value()).compareTo(value) == 0)
                        .map(Map.Entry::getKey)
                        .findFirst();
    }
}
