package org.naranhi.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.naranhi.figures.Figure.Kind;
import org.naranhi.text.Span;

/// Reads the numbers of an English text.
final class EnglishFigures {
    private static final String MONTHS =
            "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?"
                    + "|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
    private static final String DAY = "(3[01]|[12][0-9]|0?[1-9])(?:st|nd|rd|th)?";
    private static final Pattern MONTH_DAY =
            Pattern.compile(
                    "\\b("
                            + MONTHS
                            + ") (?:the )?"
                            + DAY
                            + "(?![0-9:]|,[0-9])(?:,? ((?:1[0-9]|20)[0-9]{2})\\b)?");
    private static final Pattern DAY_MONTH =
            Pattern.compile(
                    "\\b"
                            + DAY
                            + "(?: of)? ("
                            + MONTHS
                            + ")(?![a-z])(?:,? ((?:1[0-9]|20)[0-9]{2})\\b)?");

    /// Months that are other words too need a small word before them or a year after.
    private static final Pattern MONTH =
            Pattern.compile(
                    "\\b(?:(January|February|April|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\.)(?![a-z])"
                            + "|(?<=\\b(?:in|In|since|Since|until|by|last|next|of|late|early|mid-|this|through|from|to) )(May|March)\\b|(May|March)(?=,? (?:1[0-9]|20)[0-9]{2}\\b))");

    private static final Pattern ISO_DATE =
            Pattern.compile("\\b((?:19|20)[0-9]{2})-(1[0-2]|0[1-9])-(3[01]|[12][0-9]|0[1-9])\\b");
    private static final Pattern WEEKDAY =
            Pattern.compile(
                    "\\b(Mon(?:day|\\.)|Tue(?:sday|s?\\.)|Wed(?:nesday|\\.)|Thu(?:rsday|rs?\\.)|Fri(?:day|\\.)|Sat(?:urday|\\.)|Sun(?:day|\\.))(?![a-z])");
    private static final Pattern DECADE =
            Pattern.compile("(?<![0-9.,])(?:((?:1[0-9]|20)[0-9]0)|['’]?([0-9]0))['’]?s\\b");
    private static final Pattern CLOCK =
            Pattern.compile(
                    "\\b(?:([01]?[0-9]|2[0-4])(?::|\\.)([0-5][0-9])(?::[0-5][0-9])?(?![0-9.])( ?[ap]\\.?m\\b\\.?)|([01]?[0-9])( ?[ap]\\.?m\\b\\.?)|([01]?[0-9]|2[0-4]):([0-5][0-9])(?![0-9]))",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern OCLOCK =
            Pattern.compile("\\b(noon|midnight)\\b", Pattern.CASE_INSENSITIVE);
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
    private static final String MONTH_NAMES = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final String DAY_NAMES = "montuewedthufrisatsun";

    private final String text;
    private final boolean[] read;
    private final List<Figure> figures = new ArrayList<>();

    EnglishFigures(String text) {
        this.text = text;
        this.read = new boolean[text.length()];
    }

    List<Figure> read() {
        each(ISO_DATE, m -> date(m, 1, 2, 3));
        each(MONTH_DAY, m -> date(m, 3, 1, 2));
        each(DAY_MONTH, m -> date(m, 3, 2, 1));
        each(MONTH, m -> add(m.start(), m.end(), Kind.MONTH, month(m.group()), "", true));
        each(
                WEEKDAY,
                m -> add(m.start(), m.end(), Kind.WEEKDAY, place(DAY_NAMES, m.group()), "", false));
        each(DECADE, this::decade);
        each(CLOCK, this::clock);
        each(
                OCLOCK,
                m ->
                        add(
                                m.start(),
                                m.end(),
                                Kind.TIME,
                                m.group().equalsIgnoreCase("noon") ? 720 : 0,
                                "",
                                false));
        each(AND_A_HALF, this::andAHalf);
        each(
                HALF_SCALE,
                m ->
                        add(
                                m.start(),
                                m.end(),
                                Kind.COUNT,
                                EnglishNumber.scale(m.group(2)).divide(BigDecimal.TWO),
                                "",
                                true));
        each(FRACTION, this::fraction);
        for (int i = 0; i < text.length(); i++) {
            if (!read[i] && begins(i)) {
                numberAt(i);
            }
        }
        each(MULTIPLE, this::multiple);
        figures.sort(Comparator.comparing(Figure::span));
        return figures;
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

    private void each(Pattern pattern, Consumer<Matcher> reader) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            if (!read[matcher.start()] && !read[matcher.end() - 1]) {
                reader.accept(matcher);
            }
        }
    }

    private void add(int start, int end, Kind kind, long value, String unit, boolean written) {
        add(start, end, kind, BigDecimal.valueOf(value), unit, written);
    }

    private void add(
            int start, int end, Kind kind, BigDecimal value, String unit, boolean written) {
        figures.add(new Figure(new Span(start, end), kind, value, unit, written));
        Arrays.fill(read, start, end, true);
    }

    private void date(Matcher m, int year, int month, int day) {
        if (m.group(year) != null) {
            add(m.start(year), m.end(year), Kind.YEAR, new BigDecimal(m.group(year)), "", true);
        }
        add(m.start(month), m.end(month), Kind.MONTH, month(m.group(month)), "", true);
        int end = m.end(day);
        add(m.start(day), end, Kind.DAY, new BigDecimal(m.group(day)), "", true);
        Arrays.fill(read, m.start(), m.end(), true);
    }

    private static long month(String written) {
        return Character.isDigit(written.charAt(0))
                ? Long.parseLong(written)
                : place(MONTH_NAMES, written);
    }

    private static long place(String names, String written) {
        return names.indexOf(written.substring(0, 3).toLowerCase(Locale.ROOT)) / 3 + 1L;
    }

    private void decade(Matcher m) {
        String year = m.group(1) != null ? m.group(1) : m.group(2);
        add(m.start(), m.end(), Kind.DECADE, new BigDecimal(year), "", true);
    }

    private void clock(Matcher m) {
        String hour =
                m.group(1) != null ? m.group(1) : m.group(4) != null ? m.group(4) : m.group(6);
        String minute = m.group(2) != null ? m.group(2) : m.group(7);
        String half = m.group(3) != null ? m.group(3) : m.group(5);
        int hours = Integer.parseInt(hour);
        if (half != null) {
            boolean afternoon = half.strip().toLowerCase(Locale.ROOT).startsWith("p");
            hours = hours % 12 + (afternoon ? 12 : 0);
        }
        long minutes = minute == null ? 0 : Long.parseLong(minute);
        add(m.start(), m.end(), Kind.TIME, hours % 24 * 60L + minutes, "", true);
    }

    private void fraction(Matcher m) {
        if (m.group(3) != null) {
            add(m.start(), m.end(), Kind.FRACTION, new BigDecimal("0.5"), "", false);
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
        add(m.start(), m.end(), Kind.FRACTION, value, "", false);
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
        add(m.start(), m.end(), Kind.COUNT, value, "", false);
    }

    private void numberAt(int i) {
        EnglishNumber number = EnglishNumber.at(text, i);
        if (number == null) {
            return;
        }
        BigDecimal value = number.value();
        if (number.ordinal()) {
            add(i, number.end(), Kind.ORDINAL, value, "ordinal", number.digits());
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
            add(
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
        add(start, to, kind, value, code, written);
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
