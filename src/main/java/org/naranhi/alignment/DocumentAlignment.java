package org.naranhi.alignment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// The beads of one document: the way through it, what was moved, and the way again without that.
final class DocumentAlignment {
    private final List<ReadSentence> korean;
    private final List<ReadSentence> english;
    private final List<Bead> fixed;
    private final LearnedLexicon lexicon;
    private final Weights weights;

    /// @param fixed in order; their sentences numbered as here
    DocumentAlignment(
            List<ReadSentence> korean,
            List<ReadSentence> english,
            List<Bead> fixed,
            LearnedLexicon lexicon,
            Weights weights) {
        this.korean = korean;
        this.english = english;
        this.fixed = fixed;
        this.lexicon = lexicon;
        this.weights = weights;
    }

    List<Bead> beads() {
        List<Integer> koreanAll = IntStream.range(0, korean.size()).boxed().toList();
        List<Integer> englishAll = IntStream.range(0, english.size()).boxed().toList();
        Document document = new Document(korean, english, lexicon);
        List<Bead> way = way(document, koreanAll, englishAll);
        List<MovedSentences.Candidate> moved = MovedSentences.among(document, way, weights);
        if (moved.isEmpty()) {
            return way;
        }
        List<Integer> koreanLeft = without(koreanAll, moved, true);
        List<Integer> englishLeft = without(englishAll, moved, false);
        Document rest =
                new Document(
                        koreanLeft.stream().map(korean::get).toList(),
                        englishLeft.stream().map(english::get).toList(),
                        lexicon);
        List<Bead> beads = new ArrayList<>(way(rest, koreanLeft, englishLeft));
        for (MovedSentences.Candidate pair : moved) {
            beads.add(
                    new Bead(
                            pair.korean(),
                            pair.english(),
                            pair.chance(),
                            pair.rests(),
                            true,
                            false));
        }
        return beads;
    }

    private static List<Integer> without(
            List<Integer> all, List<MovedSentences.Candidate> moved, boolean korean) {
        Set<Integer> gone = new HashSet<>();
        moved.forEach(pair -> gone.addAll(korean ? pair.korean() : pair.english()));
        return all.stream().filter(at -> !gone.contains(at)).toList();
    }

    /// The way between the fixed beads, and these.
    List<Bead> way(Document document, List<Integer> koreanThere, List<Integer> englishThere) {
        PartLinks parts = PartLinks.of(document, lexicon, weights);
        Way way = new Way(document, parts == null ? weights.parts() : weights.path(), parts);
        List<Bead> beads = new ArrayList<>();
        if (fixed.isEmpty()) {
            way.find().forEach(step -> beads.add(bead(step, way, koreanThere, englishThere)));
            return beads;
        }
        int i = 0;
        int j = 0;
        for (Bead bead : fixed) {
            int k = koreanThere.indexOf(bead.korean().getFirst());
            int e = englishThere.indexOf(bead.english().getFirst());
            way.within(i, k, j, e)
                    .forEach(step -> beads.add(bead(step, way, koreanThere, englishThere)));
            beads.add(bead);
            i = k + bead.korean().size();
            j = e + bead.english().size();
        }
        way.within(i, koreanThere.size(), j, englishThere.size())
                .forEach(step -> beads.add(bead(step, way, koreanThere, englishThere)));
        return beads;
    }

    private Bead bead(
            Chart.Step step, Way way, List<Integer> koreanThere, List<Integer> englishThere) {
        List<Integer> left = koreanThere.subList(step.i(), step.i() + step.a());
        List<Integer> right = englishThere.subList(step.j(), step.j() + step.b());
        List<Evidence> rests =
                step.a() == 0 || step.b() == 0
                        ? List.of()
                        : way.features().rests(step.i(), step.a(), step.j(), step.b());
        return new Bead(left, right, weights.confidence(step.posterior()), rests, false, false);
    }
}
