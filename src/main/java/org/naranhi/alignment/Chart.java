package org.naranhi.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Every way through two editions bead by bead within a band, each bead with its score: which way
/// is best, and how much of all ways goes through each bead.
final class Chart {
    /// A bead of the path: `a` Korean sentences from `i`, `b` English ones from `j`.
    record Step(int i, int a, int j, int b, double posterior) {}

    static final float NEVER = Float.NEGATIVE_INFINITY;

    private final Band band;
    private final List<Shape> shapes;

    /// For each place of the band the scores of the beads that begin there, by shape.
    private final float[][] scores;

    private final double[][] forward;
    private final double[][] backward;

    Chart(Band band, List<Shape> shapes) {
        this.band = band;
        this.shapes = shapes;
        int size = band.korean() + 1;
        scores = new float[size][];
        forward = new double[size][];
        backward = new double[size][];
        for (int i = 0; i < size; i++) {
            int width = band.high()[i] - band.low()[i] + 1;
            scores[i] = new float[width * shapes.size()];
            forward[i] = new double[width];
            backward[i] = new double[width];
        }
    }

    /// Whether a bead of a shape stays within the band.
    boolean fits(int i, int j, Shape shape) {
        int to = i + shape.korean();
        return to <= band.korean() && band.holds(to, j + shape.english());
    }

    void score(int i, int j, int shape, float score) {
        scores[i][(j - band.low()[i]) * shapes.size() + shape] = score;
    }

    float score(int i, int j, int shape) {
        return scores[i][(j - band.low()[i]) * shapes.size() + shape];
    }

    /// Sums up all ways, from the front and from the back.
    ///
    /// @return the logarithm of the sum; negative infinity when there is no way
    double sum() {
        int last = band.korean();
        for (double[] row : forward) {
            Arrays.fill(row, NEVER);
        }
        for (double[] row : backward) {
            Arrays.fill(row, NEVER);
        }
        forward[0][0] = 0;
        for (int i = 0; i <= last; i++) {
            for (int j = band.low()[i]; j <= band.high()[i]; j++) {
                double here = forward[i][j - band.low()[i]];
                if (here == NEVER) {
                    continue;
                }
                for (int s = 0; s < shapes.size(); s++) {
                    float score = score(i, j, s);
                    if (score != NEVER) {
                        int to = i + shapes.get(s).korean();
                        int at = j + shapes.get(s).english() - band.low()[to];
                        forward[to][at] = add(forward[to][at], here + score);
                    }
                }
            }
        }
        backward[last][band.high()[last] - band.low()[last]] = 0;
        for (int i = last; i >= 0; i--) {
            for (int j = band.high()[i]; j >= band.low()[i]; j--) {
                double sum = backward[i][j - band.low()[i]];
                for (int s = 0; s < shapes.size(); s++) {
                    float score = score(i, j, s);
                    if (score != NEVER) {
                        int to = i + shapes.get(s).korean();
                        int at = j + shapes.get(s).english() - band.low()[to];
                        sum = add(sum, backward[to][at] + score);
                    }
                }
                backward[i][j - band.low()[i]] = sum;
            }
        }
        return backward[0][0];
    }

    private static double add(double one, double other) {
        double more = Math.max(one, other);
        double less = Math.min(one, other);
        return less < more - 30 || less == NEVER
                ? more
                : more + Math.log(1 + Math.exp(less - more));
    }

    /// How much of all ways goes through a bead; after [#sum].
    double posterior(int i, int j, int shape) {
        float score = score(i, j, shape);
        if (score == NEVER) {
            return 0;
        }
        int to = i + shapes.get(shape).korean();
        double way =
                forward[i][j - band.low()[i]]
                        + score
                        + backward[to][j + shapes.get(shape).english() - band.low()[to]];
        return Math.min(1, Math.exp(way - backward[0][0]));
    }

    /// Takes a bead and how much of all ways goes through it.
    interface Beads {
        void take(int i, int a, int j, int b, double posterior);
    }

    /// Every bead that more than `least` of all ways go through; after [#sum].
    void each(double least, Beads beads) {
        double threshold = Math.log(least) + backward[0][0];
        for (int i = 0; i <= band.korean(); i++) {
            for (int j = band.low()[i]; j <= band.high()[i]; j++) {
                int at = j - band.low()[i];
                if (forward[i][at] + backward[i][at] < threshold) {
                    continue;
                }
                for (int s = 0; s < shapes.size(); s++) {
                    double posterior = posterior(i, j, s);
                    if (posterior > least) {
                        Shape shape = shapes.get(s);
                        beads.take(i, shape.korean(), j, shape.english(), posterior);
                    }
                }
            }
        }
    }

    /// For each Korean place the first and the last English one that more than `least` of all ways
    /// go through; after [#sum].
    int[][] reached(double least) {
        int[] first = new int[band.korean() + 1];
        int[] last = new int[band.korean() + 1];
        double threshold = Math.log(least) + backward[0][0];
        for (int i = 0; i < first.length; i++) {
            first[i] = Integer.MAX_VALUE;
            last[i] = -1;
            for (int at = 0; at < forward[i].length; at++) {
                if (forward[i][at] + backward[i][at] >= threshold) {
                    first[i] = Math.min(first[i], at + band.low()[i]);
                    last[i] = Math.max(last[i], at + band.low()[i]);
                }
            }
        }
        return new int[][] {first, last};
    }

    /// The way on which the posteriors of the beads together are greatest, beads that link counted
    /// for both sides; after [#sum].
    List<Step> path() {
        int last = band.korean();
        double[][] best = new double[last + 1][];
        byte[][] by = new byte[last + 1][];
        for (int i = 0; i <= last; i++) {
            best[i] = new double[forward[i].length];
            by[i] = new byte[forward[i].length];
            Arrays.fill(best[i], NEVER);
        }
        best[0][0] = 0;
        for (int i = 0; i <= last; i++) {
            for (int j = band.low()[i]; j <= band.high()[i]; j++) {
                double here = best[i][j - band.low()[i]];
                if (here == NEVER) {
                    continue;
                }
                for (int s = 0; s < shapes.size(); s++) {
                    if (score(i, j, s) == NEVER) {
                        continue;
                    }
                    Shape shape = shapes.get(s);
                    int to = i + shape.korean();
                    int at = j + shape.english() - band.low()[to];
                    double value = here + posterior(i, j, s) * worth(shape);
                    if (value > best[to][at]) {
                        best[to][at] = value;
                        by[to][at] = (byte) s;
                    }
                }
            }
        }
        return steps(by);
    }

    private static double worth(Shape shape) {
        return shape.korean() + shape.english();
    }

    private List<Step> steps(byte[][] by) {
        List<Step> steps = new ArrayList<>();
        int i = band.korean();
        int j = band.high()[i];
        while (i > 0 || j > 0) {
            int s = by[i][j - band.low()[i]];
            Shape shape = shapes.get(s);
            i -= shape.korean();
            j -= shape.english();
            steps.add(new Step(i, shape.korean(), j, shape.english(), posterior(i, j, s)));
        }
        return steps.reversed();
    }
}
