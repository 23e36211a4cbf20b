package org.naranhi.quality;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.naranhi.figures.Figure;
import org.naranhi.figures.Figure.Kind;

/// When a figure of one text says what a figure of the other says.
final class FigureAgreement {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF_DAY = BigDecimal.valueOf(720);
    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    private FigureAgreement() {}

    static boolean agree(Figure a, Figure b) {
        if (a.kind() == Kind.TIME || b.kind() == Kind.TIME) {
            return times(a, b);
        }
        if (a.kind() == Kind.DECADE || b.kind() == Kind.DECADE) {
            return (b.kind() == a.kind() || plain(a) || plain(b))
                    && (a.sameValue(b) || lastTwo(a).equals(lastTwo(b)));
        }
        if (a.kind().ofDate() || b.kind().ofDate()) {
            return dates(a, b);
        }
        return a.sameValue(b) || shares(a, b) || rounded(a, b) || rounded(b, a);
    }

    private static boolean times(Figure a, Figure b) {
        if (a.kind() == b.kind()) {
            return a.value().subtract(b.value()).remainder(HALF_DAY).signum() == 0;
        }
        Figure time = a.kind() == Kind.TIME ? a : b;
        Figure other = time == a ? b : a;
        BigDecimal[] hours = time.value().divideAndRemainder(MINUTES);
        BigDecimal digits = hours[0].multiply(HUNDRED).add(hours[1]);
        // 0715 GMT, 23.45
        if (digits.compareTo(other.value()) == 0
                || digits.movePointLeft(2).compareTo(other.value()) == 0) {
            return true;
        }
        return hours[1].signum() == 0 && hours[0].compareTo(other.value()) == 0;
    }

    /// A month answers a month; the 18th may be read as an ordinal, 1988 as a count, '88 as 88.
    private static boolean dates(Figure a, Figure b) {
        if (a.kind() == b.kind()) {
            return a.sameValue(b);
        }
        if (a.kind().ofDate() && b.kind().ofDate()) {
            return false;
        }
        Figure date = a.kind().ofDate() ? a : b;
        Figure other = date == a ? b : a;
        return date.kind() != Kind.WEEKDAY
                && plain(other)
                && (a.sameValue(b)
                        || date.kind() == Kind.YEAR
                                && other.value().compareTo(HUNDRED) < 0
                                && lastTwo(date).equals(lastTwo(other)));
    }

    private static boolean plain(Figure figure) {
        return figure.kind() == Kind.COUNT || figure.kind() == Kind.ORDINAL;
    }

    private static BigDecimal lastTwo(Figure figure) {
        return figure.value().setScale(0, RoundingMode.DOWN).remainder(HUNDRED);
    }

    /// Half is 50 percent, two-thirds nearly 67.
    private static boolean shares(Figure a, Figure b) {
        if (a.kind() == b.kind() || a.kind() != Kind.FRACTION && b.kind() != Kind.FRACTION) {
            return false;
        }
        Figure fraction = a.kind() == Kind.FRACTION ? a : b;
        Figure other = fraction == a ? b : a;
        BigDecimal share =
                other.kind() == Kind.PERCENT ? other.value().movePointLeft(2) : other.value();
        BigDecimal apart = share.subtract(fraction.value()).abs();
        return apart.compareTo(new BigDecimal("0.01")) < 0;
    }

    /// Whether `round` is `exact` with fewer digits: 1,234,567 as 1.23 million, 3.96 million as 4.
    private static boolean rounded(Figure round, Figure exact) {
        BigDecimal r = round.value();
        BigDecimal e = exact.value();
        if (r.precision() >= e.precision() || e.precision() < 3 || r.signum() != e.signum()) {
            return false;
        }
        if (round.kind() == Kind.ORDINAL || exact.kind() == Kind.ORDINAL) {
            return false;
        }
        BigDecimal near = e.round(new MathContext(r.precision(), RoundingMode.HALF_UP));
        BigDecimal cut = e.round(new MathContext(r.precision(), RoundingMode.DOWN));
        boolean fits = r.compareTo(near) == 0 || r.compareTo(cut) == 0;
        BigDecimal apart = r.subtract(e).abs();
        return fits
                && (r.precision() >= 2 || apart.compareTo(e.multiply(new BigDecimal("0.02"))) <= 0);
    }
}
