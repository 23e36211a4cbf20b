package org.naranhi.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The aligner that weighs lengths, words, figures, names and marks of every bead against all other
/// ways through the two editions.
public final class SentenceAligner implements Aligner {
    private final LearnedLexicon lexicon;
    private final Weights weights;
    private final SentenceReader reader = new SentenceReader(new Words());

    public SentenceAligner() {
        this(LexiconFile.standard());
    }

    public SentenceAligner(LearnedLexicon lexicon) {
        this(lexicon, Weights.standard());
    }

    SentenceAligner(LearnedLexicon lexicon, Weights weights) {
        this.lexicon = lexicon;
        this.weights = weights;
    }

    @Override
    public Alignment align(Side korean, Side english, List<Bead> fixed) {
        Document document =
                new Document(reader.read(korean), reader.read(english), lexicon);
        int m = korean.size();
        int n = english.size();
        Band band = Band.all(m, n);
        BeadFeatures features = document.features(band);
        Chart chart = new Chart(band, Shape.ALL);
        float[] f = new float[Feature.COUNT];
        for (int i = 0; i <= m; i++) {
            for (int j = 0; j <= n; j++) {
                for (int s = 0; s < Shape.ALL.size(); s++) {
                    Shape shape = Shape.ALL.get(s);
                    if (chart.fits(i, j, shape)) {
                        features.measure(i, shape.korean(), j, shape.english(), f);
                        chart.score(i, j, s, (float) Weights.score(weights.path(), f));
                    } else {
                        chart.score(i, j, s, Chart.NEVER);
                    }
                }
            }
        }
        chart.sum();
        List<Bead> beads = new ArrayList<>();
        for (Chart.Step step : chart.path()) {
            beads.add(
                    new Bead(
                            range(step.i(), step.a()),
                            range(step.j(), step.b()),
                            step.posterior(),
                            List.of(),
                            false,
                            false));
        }
        return new Alignment(beads);
    }

    private static List<Integer> range(int from, int count) {
        return IntStream.range(from, from + count).boxed().toList();
    }
}
