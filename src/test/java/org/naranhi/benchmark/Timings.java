package org.naranhi.benchmark;

import java.util.ArrayList;
import java.util.List;

/// Durations, and what they come to in milliseconds.
final class Timings {
    private final List<Long> nanos = new ArrayList<>();

    void add(long duration) {
        nanos.add(duration);
    }

    void add(Timings others) {
        nanos.addAll(others.nanos);
    }

    @Override
    public String toString() {
        if (nanos.isEmpty()) {
            return "none";
        }
        double[] sorted = nanos.stream().mapToDouble(n -> n / 1e6).sorted().toArray();
        int n = sorted.length;
        double mean = nanos.stream().mapToDouble(d -> d / 1e6).average().orElse(0);
        return "%,d, mean %.1f, p50 %.1f, p95 %.1f, p99 %.1f, max %.1f ms"
                .formatted(
                        n,
                        mean,
                        sorted[n / 2],
                        sorted[n * 95 / 100],
                        sorted[n * 99 / 100],
                        sorted[n - 1]);
    }
}
