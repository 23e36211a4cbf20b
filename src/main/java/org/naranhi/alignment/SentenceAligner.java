package org.naranhi.alignment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
        Document document = new Document(reader.read(korean), reader.read(english), lexicon);
        List<Bead> beads = new ArrayList<>(path(document));
        List<MovedSentences.Candidate> moved = moved(document, beads, weights);
        if (!moved.isEmpty()) {
            beads = without(document, moved);
        }
        return new Alignment(beads);
    }

    static List<MovedSentences.Candidate> moved(
            Document document, List<Bead> beads, Weights weights) {
        return MovedSentences.among(
                document, alone(beads, true), alone(beads, false), weights);
    }

    static List<Integer> alone(List<Bead> beads, boolean korean) {
        return beads.stream()
                .filter(bead -> (korean ? bead.english() : bead.korean()).isEmpty())
                .flatMap(bead -> (korean ? bead.korean() : bead.english()).stream())
                .toList();
    }

    /// The way again without the sentences that were moved, and these between.
    private List<Bead> without(Document document, List<MovedSentences.Candidate> moved) {
        Set<Integer> koreanMoved = new HashSet<>();
        Set<Integer> englishMoved = new HashSet<>();
        for (MovedSentences.Candidate pair : moved) {
            koreanMoved.addAll(pair.korean());
            englishMoved.addAll(pair.english());
        }
        List<Integer> koreanLeft = left(document.korean.size(), koreanMoved);
        List<Integer> englishLeft = left(document.english.size(), englishMoved);
        Document rest =
                new Document(
                        koreanLeft.stream().map(document.korean::get).toList(),
                        englishLeft.stream().map(document.english::get).toList(),
                        lexicon);
        List<Bead> beads = new ArrayList<>();
        for (Bead bead : path(rest)) {
            beads.add(
                    new Bead(
                            bead.korean().stream().map(koreanLeft::get).toList(),
                            bead.english().stream().map(englishLeft::get).toList(),
                            bead.confidence(),
                            bead.rests(),
                            false,
                            false));
        }
        for (MovedSentences.Candidate pair : moved) {
            beads.add(
                    new Bead(
                            pair.korean(),
                            pair.english(),
                            pair.chance(),
                            List.of(),
                            true,
                            false));
        }
        return beads;
    }

    private static List<Integer> left(int size, Set<Integer> without) {
        return IntStream.range(0, size).filter(i -> !without.contains(i)).boxed().toList();
    }

    List<Bead> path(Document document) {
        int m = document.korean.size();
        int n = document.english.size();
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
        return beads;
    }

    private static List<Integer> range(int from, int count) {
        return IntStream.range(from, from + count).boxed().toList();
    }
}
