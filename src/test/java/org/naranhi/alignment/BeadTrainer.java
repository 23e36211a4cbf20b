package org.naranhi.alignment;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.naranhi.benchmark.GoldAlignment;
import org.naranhi.benchmark.Perturbation;
import org.naranhi.text.Language;

/// Learns what the features of beads weigh from documents of which the beads are known: so that of
/// all ways through a document those that are right weigh most (a semi-Markov conditional random
/// field, by gradient ascent).
public final class BeadTrainer {
    private static final int ROUNDS = 110;
    private static final int COPIES = 24;
    private static final EnumSet<Feature> PASSAGES =
            EnumSet.of(Feature.PASSAGE_CROSSED, Feature.PASSAGES_BEGIN, Feature.PASSAGE_BEGINS);
    private static final double RATE = 0.15;
    private static final double RIDGE = 0.02;

    private final LearnedLexicon lexicon;
    private final SentenceReader reader = new SentenceReader(new Words(), RecordedTerms.NONE);

    public BeadTrainer(LearnedLexicon lexicon) {
        this.lexicon = lexicon;
    }

    static Side side(Language language, List<GoldAlignment.Item> items) {
        return new Side(
                language, items.stream().map(i -> new Sentence(i.text(), i.passage())).toList());
    }

    /// Documents to learn from.
    ///
    /// @param whole every segment one sentence, and edited apart without merging
    /// @param merged edited apart with neighbours merged
    /// @param inParagraphs divided into paragraphs: what these weigh is learned after all else
    record Lessons(
            List<GoldAlignment> whole,
            List<GoldAlignment> merged,
            List<GoldAlignment> inParagraphs) {}

    Weights train(Lessons lessons) {
        double[] none = new double[Feature.COUNT];
        double[] parts = new double[Feature.COUNT];
        ascend(lattices(lessons.whole, null), parts, EnumSet.complementOf(PASSAGES), ROUNDS);
        ascend(lattices(lessons.inParagraphs, null), parts, PASSAGES, ROUNDS / 3);
        // Kinds of passages are seldom known in what is learned from: a headline is no body text.
        parts[Feature.KINDS_DIFFER.ordinal()] = -2;
        Weights first = new Weights(parts, none, none, new double[] {0, 1});
        double[] path = parts.clone();
        ascend(lattices(lessons.merged, first), path, EnumSet.complementOf(PASSAGES), ROUNDS);
        Weights second = new Weights(parts, path, none, new double[] {0, 1});
        List<GoldAlignment> all = new ArrayList<>(lessons.whole);
        all.addAll(lessons.merged);
        return new Weights(parts, path, moved(all, second), new double[] {0, 1});
    }

    /// @param weights to find the parts' links by; null to do without
    List<Lattice> lattices(List<GoldAlignment> documents, @Nullable Weights weights) {
        List<Lattice> lattices = new ArrayList<>();
        for (GoldAlignment gold : documents) {
            Document document = document(gold);
            if (weights == null) {
                lattices.add(Lattice.of(gold, document, null));
                continue;
            }
            PartLinks parts = PartLinks.of(document, lexicon, weights);
            if (parts != null) {
                lattices.add(Lattice.of(gold, document, parts));
            }
        }
        return lattices;
    }

    private static void ascend(
            List<Lattice> lattices, double[] weights, Set<Feature> learned, int rounds) {
        double[] squares = new double[Feature.COUNT];
        for (int round = 0; round < rounds; round++) {
            double[] gradient = new double[Feature.COUNT];
            double likelihood = 0;
            int used = 0;
            for (Lattice lattice : lattices) {
                double value = lattice.add(weights, gradient);
                if (value > Double.NEGATIVE_INFINITY) {
                    likelihood += value;
                    used++;
                }
            }
            for (Feature feature : learned) {
                int f = feature.ordinal();
                double g = gradient[f] / used - RIDGE * weights[f] / 10;
                squares[f] = 0.9 * squares[f] + 0.1 * g * g;
                weights[f] += RATE * g / (Math.sqrt(squares[f]) + 1e-3) / (1 + round / 20.0);
            }
            if (round % 20 == 19) {
                System.out.printf(
                        "round %d: %.3f a document, %d of %d%n",
                        round + 1, likelihood / used, used, lattices.size());
            }
        }
    }

    /// Weights with a confidence that is as often right as it says, on documents that were not
    /// learned from.
    Weights calibrated(Weights weights, List<GoldAlignment> documents) {
        List<double[]> odds = new ArrayList<>();
        List<Boolean> right = new ArrayList<>();
        for (GoldAlignment gold : documents) {
            Set<List<List<Integer>>> groups = new HashSet<>();
            gold.groups().forEach(g -> groups.add(List.of(g.korean(), g.english())));
            SentenceAligner aligner = new SentenceAligner(lexicon, RecordedTerms.NONE, weights);
            Alignment alignment =
                    aligner.align(
                            side(Language.KOREAN, gold.korean()),
                            side(Language.ENGLISH, gold.english()));
            for (Bead bead : alignment.linked()) {
                if (!bead.crossing()) {
                    double sure = Math.clamp(bead.confidence(), 1e-6, 1 - 1e-6);
                    odds.add(new double[] {1, Math.log(sure / (1 - sure))});
                    right.add(groups.contains(List.of(bead.korean(), bead.english())));
                }
            }
        }
        double[] found = {0, 1};
        for (int round = 0; round < 4000; round++) {
            double[] gradient = new double[2];
            for (int i = 0; i < odds.size(); i++) {
                double[] o = odds.get(i);
                double off =
                        (right.get(i) ? 1 : 0)
                                - 1 / (1 + Math.exp(-found[0] * o[0] - found[1] * o[1]));
                gradient[0] += off * o[0];
                gradient[1] += off * o[1];
            }
            found[0] += 0.3 * gradient[0] / odds.size();
            found[1] += 0.05 * gradient[1] / odds.size();
        }
        return new Weights(weights.parts(), weights.path(), weights.moved(), found);
    }

    /// The whole training: a half of the documents edited apart in several ways, some of them in
    /// paragraphs; then the calibration on others made from the same half.
    public String weights(List<GoldAlignment> half) {
        Perturbation news = new Perturbation(0.1, 0.1, 0.05);
        Perturbation unmerged = new Perturbation(0.1, 0, 0.05);
        Lessons lessons = new Lessons(new ArrayList<>(half), new ArrayList<>(), new ArrayList<>());
        Random random = new Random(7);
        for (int seed = 1; seed <= COPIES; seed++) {
            for (GoldAlignment document : half) {
                GoldAlignment copy = unmerged.of(document, seed);
                if (seed <= COPIES / 2) {
                    lessons.whole.add(copy);
                }
                lessons.merged.add(news.of(document, seed));
                if (seed < 3) {
                    lessons.inParagraphs.add(Paragraphs.of(seed == 1 ? document : copy, random));
                }
            }
        }
        Weights learned = train(lessons);
        List<GoldAlignment> others = new ArrayList<>(half);
        for (int seed = 100; seed < 104; seed++) {
            for (GoldAlignment document : half) {
                others.add(news.of(document, seed));
            }
        }
        return calibrated(learned, others).written();
    }

    /// Logistic regression over the pairs that are left alone.
    private double[] moved(List<GoldAlignment> documents, Weights path) {
        List<float[]> features = new ArrayList<>();
        List<Boolean> right = new ArrayList<>();
        int wanted = 0;
        for (GoldAlignment gold : documents) {
            Document document = document(gold);
            Set<List<List<Integer>>> groups = new HashSet<>();
            gold.groups().forEach(g -> groups.add(List.of(g.korean(), g.english())));
            List<Bead> beads = way(document, path);
            wanted += (int) gold.groups().stream().filter(GoldAlignment.Group::moved).count();
            for (MovedSentences.Candidate c : MovedSentences.candidates(document, beads, path)) {
                features.add(c.features());
                right.add(groups.contains(List.of(c.korean(), c.english())));
            }
        }
        double[] weights = new double[Feature.COUNT];
        double[] squares = new double[Feature.COUNT];
        for (int round = 0; round < 300; round++) {
            double[] gradient = new double[Feature.COUNT];
            for (int i = 0; i < features.size(); i++) {
                float[] f = features.get(i);
                double off =
                        (right.get(i) ? 1 : 0) - 1 / (1 + Math.exp(-Weights.score(weights, f)));
                for (int k = 0; k < f.length; k++) {
                    gradient[k] += off * f[k];
                }
            }
            for (int k = 0; k < weights.length; k++) {
                double g = gradient[k] / features.size() - 0.0005 * weights[k];
                squares[k] = 0.9 * squares[k] + 0.1 * g * g;
                weights[k] += 0.1 * g / (Math.sqrt(squares[k]) + 1e-4) / (1 + round / 50.0);
            }
        }
        System.out.printf(
                "moved: %d pairs left alone, %d right, of %d%n",
                features.size(), right.stream().filter(r -> r).count(), wanted);
        return weights;
    }

    List<Bead> way(Document document, Weights weights) {
        return new DocumentAlignment(document.korean, document.english, List.of(), lexicon, weights)
                .way(
                        document,
                        IntStream.range(0, document.korean.size()).boxed().toList(),
                        IntStream.range(0, document.english.size()).boxed().toList());
    }

    Document document(GoldAlignment gold) {
        return new Document(
                read(side(Language.KOREAN, gold.korean())),
                read(side(Language.ENGLISH, gold.english())),
                lexicon);
    }

    List<ReadSentence> read(Side side) {
        return side.sentences().stream().map(s -> reader.read(s, side.language())).toList();
    }
}
