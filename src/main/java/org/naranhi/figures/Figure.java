package org.naranhi.figures;

import java.math.BigDecimal;
import org.naranhi.text.Span;

/// A number in running text, read into its value. `unit` is what is counted, in a code both
/// languages share (`KRW`, `percent`, `km`, `year`, `person`; "" where none is known). A date gives
/// one figure for each part. `written` is false where only words say it (세 명, three): a translation
/// may well leave such a number out or say it otherwise. `approximation` is what the words around
/// it make of it (약, 이상, more than).
public record Figure(
        Span span,
        Kind kind,
        BigDecimal value,
        String unit,
        boolean written,
        Approximation approximation) {
    /// What sort of number it is.
    public enum Kind {
        /// So many of something, or a bare number.
        COUNT,
        MONEY,
        PERCENT,
        ORDINAL,
        /// A part of something: two-thirds, 3분의 2, half.
        FRACTION,
        YEAR,
        /// 1990s, 90년대; the value is the first year, or its last two digits where no more is said.
        DECADE,
        /// 1 to 12.
        MONTH,
        /// Day of the month.
        DAY,
        /// Monday is 1.
        WEEKDAY,
        /// Minutes since midnight; where morning or afternoon isn't said, in the morning.
        TIME,
        /// A year, month, week or day by its distance: -1 of 지난달, 1 of next year.
        RELATIVE;

        /// Whether this is a part of a date: such figures answer only their own kind.
        public boolean ofDate() {
            return switch (this) {
                case YEAR, DECADE, MONTH, DAY, WEEKDAY -> true;
                default -> false;
            };
        }
    }

    public Figure {
        value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }

    /// A number that is meant as it stands.
    public Figure(Span span, Kind kind, BigDecimal value, String unit, boolean written) {
        this(span, kind, value, unit, written, Approximation.EXACT);
    }

    public boolean sameValue(Figure other) {
        return value.compareTo(other.value) == 0;
    }
}
