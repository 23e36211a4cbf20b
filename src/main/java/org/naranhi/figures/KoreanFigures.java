package org.naranhi.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.naranhi.figures.Figure.Kind;

/// Reads the numbers of a Korean text.
final class KoreanFigures {
    /// An article of a law, not a trillion.
    private static final Pattern ARTICLE =
            Pattern.compile("(?:제 ?|(?<=헌법|법|조약|협약|조례|규정) )([0-9]+)조(?![0-9천백십만억원달여]| ?[0-9]+억)");

    private static final Pattern FRACTION =
            Pattern.compile("(?<![0-9가-힣])([0-9]+|[이삼사오육칠팔구십]) ?분의 ?([0-9]+|[일이삼사오육칠팔구])(?![0-9])");
    private static final Pattern HALF = Pattern.compile("절반|(?<![가-힣])반(?=년| ?세기|나절)");
    private static final Pattern FIRST = Pattern.compile("(?<![가-힣])첫(?= ?[가-힣])");
    private static final Pattern SHARED_RANGE =
            Pattern.compile("[~∼～\\-–] ?[0-9.,]+ ?([십백천]?[만억조]|천|백)");

    private static final Set<String> NO_NUMBER = Set.of("구조", "이조", "사조", "조", "억", "만", "일조");

    private final String text;
    private final Reading reading;

    KoreanFigures(String text) {
        this.text = text;
        this.reading = new Reading(text);
    }

    List<Figure> read() {
        new KoreanDates(reading).read();
        reading.each(
                ARTICLE,
                m ->
                        reading.add(
                                m.start(1),
                                m.end(),
                                Kind.ORDINAL,
                                number(m.group(1)),
                                "ordinal",
                                true));
        reading.each(FRACTION, this::fraction);
        reading.each(
                HALF,
                m ->
                        reading.add(
                                m.start(),
                                m.end(),
                                Kind.FRACTION,
                                new BigDecimal("0.5"),
                                "",
                                false));
        reading.each(
                FIRST, m -> reading.add(m.start(), m.end(), Kind.ORDINAL, 1, "ordinal", false));
        for (int i = 0; i < text.length(); i++) {
            if (!reading.taken(i)) {
                numberAt(i);
            }
        }
        return reading.figures();
    }

    private void fraction(Matcher m) {
        BigDecimal below = small(m.group(1));
        if (below.signum() > 0) {
            BigDecimal value = small(m.group(2)).divide(below, MathContext.DECIMAL32);
            reading.add(m.start(), m.end(), Kind.FRACTION, value, "", false);
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
        reading.take(start, end);
        if (vague || dateOrDay(start, number)) {
            return;
        }
        BigDecimal value = shared(number);
        String code = currencyBefore(start, unit);
        Kind kind = !code.isEmpty() ? Kind.MONEY : unit == null ? Kind.COUNT : unit.kind();
        String counted = !code.isEmpty() ? code : unit == null ? "" : unit.code();
        boolean written = number.digits() || value.compareTo(BigDecimal.valueOf(100)) >= 0;
        reading.add(start, end, kind, value, counted, written);
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
        reading.add(start, end + 1, kind, value, "", number.digits());
        return true;
    }

    private void counted(int i) {
        NativeNumber number = NativeNumber.at(text, i);
        if (number != null) {
            String unit = number.unit() == null ? "" : number.unit().code();
            Kind kind = number.unit() == null ? Kind.COUNT : number.unit().kind();
            reading.add(i, number.end(), kind, number.value(), unit, false);
        }
    }
}
