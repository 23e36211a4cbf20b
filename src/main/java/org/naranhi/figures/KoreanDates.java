package org.naranhi.figures;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.naranhi.figures.Figure.Kind;

/// Dates, days of the week and times of a Korean text that have a shape of their own; 2018년, 9월 and
/// 18일 are read as numbers with a unit.
final class KoreanDates {
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
    private static final Map<String, BigDecimal> WEEKDAYS = weekdays();

    private static final String WORDED_MONTHS = "일이삼사오유칠팔구시";

    /// 유월 이십일, 오월 4일
    private static final Pattern WORDED_MONTH =
            Pattern.compile(
                    "(?<![가-힣0-9])(일|이|삼|사|오|유|칠|팔|구|시|십일|십이)월(?: ?((?:[이삼]?십)?[일이삼사오육칠팔구]?)일(?![가-힣&&[^은는이가을를에의도로]])|(?= [0-9]))");

    private final Reading reading;

    KoreanDates(Reading reading) {
        this.reading = reading;
    }

    void read() {
        if (reading.digits()) {
            reading.each(FULL_DATE, this::fullDate);
            reading.each(NAMED_DAY, this::namedDay);
            reading.each(NAMED_DAY_DOTTED, this::namedDay);
            reading.each(
                    YEAR_MONTH,
                    m -> {
                        reading.add(m.start(1), m.end(1), Kind.YEAR, number(m.group(1)), "", true);
                        reading.add(m.start(2), m.end(2), Kind.MONTH, number(m.group(2)), "", true);
                    });
            reading.each(
                    FIRST_DAY,
                    m -> reading.add(m.start(), m.end(), Kind.DAY, number(m.group(1)), "", true));
        }
        if (has('월')) {
            reading.each(WORDED_MONTH, this::wordedMonth);
        }
        if (reading.digits()) {
            reading.each(CLOCK, this::clock);
        }
        if (has('시')) {
            reading.each(WORDED_CLOCK, this::wordedClock);
        }
        if (has('정')) {
            reading.each(NOON, this::noon);
        }
        if (has('요') || has(')')) {
            reading.each(WEEKDAY, this::weekday);
        }
        if (reading.digits()) {
            reading.each(
                    DECADE,
                    m ->
                            reading.add(
                                    m.start(), m.end(), Kind.DECADE, number(m.group(1)), "", true));
        }
    }

    private boolean has(char c) {
        return reading.text.indexOf(c) >= 0;
    }

    private void noon(Matcher m) {
        long minutes = m.group().equals("정오") ? 720 : 0;
        reading.add(m.start(), m.end(), Kind.TIME, minutes, "", false);
    }

    private void fullDate(Matcher m) {
        reading.add(m.start(1), m.end(1), Kind.YEAR, number(m.group(1)), "", true);
        reading.add(m.start(3), m.end(3), Kind.MONTH, number(m.group(3)), "", true);
        reading.add(m.start(4), m.end(4), Kind.DAY, number(m.group(4)), "", true);
    }

    private void namedDay(Matcher m) {
        reading.add(m.start(1), m.end(1), Kind.MONTH, number(m.group(1)), "", false);
        reading.add(m.start(2), m.end(2), Kind.DAY, number(m.group(2)), "", false);
    }

    private void wordedMonth(Matcher m) {
        String month = m.group(1);
        int number =
                month.length() > 1
                        ? 10 + "일이".indexOf(month.charAt(1)) + 1
                        : WORDED_MONTHS.indexOf(month) + 1;
        reading.add(m.start(), m.end(1) + 1, Kind.MONTH, number, "", false);
        BigDecimal day = m.group(2) == null ? null : KoreanNumber.whole(m.group(2));
        if (day != null) {
            reading.add(m.start(2), m.end(2) + 1, Kind.DAY, day, "", false);
        }
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
        reading.add(m.start(), m.end(), Kind.TIME, hours % 24 * 60L + minute, "", written);
    }

    private void weekday(Matcher m) {
        String day = m.group(1) != null ? m.group(1) : m.group(2);
        reading.add(
                m.start(),
                m.end(),
                Kind.WEEKDAY,
                WEEKDAYS.getOrDefault(day, BigDecimal.ONE),
                "",
                false);
    }

    private static BigDecimal number(String digits) {
        return new BigDecimal(digits);
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
