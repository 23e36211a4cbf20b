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
                    "\\b(one|two|three|four|five|a)[ -](?:(half|halves|quarter|(?:third|fourth|fifth|sixth|tenth)(?=s\\b| of\\b| as\\b| to\\b|[.,;:)]|$| (?:say|said|are|were|have|had)\\b)))s?\\b|\\b(half)\\b(?! (?:an? )?(?:dozen|hundred|thousand|million|billion|trillion))",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern HALF_SCALE =
            Pattern.compile(
                    "\\b(?:(a) )?half[ -](?:an? )?(dozen|million|billion|trillion)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern AND_A_HALF =
            Pattern.compile(
                    "\\b(one|two|three|four|five|six|seven|eight|nine|ten) and a half(?: (million|billion|trillion))?\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern FOLD =
            Pattern.compile(
                    "\\b(two|three|four|five|six|seven|eight|nine|ten|twenty|hundred)fold\\b",
                    Pattern.CASE_INSENSITIVE);

    /// dozens of, tens of thousands of: the size of the number.
    private static final Pattern SEVERAL =
            Pattern.compile(
                    "\\b(dozens|scores|tens|hundreds|thousands|millions|billions|trillions)(?: of (hundreds|thousands|millions|billions|trillions))?\\b"
                            + "|\\b(?:several|a few|many) (dozen|hundred|thousand|million|billion)\\b",
                    Pattern.CASE_INSENSITIVE);

    /// World War II, Elizabeth II, Act III.
    private static final Pattern ROMAN =
            Pattern.compile(
                    "(?<=[A-Z][a-z]{1,20} )(I{2,3}|IV|VI{0,3}|IX|XI{0,3}|XIV|XVI{0,3})(?!\\w|\\.[A-Z]|['’][a-rt-z])");

    private static final List<String> ROMANS =
            List.of(
                    "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII",
                    "XIII", "XIV", "XV", "XVI", "XVII", "XVIII");
    private static final Pattern QUARTER = Pattern.compile("\\b(?:Q([1-4])|([1-4])Q)(?![0-9])");
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
        Glance glance = new Glance(text);
        new EnglishDates(reading, glance).read();
        new Notation(reading).read();
        if (glance.has(Glance.Of.SEVERAL)) {
            reading.each(SEVERAL, this::several);
        }
        if (text.contains("fold") || text.contains("FOLD")) {
            reading.each(FOLD, this::fold);
        }
        if (romanNumbers()) {
            reading.each(ROMAN, this::roman);
        }
        if (reading.digits()) {
            reading.each(QUARTER, this::quarter);
        }
        if (glance.has(Glance.Of.HALF)) {
            reading.each(AND_A_HALF, this::andAHalf);
            reading.each(HALF_SCALE, this::halfScale);
        }
        if (glance.has(Glance.Of.FRACTION)) {
            reading.each(FRACTION, this::fraction);
        }
        for (int i = 0; i < text.length(); i++) {
            if (!reading.taken(i) && begins(i)) {
                numberAt(i);
            }
        }
        Multiples.read(reading);
        return reading.figures();
    }

    /// Whether anything looks like one: a capital I is mostly the pronoun.
    private boolean romanNumbers() {
        for (int i = text.indexOf(' ');
                i >= 0 && i + 1 < text.length();
                i = text.indexOf(' ', i + 1)) {
            char first = text.charAt(i + 1);
            char second = i + 2 < text.length() ? text.charAt(i + 2) : ' ';
            if (first == 'I' ? "IVX".indexOf(second) >= 0 : first == 'V' || first == 'X') {
                return true;
            }
        }
        return false;
    }

    private void roman(Matcher m) {
        long value = ROMANS.indexOf(m.group()) + 1L;
        reading.add(m.start(), m.end(), Kind.ORDINAL, value, "ordinal", false);
    }

    private void quarter(Matcher m) {
        long value = Long.parseLong(m.group(1) == null ? m.group(2) : m.group(1));
        reading.add(m.start(), m.end(), Kind.ORDINAL, value, "ordinal", true);
    }

    private void halfScale(Matcher m) {
        BigDecimal value = EnglishNumber.scale(m.group(2)).divide(BigDecimal.TWO);
        reading.add(m.start(), m.end(), Kind.COUNT, value, "", true);
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
                BigDecimal.valueOf(above).divide(BigDecimal.valueOf(below), MathContext.DECIMAL64);
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

    private void fold(Matcher m) {
        EnglishNumber times = EnglishNumber.at("a " + m.group(1), 0);
        EnglishNumber number = times == null ? EnglishNumber.at(m.group(1), 0) : times;
        if (number != null) {
            reading.add(m.start(), m.end(), Kind.COUNT, number.value(), "time", false);
        }
    }

    private void several(Matcher m) {
        BigDecimal size = BigDecimal.ONE;
        for (int i = 1; i <= m.groupCount(); i++) {
            if (m.group(i) != null) {
                size = size.multiply(size(m.group(i).toLowerCase(Locale.ROOT)));
            }
        }
        UnitWord after = UnitWord.at(text, text.startsWith(" of", m.end()) ? m.end() + 3 : m.end());
        Units.@Nullable Unit unit = after.unit();
        reading.several(
                m.start(),
                unit == null ? m.end() : after.end(),
                unit == null ? Kind.COUNT : unit.kind(),
                size,
                unit == null ? "" : unit.code());
    }

    private static BigDecimal size(String word) {
        return switch (word) {
            case "dozens", "dozen", "scores", "tens" -> BigDecimal.TEN;
            default ->
                    EnglishNumber.scale(
                            word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
        };
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
    private void counted(int begin, int end, BigDecimal size, boolean written, boolean maybeYear) {
        int start = begin - Signs.before(text, begin);
        BigDecimal value = start < begin ? size.negate() : size;
        String currency = Signs.currencyBefore(text, begin);
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
}
