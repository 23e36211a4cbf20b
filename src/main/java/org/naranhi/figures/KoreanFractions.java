package org.naranhi.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.naranhi.figures.Figure.Kind;

/// Parts in Korean: 3분의 2, 이십오분의 일, 백삼과 삼분의 이, 절반; and decimals in words, 이백점 영삼.
final class KoreanFractions {
    private static final String WORDS = "[일이삼사오육칠팔구십백천만억조]+";
    private static final String NUMBER = "[0-9][0-9,]*(?:\\.[0-9]+)?|" + WORDS;
    private static final Pattern FRACTION =
            Pattern.compile(
                    "(?<![0-9가-힣])(?:(?<whole>"
                            + NUMBER
                            + ")[과와] )?(?<minus>(?:마이너스|음수) )?(?<below>"
                            + NUMBER
                            + ") ?분의 ?(?<minus2>(?:마이너스|음수) )?(?<above>[0-9][0-9,]*|일(?=[조만])|[일이삼사오육칠팔구십백천]+?(?=이[다고며라었]|입니|$|[^일이삼사오육칠팔구십백천]))(?![0-9])");
    private static final Pattern HALF =
            Pattern.compile("절반|(?<![가-힣])반(?=년|[ ]?세기|나절|이 넘|의 반|을 (?:넘|떼|차지)|(?:의)?$)");

    private static final Pattern DECIMAL =
            Pattern.compile(
                    "(?<![가-힣0-9])((?:마이너스|음수) )?([일이삼사오육칠팔구십백천만]+) ?점 ?([영공일이삼사오육칠팔구]+)(?=점?[을를은이입]|[ .,!?]|$)");

    /// 2할6푼8리: tenths, hundredths, thousandths, as batting averages are said.
    private static final Pattern TENTHS =
            Pattern.compile(
                    "(?<![0-9])([0-9])할(?: ?([0-9])푼)?(?: ?([0-9])리)?(?![가-힣&&[^은는이가을를의대로을에도]])");

    private final Reading reading;

    KoreanFractions(Reading reading) {
        this.reading = reading;
    }

    void read() {
        if (reading.text.indexOf('분') >= 0) {
            reading.each(FRACTION, this::fraction);
        }
        if (reading.text.indexOf('점') >= 0) {
            reading.each(DECIMAL, this::decimal);
        }
        if (reading.text.indexOf('할') >= 0) {
            reading.each(TENTHS, this::tenths);
        }
        if (reading.text.indexOf('반') >= 0) {
            reading.each(HALF, this::half);
        }
    }

    private void half(Matcher m) {
        reading.add(m.start(), m.end(), Kind.FRACTION, new BigDecimal("0.5"), "", false);
    }

    private void fraction(Matcher m) {
        BigDecimal below = number(m.group("below"));
        BigDecimal above = number(m.group("above"));
        BigDecimal whole = m.group("whole") == null ? BigDecimal.ZERO : number(m.group("whole"));
        if (below == null || above == null || whole == null || below.signum() == 0) {
            return;
        }
        BigDecimal value = whole.add(above.divide(below, MathContext.DECIMAL64));
        boolean negative = m.group("minus") != null || m.group("minus2") != null;
        reading.add(
                m.start(), m.end(), Kind.FRACTION, negative ? value.negate() : value, "", false);
    }

    private static @Nullable BigDecimal number(String written) {
        return KoreanNumber.whole(written.replace(",", ""));
    }

    private void tenths(Matcher m) {
        BigDecimal value = BigDecimal.ZERO;
        for (int i = 1; i <= m.groupCount(); i++) {
            if (m.group(i) != null) {
                value = value.add(new BigDecimal(m.group(i)).movePointLeft(i));
            }
        }
        reading.add(m.start(), m.end(), Kind.FRACTION, value, "", true);
    }

    /// One syllable before 점 is more often a word (이점, 사점) than a number.
    private void decimal(Matcher m) {
        BigDecimal whole = number(m.group(2));
        if (whole == null || m.group(1) == null && m.group(2).length() < 2) {
            return;
        }
        StringBuilder digits = new StringBuilder("0.");
        for (char c : m.group(3).toCharArray()) {
            digits.append(Math.max(0, "영일이삼사오육칠팔구".indexOf(c)));
        }
        BigDecimal value = whole.add(new BigDecimal(digits.toString()));
        reading.add(
                m.start(),
                m.end(),
                Kind.COUNT,
                m.group(1) == null ? value : value.negate(),
                "",
                false);
    }
}
