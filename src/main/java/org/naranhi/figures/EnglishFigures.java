package org.naranhi.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.naranhi.figures.Figure.Kind;

/// Reads the numbers of an English text.
final class EnglishFigures {
    private static final Pattern FRACTION =
            Pattern.compile(
                    "\\b(one|two|three|four|five|a)[ -](half|halves|third|quarter|fourth|fifth|sixth|tenth)s?\\b|\\b(half)\\b(?! (?:an? )?(?:dozen|hundred|thousand|million|billion|trillion))",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern HALF_SCALE =
            Pattern.compile(
                    "\\b(?:(a) )?half[ -](?:an? )?(dozen|million|billion|trillion)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern AND_A_HALF =
            Pattern.compile(
                    "\\b(one|two|three|four|five|six|seven|eight|nine|ten) and a half(?: (million|billion|trillion))?\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern MULTIPLE =
            Pattern.compile(
                    "\\b(once|twice|double[ds]?|doubling|triple[ds]?|tripling|quadrupled?|dozen|decade|century|fortnight)\\b(?!s)",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern SHARED_RANGE =
            Pattern.compile(
                    " ?(?:to|-|–|—|or|and) ?[$£€¥₩]?[0-9][0-9.,]*[ -]?(thousand|million|billion|trillion)\\b");
    private final String text;
    private final Reading reading;

    EnglishFigures(String text) {
        this.text = text;
        this.reading = new Reading(text);
    }

    List<Figure> read() {
        new EnglishDates(reading).read();
        reading.each(AND_A_HALF, this::andAHalf);
        reading.each(
                HALF_SCALE,
                m ->
                        reading.add(
                                m.start(),
                                m.end(),
                                Kind.COUNT,
                                EnglishNumber.scale(m.group(2)).divide(BigDecimal.TWO),
                                "",
                                true));
        reading.each(FRACTION, this::fraction);
        for (int i = 0; i < text.length(); i++) {
            if (!reading.taken(i) && begins(i)) {
                numberAt(i);
            }
        }
        reading.each(MULTIPLE, this::multiple);
        return reading.figures();
    }

    private boolean begins(int i) {
        char c = text.charAt(i);
        if (Character.isDigit(c)) {
            return !text.startsWith("&#", i - 2);
        }
        if (c == '.') {
            return i + 1 < text.length()
                    && Character.isDigit(text.charAt(i + 1))
                    && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)));
        }
        return c < 0x80
                && Character.isLetter(c)
                && (i == 0
                        || !Character.isLetterOrDigit(text.charAt(i - 1))
                                && "'’".indexOf(text.charAt(i - 1)) < 0);
    }

    private void fraction(Matcher m) {
        if (m.group(3) != null) {
            reading.add(m.start(), m.end(), Kind.FRACTION, new BigDecimal("0.5"), "", false);
            return;
        }
        long above =
                switch (m.group(1).toLowerCase(Locale.ROOT)) {
                    case "two" -> 2;
                    case "three" -> 3;
                    case "four" -> 4;
                    case "five" -> 5;
                    default -> 1;
                };
        long below =
                switch (m.group(2).toLowerCase(Locale.ROOT)) {
                    case "half", "halves" -> 2;
                    case "third" -> 3;
                    case "quarter", "fourth" -> 4;
                    case "fifth" -> 5;
                    case "sixth" -> 6;
                    default -> 10;
                };
        BigDecimal value =
                BigDecimal.valueOf(above).divide(BigDecimal.valueOf(below), MathContext.DECIMAL32);
        reading.add(m.start(), m.end(), Kind.FRACTION, value, "", false);
    }

    private void andAHalf(Matcher m) {
        EnglishNumber whole = EnglishNumber.at(m.group(1), 0);
        if (whole == null) {
            return;
        }
        BigDecimal value = whole.value().add(new BigDecimal("0.5"));
        boolean scaled = m.group(2) != null;
        counted(
                m.start(),
                m.end(),
                scaled ? value.multiply(EnglishNumber.scale(m.group(2))) : value,
                scaled,
                false);
    }

    private void multiple(Matcher m) {
        String word = m.group().toLowerCase(Locale.ROOT);
        long value =
                word.startsWith("o")
                        ? 1
                        : word.startsWith("tw") || word.startsWith("doub")
                                ? 2
                                : word.startsWith("t")
                                        ? 3
                                        : word.startsWith("q")
                                                ? 4
                                                : word.startsWith("doz")
                                                        ? 12
                                                        : word.startsWith("dec")
                                                                ? 10
                                                                : word.startsWith("c") ? 100 : 14;
        reading.add(m.start(), m.end(), Kind.COUNT, value, "", false);
    }

    private void numberAt(int i) {
        EnglishNumber number = EnglishNumber.at(text, i);
        if (number == null) {
            return;
        }
        BigDecimal value = number.value();
        if (number.ordinal()) {
            reading.add(i, number.end(), Kind.ORDINAL, value, "ordinal", number.digits());
            return;
        }
        Matcher range = SHARED_RANGE.matcher(text).region(number.end(), text.length());
        if (!number.scaled()
                && number.digits()
                && value.compareTo(BigDecimal.valueOf(1000)) < 0
                && range.lookingAt()) {
            value = value.multiply(EnglishNumber.scale(range.group(1)));
        }
        counted(
                i,
                number.end(),
                value,
                number.digits() || number.scaled(),
                number.digits() && !number.scaled());
    }

    /// With the currency before it and the unit after it.
    private void counted(int start, int end, BigDecimal value, boolean written, boolean maybeYear) {
        String currency = currencyBefore(start);
        UnitWord after = UnitWord.at(text, end);
        Units.@Nullable Unit unit = after.unit();
        Kind kind = Kind.COUNT;
        String code = "";
        int to = end;
        if (!currency.isEmpty()) {
            kind = Kind.MONEY;
            code = currency;
        } else if (unit != null && unit.code().equals("decade")) {
            reading.add(
                    start,
                    after.end(),
                    Kind.COUNT,
                    value.multiply(BigDecimal.TEN),
                    "year-long",
                    written);
            return;
        } else if (unit != null) {
            kind = unit.kind();
            code = unit.code();
            to = after.end();
        } else if (maybeYear && year(start, end, value)) {
            kind = Kind.YEAR;
        }
        reading.add(start, to, kind, value, code, written);
    }

    private boolean year(int start, int end, BigDecimal value) {
        return end - start == 4
                && value.compareTo(BigDecimal.valueOf(1500)) >= 0
                && value.compareTo(BigDecimal.valueOf(2100)) <= 0
                && (start == 0
                        || text.charAt(start - 1) != '-'
                        || end == text.length()
                        || text.charAt(end) != '-');
    }

    private String currencyBefore(int start) {
        String before = text.substring(Math.max(0, start - 4), start).stripTrailing();
        if (before.isEmpty()) {
            return "";
        }
        return switch (before.charAt(before.length() - 1)) {
            case '$' -> "USD";
            case '£' -> "GBP";
            case '€' -> "EUR";
            case '₩' -> "KRW";
            case '¥' -> "JPY";
            default -> before.endsWith("KRW") ? "KRW" : before.endsWith("USD") ? "USD" : "";
        };
    }
}
