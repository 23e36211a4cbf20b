package org.naranhi.alignment;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// What each feature weighs: in a bead of sentences each for itself (`parts`), of segments that may
/// hold several (`path`), and of what was moved. Learned by `AlignmentTraining`.
record Weights(double[] parts, double[] path, double[] moved, double[] calibration) {
    static Weights standard() {
        return Standard.WEIGHTS;
    }

    private static final class Standard {
        static final Weights WEIGHTS = load();

        private static Weights load() {
            try (BufferedReader lines =
                    new BufferedReader(
                            new InputStreamReader(
                                    Objects.requireNonNull(
                                            Weights.class.getResourceAsStream("beads.weights")),
                                    StandardCharsets.UTF_8))) {
                return parse(lines.lines().toList());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static Weights parse(List<String> lines) {
        double[] parts = new double[Feature.COUNT];
        double[] path = new double[Feature.COUNT];
        double[] moved = new double[Feature.COUNT];
        double[] calibration = {0, 1};
        for (String line : lines) {
            if (line.startsWith("#") || line.isBlank()) {
                continue;
            }
            String[] cells = line.split("\t");
            if (cells[0].equals("calibration")) {
                calibration[0] = Double.parseDouble(cells[1]);
                calibration[1] = Double.parseDouble(cells[2]);
                continue;
            }
            int at = Feature.valueOf(cells[0].replace('-', '_').toUpperCase(Locale.ROOT)).ordinal();
            parts[at] = Double.parseDouble(cells[1]);
            path[at] = Double.parseDouble(cells[2]);
            moved[at] = Double.parseDouble(cells[3]);
        }
        return new Weights(parts, path, moved, calibration);
    }

    /// The chance that a bead is right, by how much of all ways goes through it.
    double confidence(double posterior) {
        double sure = Math.clamp(posterior, 1e-6, 1 - 1e-6);
        double odds = calibration[0] + calibration[1] * Math.log(sure / (1 - sure));
        return 1 / (1 + Math.exp(-odds));
    }

    String written() {
        StringBuilder lines = new StringBuilder();
        lines.append("calibration\t%.4f\t%.4f%n".formatted(calibration[0], calibration[1]));
        for (Feature feature : Feature.values()) {
            lines.append(
                    "%s\t%.4f\t%.4f\t%.4f%n"
                            .formatted(
                                    feature.code(),
                                    parts[feature.ordinal()],
                                    path[feature.ordinal()],
                                    moved[feature.ordinal()]));
        }
        return lines.toString();
    }

    static double score(double[] weights, float[] features) {
        double score = 0;
        for (int f = 0; f < features.length; f++) {
            score += weights[f] * features[f];
        }
        return score;
    }
}
