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

    /// What is so much less likely, as a logarithm, changes no sum.
    private static final double NOTHING = 30;

    private final Band band;
    private final int[] koreanOf;
    private final int[] englishOf;

    /// The ways that meet at a place.
    private final double[] meeting;

    /// For each place of the band the scores of the beads that begin there, by shape.
    private final float[][] scores;

    private final double[][] forward;
    private final double[][] backward;

    Chart(Band band, List<Shape> shapes) {
        this.band = band;
        koreanOf = shapes.stream().mapToInt(Shape::korean).toArray();
        englishOf = shapes.stream().mapToInt(Shape::english).toArray();
        meeting = new double[shapes.size()];
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

    void score(int i, int j, int shape, float score) {
        scores[i][(j - band.low()[i]) * meeting.length + shape] = score;
    }

    float score(int i, int j, int shape) {
        return scores[i][(j - band.low()[i]) * meeting.length + shape];
    }

    /// What gives a bead its score.
    interface Scores {
        float of(int i, int a, int j, int b, int shape);
    }

    /// Scores every bead that stays within the band.
    void fill(Scores scored) {
        for (int i = 0; i <= band.korean(); i++) {
            for (int j = band.low()[i]; j <= band.high()[i]; j++) {
                for (int s = 0; s < meeting.length; s++) {
                    int to = i + koreanOf[s];
                    boolean fits = to <= band.korean() && band.holds(to, j + englishOf[s]);
                    score(i, j, s, fits ? scored.of(i, koreanOf[s], j, englishOf[s], s) : NEVER);
                }
            }
        }
    }

    /// Sums up all ways, from the front and from the back.
    ///
    /// @return the logarithm of the sum; negative infinity when there is no way
    double sum() {
        int last = band.korean();
        for (int i = 0; i <= last; i++) {
            for (int j = band.low()[i]; j <= band.high()[i]; j++) {
                forward[i][j - band.low()[i]] = i == 0 && j == 0 ? 0 : before(i, j);
            }
        }
        for (int i = last; i >= 0; i--) {
            for (int j = band.high()[i]; j >= band.low()[i]; j--) {
                boolean end = i == last && j == band.high()[last];
                backward[i][j - band.low()[i]] = end ? 0 : after(i, j);
            }
        }
        return backward[0][0];
    }

    /// All ways that lead to a place.
    private double before(int i, int j) {
        double most = NEVER;
        for (int s = 0; s < meeting.length; s++) {
            int from = i - koreanOf[s];
            int at = j - englishOf[s];
            meeting[s] =
                    from >= 0 && band.holds(from, at)
                            ? forward[from][at - band.low()[from]] + score(from, at, s)
                            : NEVER;
            most = Math.max(most, meeting[s]);
        }
        return met(most);
    }

    /// All ways that lead on from a place.
    private double after(int i, int j) {
        double most = NEVER;
        for (int s = 0; s < meeting.length; s++) {
            float score = score(i, j, s);
            int to = i + koreanOf[s];
            meeting[s] =
                    score == NEVER
                            ? NEVER
                            : backward[to][j + englishOf[s] - band.low()[to]] + score;
            most = Math.max(most, meeting[s]);
        }
        return met(most);
    }

    private double met(double most) {
        if (most == NEVER) {
            return NEVER;
        }
        double sum = 0;
        for (double way : meeting) {
            if (way > most - NOTHING) {
                sum += way == most ? 1 : Math.exp(way - most);
            }
        }
        return sum == 1 ? most : most + Math.log(sum);
    }

    /// How much of all ways goes through a bead; after [#sum].
    double posterior(int i, int j, int shape) {
        float score = score(i, j, shape);
        if (score == NEVER) {
            return 0;
        }
        int to = i + koreanOf[shape];
        double way =
                forward[i][j - band.low()[i]]
                        + score
                        + backward[to][j + englishOf[shape] - band.low()[to]];
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
                for (int s = 0; s < meeting.length; s++) {
                    double posterior = posterior(i, j, s);
                    if (posterior > least) {
                        beads.take(i, koreanOf[s], j, englishOf[s], posterior);
                    }
                }
            }
        }
    }

    /// How much of all ways goes through a place, as a logarithm; after [#sum].
    double share(int i, int j) {
        int at = j - band.low()[i];
        return forward[i][at] + backward[i][at] - backward[0][0];
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
        double least = backward[0][0] - NOTHING;
        for (int i = 0; i <= last; i++) {
            for (int j = band.low()[i]; j <= band.high()[i]; j++) {
                int from = j - band.low()[i];
                double here = best[i][from];
                if (here == NEVER || forward[i][from] + backward[i][from] < least) {
                    continue;
                }
                for (int s = 0; s < meeting.length; s++) {
                    if (score(i, j, s) == NEVER) {
                        continue;
                    }
                    int to = i + koreanOf[s];
                    int at = j + englishOf[s] - band.low()[to];
                    double value = here + posterior(i, j, s) * (koreanOf[s] + englishOf[s]);
                    if (value > best[to][at]) {
                        best[to][at] = value;
                        by[to][at] = (byte) s;
                    }
                }
            }
        }
        return steps(by);
    }

    private List<Step> steps(byte[][] by) {
        List<Step> steps = new ArrayList<>();
        int i = band.korean();
        int j = band.high()[i];
        while (i > 0 || j > 0) {
            int s = by[i][j - band.low()[i]];
            i -= koreanOf[s];
            j -= englishOf[s];
            steps.add(new Step(i, koreanOf[s], j, englishOf[s], posterior(i, j, s)));
        }
        return steps.reversed();
    }
}
