package org.naranhi.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/// A value as a fraction of small numbers: 0.6666667 is 2 of 3.
final class Fractions {
    record Parts(int above, int below) {}

    private static final int LARGEST = 10;

    private Fractions() {}

    static Optional<Parts> of(BigDecimal value) {
        for (int below = 2; below <= LARGEST; below++) {
            for (int above = 1; above < below; above++) {
                BigDecimal parts =
                        BigDecimal.valueOf(above)
                                .divide(BigDecimal.valueOf(below), MathContext.DECIMAL32);
                if (parts.compareTo(value.round(MathContext.DECIMAL32)) == 0) {
                    return Optional.of(new Parts(above, below));
                }
            }
        }
        return Optional.empty();
    }
}
