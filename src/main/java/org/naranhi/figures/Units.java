package org.naranhi.figures;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.naranhi.figures.Figure.Kind;
import org.naranhi.text.RuleTable;

/// The words for units, from `units.tsv`.
public final class Units {
    /// What a unit word says of the number before it. `native` is whether Korean counts it in
    /// native numbers (세 명).
    record Unit(Kind kind, String code, boolean nativeNumbers) {}

    /// A measure in its dimension's base unit: a mile is 1609.344 m.
    private record Measure(String dimension, BigDecimal factor) {}

    private static final int LONGEST_KOREAN = 9;

    private static final Map<String, Unit> KOREAN = new HashMap<>();
    private static final Map<String, Unit> ENGLISH = new HashMap<>();
    private static final Map<String, Measure> MEASURES = new HashMap<>();

    static {
        RuleTable.rows(Units.class, "units.tsv").forEach(Units::add);
    }

    private Units() {}

    private static void add(List<String> cells) {
        String code = cells.get(0);
        Kind kind = Kind.valueOf(cells.get(1).toUpperCase(Locale.ROOT));
        for (String word : cells.get(2).split("; ")) {
            boolean nativeNumbers = word.endsWith("*");
            KOREAN.put(
                    nativeNumbers ? word.substring(0, word.length() - 1) : word,
                    new Unit(kind, code, nativeNumbers));
        }
        for (String word : cells.get(3).split("; ")) {
            ENGLISH.put(word, new Unit(kind, code, false));
        }
        if (!cells.get(4).isEmpty()) {
            String[] measure = cells.get(4).split(" ");
            MEASURES.put(code, new Measure(measure[0], new BigDecimal(measure[1])));
        }
    }

    /// The unit that stands at `at`, the longest there is.
    static @Nullable Unit korean(String text, int at) {
        int end = koreanEnd(text, at);
        return end == at ? null : KOREAN.get(text.substring(at, end));
    }

    static int koreanEnd(String text, int at) {
        for (int length = Math.min(LONGEST_KOREAN, text.length() - at); length > 0; length--) {
            if (KOREAN.containsKey(text.substring(at, at + length))
                    && !goesOnInLatin(text, at + length)) {
                return at + length;
            }
        }
        return at;
    }

    /// The m of 85mph is no metre.
    private static boolean goesOnInLatin(String text, int end) {
        return end < text.length() && latin(text.charAt(end - 1)) && latin(text.charAt(end));
    }

    private static boolean latin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    static @Nullable Unit english(String word) {
        Unit exact = ENGLISH.get(word);
        return exact != null ? exact : ENGLISH.get(word.toLowerCase(Locale.ROOT));
    }

    /// Whether two figures measure the same in different units, give or take four parts in a
    /// hundred: 45 miles and 72 km.
    public static boolean sameMeasure(Figure a, Figure b) {
        if (a.unit().equals("celsius") && b.unit().equals("fahrenheit")) {
            return sameWarmth(a, b);
        }
        if (a.unit().equals("fahrenheit") && b.unit().equals("celsius")) {
            return sameWarmth(b, a);
        }
        Measure one = weight(a, b);
        Measure other = weight(b, a);
        if (one == null
                || other == null
                || a.unit().equals(b.unit())
                || !one.dimension.equals(other.dimension)) {
            return false;
        }
        double first = a.value().multiply(one.factor).doubleValue();
        double second = b.value().multiply(other.factor).doubleValue();
        return Math.abs(first - second) <= 0.04 * Math.max(Math.abs(first), Math.abs(second));
    }

    /// Pounds beside kilograms are no money.
    private static @Nullable Measure weight(Figure a, Figure b) {
        Measure beside = MEASURES.get(b.unit());
        boolean pounds =
                a.unit().equals("GBP") && beside != null && beside.dimension.equals("mass");
        return MEASURES.get(pounds ? "lb" : a.unit());
    }

    /// Whether two units measure the same thing, as kilometers and miles do.
    public static boolean sameDimension(Figure a, Figure b) {
        if (warmth(a) && warmth(b)) {
            return true;
        }
        Measure one = MEASURES.get(a.unit());
        Measure other = MEASURES.get(b.unit());
        return one != null && other != null && one.dimension.equals(other.dimension);
    }

    private static boolean warmth(Figure figure) {
        return figure.unit().equals("celsius") || figure.unit().equals("fahrenheit");
    }

    /// To the degree; so may a difference of two temperatures be.
    private static boolean sameWarmth(Figure celsius, Figure fahrenheit) {
        double difference = celsius.value().doubleValue() * 1.8;
        double other = fahrenheit.value().doubleValue();
        return Math.abs(difference + 32 - other) <= 1.5 || Math.abs(difference - other) <= 1.5;
    }
}
