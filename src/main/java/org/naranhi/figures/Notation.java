package org.naranhi.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.naranhi.figures.Figure.Kind;

/// Numbers written in signs that both languages share: 3/4, 2 1/4, 1.1^23, 12e-1; and those that
/// say no amount.
final class Notation {
    private static final Pattern POWER =
            Pattern.compile("(?<![\\w.])(-?[0-9]+(?:\\.[0-9]+)?)\\^([+-]{0,2}[0-9]{1,3})(?![0-9])");
    private static final Pattern SCIENTIFIC =
            Pattern.compile("(?<![\\w.])(-?[0-9]+(?:\\.[0-9]+)?)e([+-]?[0-9]{1,3})(?![\\w.])");

    /// A day of a month (9/11, 24/7) is no fraction, nor a date of three parts.
    private static final Pattern FRACTION =
            Pattern.compile(
                    "(?<![\\w./])(- ?)?(?:([0-9]{1,3}) {1,2})?([1-9])/([2-9]|10|16)(?![\\w/]|[.,][0-9])");

    /// Telephone numbers and addresses say no amount.
    private static final Pattern NO_AMOUNT =
            Pattern.compile(
                    "(?<![\\w.+])(?:(?:\\+[0-9]{1,3}|0[0-9]{1,2}|1[0-9]{3})(?:-[0-9]{3,4}){2}(?:/[0-9]{4})?"
                            + "|[0-9]{1,3}(?:\\.[0-9]{1,3}){3}"
                            + "|&#[0-9]{2,5})(?![\\w.]*[0-9])");

    private static final Pattern ADDRESS =
            Pattern.compile("https?://\\S+|(?<![\\w.])[\\w.]{1,64}@[\\w.]+");

    private final Reading reading;

    Notation(Reading reading) {
        this.reading = reading;
    }

    void read() {
        if (reading.text.indexOf('@') >= 0 || reading.text.contains("://")) {
            reading.each(ADDRESS, m -> reading.take(m.start(), m.end()));
        }
        if (!reading.digits()) {
            return;
        }
        reading.each(NO_AMOUNT, m -> reading.take(m.start(), m.end()));
        if (reading.text.indexOf('^') >= 0) {
            reading.each(POWER, this::power);
        }
        if (reading.text.indexOf('/') >= 0) {
            reading.each(FRACTION, this::fraction);
        }
        reading.each(SCIENTIFIC, this::scientific);
    }

    private void power(Matcher m) {
        double value =
                Math.pow(
                        Double.parseDouble(m.group(1)),
                        Integer.parseInt(m.group(2).replaceFirst("^[+-]*(?=[+-])", "")));
        add(m, value);
    }

    private void scientific(Matcher m) {
        reading.add(m.start(), m.end(), Kind.COUNT, new BigDecimal(m.group()), "", true);
    }

    private void add(Matcher m, double value) {
        if (Double.isFinite(value)) {
            BigDecimal rounded = new BigDecimal(value, MathContext.DECIMAL64);
            reading.add(m.start(), m.end(), Kind.COUNT, rounded, "", true);
        }
    }

    private void fraction(Matcher m) {
        BigDecimal above = new BigDecimal(m.group(3));
        BigDecimal below = new BigDecimal(m.group(4));
        if (above.compareTo(below) >= 0) {
            return;
        }
        BigDecimal whole = m.group(2) == null ? BigDecimal.ZERO : new BigDecimal(m.group(2));
        BigDecimal value = whole.add(above.divide(below, MathContext.DECIMAL64));
        reading.add(
                m.start(),
                m.end(),
                Kind.FRACTION,
                m.group(1) == null ? value : value.negate(),
                "",
                true);
    }
}
