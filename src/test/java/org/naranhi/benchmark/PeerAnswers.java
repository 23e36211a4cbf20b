package org.naranhi.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;

/// What one engine answered, as it wrote it down.
record PeerAnswers(
        Map<String, Double> figures, List<Lookup> lookups, Map<Integer, Double> ownBest) {
    /// Scores are of the engine's own scale, in percent.
    record Lookup(int threshold, int query, double milliseconds, List<Found> found) {}

    record Found(double score, String text) {}

    static PeerAnswers read(Path file) throws IOException {
        Map<String, Double> figures = new HashMap<>();
        List<Lookup> lookups = new ArrayList<>();
        Map<Integer, Double> best = new HashMap<>();
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.split("\t");
            switch (cells[0]) {
                case "figure" -> figures.put(cells[1], Double.valueOf(cells[2]));
                case "best" -> best.put(Integer.valueOf(cells[1]), Double.valueOf(cells[2]));
                default -> lookups.add(lookup(cells));
            }
        }
        return new PeerAnswers(figures, lookups, best);
    }

    private static Lookup lookup(String[] cells) {
        List<Found> found = new ArrayList<>();
        for (int i = 4; i + 1 < cells.length; i += 2) {
            found.add(new Found(Double.parseDouble(cells[i]), cells[i + 1]));
        }
        return new Lookup(
                Integer.parseInt(cells[1]),
                Integer.parseInt(cells[2]),
                Long.parseLong(cells[3]) / 1e6,
                found);
    }

    List<Lookup> at(int threshold, IntPredicate queries) {
        return lookups.stream()
                .filter(lookup -> lookup.threshold == threshold && queries.test(lookup.query))
                .toList();
    }

    double figure(String name) {
        return figures.getOrDefault(name, 0.0);
    }

    static String times(List<Lookup> lookups) {
        double[] sorted = lookups.stream().mapToDouble(Lookup::milliseconds).sorted().toArray();
        int n = sorted.length;
        return "%s | %s | %s | %s"
                .formatted(
                        shown(Arrays.stream(sorted).average().orElse(0)),
                        shown(sorted[n / 2]),
                        shown(sorted[n * 95 / 100]),
                        shown(sorted[n * 99 / 100]));
    }

    private static String shown(double milliseconds) {
        return milliseconds < 10 ? "%.2f".formatted(milliseconds) : "%.0f".formatted(milliseconds);
    }

    /// Of the queries whose best unit reaches `least`, for how many is one among the answers that
    /// is as good.
    static String recall(
            List<Lookup> lookups,
            double least,
            IntToDoubleFunction bestOf,
            ToDoubleFunction<Lookup> bestFound) {
        int all = 0;
        int found = 0;
        for (Lookup lookup : lookups) {
            double best = bestOf.applyAsDouble(lookup.query);
            if (best >= least) {
                all++;
                found += bestFound.applyAsDouble(lookup) >= best - 1e-4 ? 1 : 0;
            }
        }
        return all == 0 ? "–" : "%.3f (%d)".formatted((double) found / all, all);
    }
}
