package org.naranhi.alignment;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds the best way through a document: first with the simplest beads, to see where it may lie;
/// then with all of them in a band around that. A band whose edge is touched is made wider.
final class Way {
    /// Ways that fewer than this share of all go through aren't followed.
    private static final double FOLLOWED = 1e-4;

    /// Beads of several sentences are weighed only between places that so much goes through, as a
    /// logarithm, when only the simplest are looked at.
    private static final double WEIGHED = Math.log(1e-6);

    private static final int AROUND = 3;
    private static final int WIDENED = 5;

    private final Document document;
    private final double[] weights;
    private final float[] measured = new float[Feature.COUNT];
    private final @Nullable PartLinks parts;
    private BeadFeatures features;
    private Band wide;

    /// Of the way last looked for.
    private @Nullable Chart last;

    Way(Document document, double[] weights, @Nullable PartLinks parts) {
        this.document = document;
        this.weights = weights;
        this.parts = parts;
        this.wide = document.firstBand(0);
        this.features = document.features(wide, parts);
    }

    /// Every bead that more than `least` of all ways go through; after [#find].
    void each(double least, Chart.Beads beads) {
        if (last != null) {
            last.each(least, beads);
        }
    }

    BeadFeatures features() {
        return features;
    }

    /// The whole document's way.
    List<Chart.Step> find() {
        for (int widened = 1; ; widened++) {
            List<Chart.Step> steps = within(0, document.korean.size(), 0, document.english.size());
            Band band = wide;
            int english = document.english.size();
            boolean touched =
                    steps.stream().anyMatch(step -> band.edge(step.i(), step.j(), english));
            if (!touched || widened > WIDENED) {
                return steps;
            }
            wide = document.firstBand(widened);
            features = document.features(wide, parts);
        }
    }

    /// The way from one place to another.
    List<Chart.Step> within(int korean, int koreanEnd, int english, int englishEnd) {
        int m = koreanEnd - korean;
        int n = englishEnd - english;
        if (m == 0 && n == 0) {
            return List.of();
        }
        Band all = part(korean, koreanEnd, english, englishEnd);
        Chart first = first(all, korean, english);
        if (first.sum() == Chart.NEVER) {
            return moved(fine(all, first, korean, english), korean, english);
        }
        int[][] reached = first.reached(FOLLOWED);
        for (int width = AROUND; ; width *= 3) {
            Band band = Band.around(reached[0], reached[1], width, n);
            List<Chart.Step> steps = fine(clipped(band, all), first, korean, english);
            if (width > m + n || steps.stream().noneMatch(step -> touches(step, band, all, m, n))) {
                return moved(steps, korean, english);
            }
        }
    }

    /// Whether a bead lies along an edge that isn't the wide band's too.
    private static boolean touches(Chart.Step step, Band band, Band all, int m, int n) {
        boolean corner = step.i() == 0 && step.j() == 0 || step.i() == m && step.j() == n;
        return !corner && band.edge(step.i(), step.j(), n) && !all.edge(step.i(), step.j(), n);
    }

    private static Band clipped(Band band, Band all) {
        int[] low = new int[band.low().length];
        int[] high = new int[low.length];
        for (int i = 0; i < low.length; i++) {
            low[i] = Math.max(band.low()[i], all.low()[i]);
            high[i] = Math.min(band.high()[i], all.high()[i]);
        }
        return new Band(low, high);
    }

    private Band part(int korean, int koreanEnd, int english, int englishEnd) {
        int[] low = new int[koreanEnd - korean + 1];
        int[] high = new int[low.length];
        for (int i = 0; i < low.length; i++) {
            low[i] = Math.clamp(wide.low()[korean + i] - english, 0, englishEnd - english);
            high[i] = Math.clamp(wide.high()[korean + i] - english, 0, englishEnd - english);
        }
        low[0] = 0;
        high[low.length - 1] = englishEnd - english;
        return new Band(low, high);
    }

    private Chart first(Band band, int korean, int english) {
        Chart chart = new Chart(band, Shape.FIRST);
        float[] koreanAlone = new float[band.korean()];
        for (int i = 0; i < koreanAlone.length; i++) {
            koreanAlone[i] = score(korean + i, 1, english, 0);
        }
        float[] englishAlone = new float[band.high()[band.korean()]];
        for (int j = 0; j < englishAlone.length; j++) {
            englishAlone[j] = score(korean, 0, english + j, 1);
        }
        chart.fill(
                (i, a, j, b, _) ->
                        a == 0
                                ? englishAlone[j]
                                : b == 0 ? koreanAlone[i] : score(korean + i, 1, english + j, 1));
        return chart;
    }

    /// @param first has the scores of the simplest beads within a wider band
    private List<Chart.Step> fine(Band band, Chart first, int korean, int english) {
        Chart chart = new Chart(band, Shape.ALL);
        chart.fill(
                (i, a, j, b, shape) -> {
                    if (shape < Shape.FIRST.size()) {
                        return first.score(i, j, shape);
                    }
                    boolean likely =
                            first.share(i, j) > WEIGHED && first.share(i + a, j + b) > WEIGHED;
                    return likely ? score(korean + i, a, english + j, b) : Chart.NEVER;
                });
        chart.sum();
        last = chart;
        return chart.path();
    }

    private float score(int i, int a, int j, int b) {
        features.measure(i, a, j, b, measured);
        return (float) Weights.score(weights, measured);
    }

    private static List<Chart.Step> moved(List<Chart.Step> steps, int korean, int english) {
        List<Chart.Step> moved = new ArrayList<>(steps.size());
        for (Chart.Step step : steps) {
            moved.add(
                    new Chart.Step(
                            step.i() + korean,
                            step.a(),
                            step.j() + english,
                            step.b(),
                            step.posterior()));
        }
        return moved;
    }
}
