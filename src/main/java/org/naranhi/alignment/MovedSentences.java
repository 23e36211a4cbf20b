package org.naranhi.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Of the sentences that the way through two editions leaves alone, those that answer each other
/// all the same, elsewhere: links that cross the others.
final class MovedSentences {
    private static final int MOST = 400;
    private static final double DOUBTFUL = 0.5;
    private static final double LIKELY = 0.45;
    private static final List<Shape> SHAPES =
            List.of(new Shape(1, 1), new Shape(1, 2), new Shape(2, 1));

    /// A pair that may have been moved, with its features and how likely it is.
    record Candidate(
            List<Integer> korean,
            List<Integer> english,
            float[] features,
            double chance,
            List<Evidence> rests) {}

    private MovedSentences() {}

    /// The likely ones, each sentence at most in one.
    static List<Candidate> among(Document document, List<Bead> beads, Weights weights) {
        List<Candidate> chosen = new ArrayList<>();
        Set<Integer> koreanUsed = new HashSet<>();
        Set<Integer> englishUsed = new HashSet<>();
        for (Candidate candidate :
                candidates(document, beads, weights).stream()
                        .filter(c -> c.chance > LIKELY)
                        .sorted(Comparator.comparingDouble((Candidate c) -> -c.chance))
                        .toList()) {
            if (candidate.korean.stream().noneMatch(koreanUsed::contains)
                    && candidate.english.stream().noneMatch(englishUsed::contains)) {
                koreanUsed.addAll(candidate.korean);
                englishUsed.addAll(candidate.english);
                chosen.add(candidate);
            }
        }
        return chosen;
    }

    /// The sentences of one side that stand alone, or in a bead that is in doubt.
    private static List<Integer> loose(List<Bead> beads, boolean korean) {
        return beads.stream()
                .filter(bead -> !bead.fixed())
                .filter(bead -> !bead.linked() || bead.confidence() < DOUBTFUL)
                .flatMap(bead -> (korean ? bead.korean() : bead.english()).stream())
                .sorted()
                .toList();
    }

    /// Every two of them, but for those that are in one bead.
    static List<Candidate> candidates(Document document, List<Bead> beads, Weights weights) {
        List<Integer> korean = loose(beads, true);
        List<Integer> english = loose(beads, false);
        Map<Integer, Bead> beadOf = new HashMap<>();
        beads.stream()
                .filter(Bead::linked)
                .forEach(bead -> bead.korean().forEach(k -> beadOf.put(k, bead)));
        if (korean.isEmpty()
                || english.isEmpty()
                || korean.size() > MOST
                || english.size() > MOST) {
            return List.of();
        }
        BeadFeatures features =
                document.features(
                        Band.of(korean, document.korean.size(), document.english.size()), null);
        List<Candidate> found = new ArrayList<>();
        float choice = (float) Math.log(1.0 + korean.size() * english.size());
        Set<Integer> nextKorean = new HashSet<>(korean);
        Set<Integer> nextEnglish = new HashSet<>(english);
        for (int k : korean) {
            for (int e : english) {
                for (Shape shape : SHAPES) {
                    Bead own = beadOf.get(k);
                    if ((own == null || !own.english().contains(e))
                            && (shape.korean() == 1 || nextKorean.contains(k + 1))
                            && (shape.english() == 1 || nextEnglish.contains(e + 1))) {
                        found.add(candidate(features, k, e, shape, choice, weights));
                    }
                }
            }
        }
        return found;
    }

    private static Candidate candidate(
            BeadFeatures features, int k, int e, Shape shape, float choice, Weights weights) {
        float[] f = new float[Feature.COUNT];
        features.measure(k, shape.korean(), e, shape.english(), f);
        f[Feature.POSITION.ordinal()] = 0;
        f[Feature.PASSAGES_BEGIN.ordinal()] = 0;
        f[Feature.PASSAGE_BEGINS.ordinal()] = 0;
        f[Feature.CHOICE.ordinal()] = choice;
        return new Candidate(
                shape.korean() == 1 ? List.of(k) : List.of(k, k + 1),
                shape.english() == 1 ? List.of(e) : List.of(e, e + 1),
                f,
                1 / (1 + Math.exp(-Weights.score(weights.moved(), f))),
                features.rests(k, shape.korean(), e, shape.english()));
    }
}
