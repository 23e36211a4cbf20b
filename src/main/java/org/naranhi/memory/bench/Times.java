package org.naranhi.memory.bench;

import java.util.Arrays;

/// Durations in milliseconds, smallest first.
record Times(double[] sorted) {
    static Times of(double[] milliseconds) {
        double[] sorted = milliseconds.clone();
        Arrays.sort(sorted);
        return new Times(sorted);
    }

    double mean() {
        return Arrays.stream(sorted).average().orElse(0);
    }

    /// @param share of the durations that are no longer, 0 to 1
    double quantile(double share) {
        return sorted.length == 0
                ? 0
                : sorted[Math.min(sorted.length - 1, (int) (sorted.length * share))];
    }

    @Override
    public String toString() {
        return "%5d | %7.2f | %7.2f | %7.2f | %7.2f | %7.2f"
                .formatted(
                        sorted.length,
                        mean(),
                        quantile(0.5),
                        quantile(0.95),
                        quantile(0.99),
                        quantile(1));
    }
}
