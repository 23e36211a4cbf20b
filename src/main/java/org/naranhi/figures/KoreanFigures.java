package org.naranhi.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.naranhi.figures.Figure.Kind;
import org.naranhi.text.Span;

/// Reads the numbers of a Korean text.
final class KoreanFigures {
    private static final Pattern FULL_DATE =
            Pattern.compile(
                    "(?<![0-9.])((?:19|20)[0-9]{2})([.\\-/]) ?(1[0-2]|0?[1-9])\\2 ?(3[01]|[12][0-9]|0?[1-9])(?![0-9])");

    /// 9·19, 6ㆍ25: a day that gave something its name.
    private static final Pattern NAMED_DAY =
            Pattern.compile("(?<![0-9.])(1[0-2]|[1-9])[·ㆍ](3[01]|[12][0-9]|[1-9])(?![0-9])");

    /// 9.11 테러, 6.15 공동선언.
    private static final Pattern NAMED_DAY_DOTTED =
            Pattern.compile(
                    "(?<![0-9.])(1[0-2]|[1-9])\\.(3[01]|[12][0-9]|[1-9])(?= ?(?:남북|공동|테러|전쟁|사태|항쟁|운동|의거|혁명|선언|참사|총선|대선|지방|정상|합의|군사|재보|보궐))");

    private static final Pattern YEAR_MONTH =
            Pattern.compile(
                    "(?<![0-9.])((?:19|20)[0-9]{2})\\. ?(1[0-2]|0[1-9])(?![0-9]|[.][0-9]|[%배조억만원])");

    /// 24∼26일
    private static final Pattern FIRST_DAY =
            Pattern.compile(
                    "(?<![0-9.])(3[01]|[12][0-9]|[1-9])(?=[~∼～\\-–·] ?(?:3[01]|[12][0-9]|[1-9])일(?!간|째| ?동안))");

    /// An article of a law, not a trillion.
    private static final Pattern ARTICLE =
            Pattern.compile("(?:제 ?|(?<=헌법|법|조약|협약|조례|규정) )([0-9]+)조(?![0-9천백십만억원달여]| ?[0-9]+억)");

    private static final Pattern CLOCK =
            Pattern.compile(
                    "(?:(오전|오후|새벽|아침|낮|저녁|밤) ?)?(?<![0-9:])([01]?[0-9]|2[0-4])(?::([0-5][0-9])(?::[0-5][0-9])?(?![0-9:])|시(?!간|즌|리|도)(?: ?([0-5]?[0-9])분(?!기))?(?: ?(반))?)");
    private static final Pattern WORDED_CLOCK =
            Pattern.compile(
                    "(?<![가-힣])(?:(오전|오후|새벽|아침|낮|저녁|밤) ?)?(한|두|세|네|다섯|여섯|일곱|여덟|아홉|열|열한|열두) ?시(?!간)(?: (반))?");
    private static final Pattern NOON = Pattern.compile("(정오|자정)");
    private static final Pattern WEEKDAY =
            Pattern.compile("([월화수목금토일])요일|(?<=[0-9일]\\()([월화수목금토일])\\)");
    private static final Pattern DECADE = Pattern.compile("(?<![0-9])([0-9]{2}|[0-9]{4})년대");
    private static final Pattern FRACTION =
            Pattern.compile("(?<![0-9가-힣])([0-9]+|[이삼사오육칠팔구십]) ?분의 ?([0-9]+|[일이삼사오육칠팔구])(?![0-9])");
    private static final Pattern HALF = Pattern.compile("절반|(?<![가-힣])반(?=년| ?세기|나절)");
    private static final Pattern FIRST = Pattern.compile("(?<![가-힣])첫(?= ?[가-힣])");
    private static final Pattern SHARED_RANGE =
            Pattern.compile("[~∼～\\-–] ?[0-9.,]+ ?([십백천]?[만억조]|천|백)");

    private static final Set<String> NO_NUMBER = Set.of("구조", "이조", "사조", "조", "억", "만", "일조");

    private static final Map<String, BigDecimal> WEEKDAYS = weekdays();

    private final String text;
    private final boolean[] read;
    private final List<Figure> figures = new ArrayList<>();

    KoreanFigures(String text) {
        this.text = text;
        this.read = new boolean[text.length()];
    }

    List<Figure> read() {
        each(FULL_DATE, this::fullDate);
        each(NAMED_DAY, this::namedDay);
        each(NAMED_DAY_DOTTED, this::namedDay);
        each(
                YEAR_MONTH,
                m -> {
                    add(m.start(1), m.end(1), Kind.YEAR, number(m.group(1)), "", true);
                    add(m.start(2), m.end(2), Kind.MONTH, number(m.group(2)), "", true);
                });
        each(FIRST_DAY, m -> add(m.start(), m.end(), Kind.DAY, number(m.group(1)), "", true));
        each(
                ARTICLE,
                m -> add(m.start(1), m.end(), Kind.ORDINAL, number(m.group(1)), "ordinal", true));
        each(CLOCK, this::clock);
        each(WORDED_CLOCK, this::wordedClock);
        each(
                NOON,
                m ->
                        add(
                                m.start(),
                                m.end(),
                                Kind.TIME,
                                m.group().equals("정오") ? 720 : 0,
                                "",
                                false));
        each(WEEKDAY, this::weekday);
        each(DECADE, m -> add(m.start(), m.end(), Kind.DECADE, number(m.group(1)), "", true));
        each(FRACTION, this::fraction);
        each(HALF, m -> add(m.start(), m.end(), Kind.FRACTION, new BigDecimal("0.5"), "", false));
        each(FIRST, m -> add(m.start(), m.end(), Kind.ORDINAL, 1, "ordinal", false));
        for (int i = 0; i < text.length(); i++) {
            if (!read[i]) {
                numberAt(i);
            }
        }
        figures.sort(Comparator.comparing(Figure::span));
        return figures;
    }

    private void each(Pattern pattern, java.util.function.Consumer<Matcher> reader) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            if (!read[matcher.start()]) {
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
        java.util.Arrays.fill(read, start, end, true);
    }

    private void fullDate(Matcher m) {
        add(m.start(1), m.end(1), Kind.YEAR, number(m.group(1)), "", true);
        add(m.start(3), m.end(3), Kind.MONTH, number(m.group(3)), "", true);
        add(m.start(4), m.end(4), Kind.DAY, number(m.group(4)), "", true);
    }

    private void namedDay(Matcher m) {
        add(m.start(1), m.end(1), Kind.MONTH, number(m.group(1)), "", false);
        add(m.start(2), m.end(2), Kind.DAY, number(m.group(2)), "", false);
    }

    private void clock(Matcher m) {
        String minutes = m.group(3) != null ? m.group(3) : m.group(4);
        int minute = minutes != null ? Integer.parseInt(minutes) : m.group(5) != null ? 30 : 0;
        time(m, m.group(1), Integer.parseInt(m.group(2)), minute, true);
    }

    private void wordedClock(Matcher m) {
        BigDecimal hour = NativeNumber.value(m.group(2));
        time(m, m.group(1), hour.intValue(), m.group(3) == null ? 0 : 30, false);
    }

    private void time(Matcher m, @Nullable String half, int hour, int minute, boolean written) {
        boolean afternoon =
                half != null
                        && ("오후 낮 저녁 밤".contains(half))
                        && hour < 12
                        && !(half.equals("밤") && hour < 6);
        int hours = afternoon ? hour + 12 : hour;
        add(m.start(), m.end(), Kind.TIME, hours % 24 * 60L + minute, "", written);
    }

    private void weekday(Matcher m) {
        String day = m.group(1) != null ? m.group(1) : m.group(2);
        add(
                m.start(),
                m.end(),
                Kind.WEEKDAY,
                WEEKDAYS.getOrDefault(day, BigDecimal.ONE),
                "",
                false);
    }

    private void fraction(Matcher m) {
        BigDecimal below = small(m.group(1));
        if (below.signum() > 0) {
            BigDecimal value = small(m.group(2)).divide(below, MathContext.DECIMAL32);
            add(m.start(), m.end(), Kind.FRACTION, value, "", false);
        }
    }

    private static BigDecimal small(String written) {
        return Character.isDigit(written.charAt(0))
                ? new BigDecimal(written)
                : BigDecimal.valueOf("일이삼사오육칠팔구십".indexOf(written) + 1L);
    }

    private static BigDecimal number(String digits) {
        return new BigDecimal(digits);
    }

    private void numberAt(int i) {
        char c = text.charAt(i);
        boolean digit = c >= '0' && c <= '9';
        boolean wordBegins = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
        if (digit || wordBegins && "일이삼사오육칠팔구십백천만억".indexOf(c) >= 0) {
            KoreanNumber number = KoreanNumber.at(text, i);
            if (number != null) {
                sino(i, number);
                return;
            }
        }
        if (wordBegins) {
            counted(i);
        }
    }

    /// A number in digits or Sino-Korean words. Words alone need a unit after them to be one.
    private void sino(int start, KoreanNumber number) {
        String before = text.substring(Math.max(0, start - 2), start).strip();
        boolean vague = number.vague() || before.endsWith("수") || before.endsWith("몇");
        After after = After.of(text, number.end());
        Units.@Nullable Unit unit = after.unit();
        if (!number.digits() && !wordsCount(start, number.end(), unit)) {
            return;
        }
        int end = unit == null ? number.end() : after.end();
        java.util.Arrays.fill(read, start, end, true);
        if (vague || dateOrDay(start, number)) {
            return;
        }
        BigDecimal value = shared(number);
        Span span = new Span(start, end);
        String code = currencyBefore(start, unit);
        Kind kind = !code.isEmpty() ? Kind.MONEY : unit == null ? Kind.COUNT : unit.kind();
        String counted = !code.isEmpty() ? code : unit == null ? "" : unit.code();
        boolean written = number.digits() || value.compareTo(BigDecimal.valueOf(100)) >= 0;
        figures.add(new Figure(span, kind, value, counted, written));
    }

    /// Numbers in words alone are taken where their unit stands apart or can't be part of a word:
    /// 백만 명, 천만원, but not 백인, 천장, 구조대.
    private boolean wordsCount(int start, int end, Units.@Nullable Unit unit) {
        if (unit == null || NO_NUMBER.contains(text.substring(start, end))) {
            return false;
        }
        return text.charAt(end) == ' '
                || text.charAt(end) == '여'
                || switch (unit.code()) {
                    case "KRW", "USD", "percent", "year-long" -> true;
                    default -> text.charAt(end) == '명' || text.charAt(end) == '개';
                };
    }

    /// 3∼5만 명: the first number shares the unit of the second.
    private BigDecimal shared(KoreanNumber number) {
        Matcher range = SHARED_RANGE.matcher(text).region(number.end(), text.length());
        BigDecimal limit = BigDecimal.valueOf(10_000);
        if (number.value().compareTo(limit) < 0 && range.lookingAt()) {
            KoreanNumber unit = KoreanNumber.at("1" + range.group(1), 0);
            if (unit != null) {
                return number.value().multiply(unit.value());
            }
        }
        return number.value();
    }

    private String currencyBefore(int start, Units.@Nullable Unit unit) {
        if (start == 0 || unit != null && unit.kind() == Kind.MONEY) {
            return "";
        }
        return switch (text.charAt(start - 1)) {
            case '$' -> "USD";
            case '₩' -> "KRW";
            case '€' -> "EUR";
            case '£' -> "GBP";
            case '¥' -> "JPY";
            default -> "";
        };
    }

    /// 2018년, 9월, 18일, as parts of a date and not as lengths of time.
    private boolean dateOrDay(int start, KoreanNumber number) {
        int end = number.end();
        if (end < text.length() && text.charAt(end) == ' ') {
            end++;
        }
        BigDecimal value = number.value();
        if (end >= text.length() || value.scale() > 0 || After.lengthOfTime(text, end)) {
            return false;
        }
        int whole = value.intValue();
        Kind kind =
                switch (text.charAt(end)) {
                    case '년' -> whole >= 1000 && whole <= 2200 ? Kind.YEAR : null;
                    case '월' -> whole >= 1 && whole <= 12 ? Kind.MONTH : null;
                    case '일' -> whole >= 1 && whole <= 31 ? Kind.DAY : null;
                    default -> null;
                };
        if (kind == null) {
            return false;
        }
        add(start, end + 1, kind, value, "", number.digits());
        return true;
    }

    private void counted(int i) {
        NativeNumber number = NativeNumber.at(text, i);
        if (number != null) {
            String unit = number.unit() == null ? "" : number.unit().code();
            Kind kind = number.unit() == null ? Kind.COUNT : number.unit().kind();
            add(i, number.end(), kind, number.value(), unit, false);
        }
    }

    private static Map<String, BigDecimal> weekdays() {
        Map<String, BigDecimal> days = new java.util.HashMap<>();
        String names = "월화수목금토일";
        for (int i = 0; i < names.length(); i++) {
            days.put(names.substring(i, i + 1), BigDecimal.valueOf(i + 1L));
        }
        return Map.copyOf(days);
    }
}
