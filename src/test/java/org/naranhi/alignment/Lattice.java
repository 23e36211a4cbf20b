package org.naranhi.alignment;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.naranhi.benchmark.GoldAlignment;

/// A document's beads, all that its chart can hold, with their features; and which are right: `i`,
/// `j`, the shape, 1 where it is.
record Lattice(Chart all, Chart right, List<float[]> features, List<int[]> beads) {
    static Lattice of(GoldAlignment gold, Document document, @Nullable PartLinks parts) {
        Band band = Band.all(gold.korean().size(), gold.english().size());
        BeadFeatures features = document.features(band, parts);
        Groups groups = new Groups(gold);
        List<float[]> measured = new ArrayList<>();
        List<int[]> beads = new ArrayList<>();
        Chart all = new Chart(band, Shape.ALL);
        all.fill(
                (i, a, j, b, shape) -> {
                    float[] f = new float[Feature.COUNT];
                    features.measure(i, a, j, b, f);
                    measured.add(f);
                    beads.add(new int[] {i, j, shape, groups.fits(i, a, j, b) ? 1 : 0});
                    return Chart.NEVER;
                });
        Chart right = new Chart(band, Shape.ALL);
        right.fill((_, _, _, _, _) -> Chart.NEVER);
        return new Lattice(all, right, measured, beads);
    }

    /// Adds to the gradient of the likelihood that of all ways the right ones weigh most.
    ///
    /// @return the logarithm of that likelihood; negative infinity when no way is right
    double add(double[] weights, double[] gradient) {
        for (int b = 0; b < beads.size(); b++) {
            int[] bead = beads.get(b);
            float score = (float) Weights.score(weights, features.get(b));
            all.score(bead[0], bead[1], bead[2], score);
            if (bead[3] == 1) {
                right.score(bead[0], bead[1], bead[2], score);
            }
        }
        double ofRight = right.sum();
        if (ofRight == Double.NEGATIVE_INFINITY) {
            return ofRight;
        }
        double ofAll = all.sum();
        for (int b = 0; b < beads.size(); b++) {
            int[] bead = beads.get(b);
            double share =
                    (bead[3] == 1 ? right.posterior(bead[0], bead[1], bead[2]) : 0)
                            - all.posterior(bead[0], bead[1], bead[2]);
            if (Math.abs(share) > 1e-6) {
                float[] f = features.get(b);
                for (int k = 0; k < f.length; k++) {
                    gradient[k] += share * f[k];
                }
            }
        }
        return ofRight - ofAll;
    }
}
