package org.naranhi.memory.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.naranhi.memory.ConcordanceHit;
import org.naranhi.morphology.FunctionWords;
import org.naranhi.text.Language;
import org.naranhi.text.Span;

/// Marks on the other side of a concordance what says the same as the words looked for: the words
/// that stand in most hits and seldom elsewhere, by Dice's coefficient.
final class CommonCounterparts {
    /// With fewer hits everything stands in most of them.
    private static final int HITS_AT_LEAST = 3;

    private static final double DICE_AT_LEAST = 0.4;

    /// Of the best word's coefficient, for a word to be marked beside it.
    private static final double BESIDE_THE_BEST = 0.75;

    /// Where more words than these go with the hits nothing is clear.
    private static final int CLEAR = 3;

    private final Language side;
    private final IndexSearcher searcher;
    private final double sample;
    private final double occurrences;

    private CommonCounterparts(
            Language side, IndexSearcher searcher, double sample, double occurrences) {
        this.side = side;
        this.searcher = searcher;
        this.sample = sample;
        this.occurrences = occurrences;
    }

    /// @param occurrences how many units of the memory hold the words, about; the hits are some of
    ///   them
    static List<ConcordanceHit> mark(
            List<ConcordanceHit> hits,
            Language language,
            double occurrences,
            IndexSearcher searcher,
            Analysis analysis)
            throws IOException {
        if (hits.size() < HITS_AT_LEAST) {
            return hits;
        }
        Language side = language.other();
        List<List<Analysis.Term>> terms = new ArrayList<>();
        for (ConcordanceHit hit : hits) {
            terms.add(analysis.terms(hit.unit().in(side)));
        }
        Map<String, Double> dice =
                new CommonCounterparts(
                                side, searcher, hits.size(), Math.max(hits.size(), occurrences))
                        .dice(terms);
        List<ConcordanceHit> marked = new ArrayList<>();
        for (int i = 0; i < hits.size(); i++) {
            ConcordanceHit hit = hits.get(i);
            marked.add(
                    new ConcordanceHit(
                            hit.unit(),
                            language,
                            hit.spans(),
                            best(terms.get(i), dice),
                            hit.times()));
        }
        return marked;
    }

    private Map<String, Double> dice(List<List<Analysis.Term>> terms) throws IOException {
        Map<String, Integer> together = new HashMap<>();
        for (List<Analysis.Term> each : terms) {
            Set<String> once = new HashSet<>();
            for (Analysis.Term term : each) {
                if (!term.number()
                        && !FunctionWords.contains(term.text())
                        && once.add(term.text())) {
                    together.merge(term.text(), 1, Integer::sum);
                }
            }
        }
        Map<String, Double> dice = new HashMap<>();
        for (Map.Entry<String, Integer> entry : together.entrySet()) {
            if (entry.getValue() > 1) {
                int held =
                        searcher.getIndexReader()
                                .docFreq(new Term(UnitDocument.lemmas(side), entry.getKey()));
                double share = entry.getValue() / sample;
                double of = 2 * share * occurrences / (occurrences + Math.max(1, held));
                if (of >= DICE_AT_LEAST) {
                    dice.put(entry.getKey(), of);
                }
            }
        }
        return dice;
    }

    private static List<Span> best(List<Analysis.Term> terms, Map<String, Double> dice) {
        double best =
                terms.stream().mapToDouble(t -> dice.getOrDefault(t.text(), 0.0)).max().orElse(0);
        if (best == 0) {
            return List.of();
        }
        List<Span> marked =
                terms.stream()
                        .filter(t -> dice.getOrDefault(t.text(), 0.0) >= best * BESIDE_THE_BEST)
                        .map(Analysis.Term::span)
                        .toList();
        return marked.size() > CLEAR ? List.of() : marked;
    }
}
