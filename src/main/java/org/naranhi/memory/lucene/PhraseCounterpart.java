package org.naranhi.memory.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.naranhi.memory.Sentence;
import org.naranhi.memory.Token;
import org.naranhi.text.Language;
import org.naranhi.text.Span;

/// How the other side says a phrase. Words that stand in most of its units and seldom elsewhere
/// mark the place in each unit; a counterpart is clear when most units have the same words there.
/// Token vectors say so; only few units are read.
final class PhraseCounterpart {
    /// Units looked at, and least that must say something alike.
    private static final int LOOKED_AT = 16;

    private static final int ALIKE_AT_LEAST = 3;

    /// Of the units, that have the same words there.
    private static final double MOST = 0.5;

    /// How much more often a word stands in the phrase's units than in all.
    private static final double LIFT_AT_LEAST = 4;

    private final IndexSearcher searcher;
    private final Analysis analysis;
    private final Language language;

    PhraseCounterpart(IndexSearcher searcher, Analysis analysis, Language language) {
        this.searcher = searcher;
        this.analysis = analysis;
        this.language = language;
    }

    /// @param words how many words the phrase has; a counterpart of fewer says only part of it
    Optional<String> of(Phrase phrase, int words) throws IOException {
        List<TargetSide> sides = sides(phrase.hits());
        if (sides.size() < ALIKE_AT_LEAST) {
            return Optional.empty();
        }
        Map<Integer, Double> strength = strength(sides);
        Map<List<Integer>, List<TargetSide.Place>> said = new HashMap<>();
        for (TargetSide side : sides) {
            side.place(strength)
                    .filter(place -> place.content() >= words)
                    .ifPresent(
                            place ->
                                    said.computeIfAbsent(place.lemmas(), _ -> new ArrayList<>())
                                            .add(place));
        }
        Optional<List<TargetSide.Place>> alike =
                said.values().stream()
                        .filter(p -> p.size() >= ALIKE_AT_LEAST && p.size() >= MOST * sides.size())
                        .max(Comparator.comparingInt(List::size));
        return alike.isEmpty() ? Optional.empty() : Optional.of(text(alike.get().getFirst()));
    }

    /// Different sentences only: what was translated once and repeated says nothing twice.
    private List<TargetSide> sides(List<Integer> hits) throws IOException {
        List<TargetSide> sides = new ArrayList<>();
        Set<Long> seen = new HashSet<>();
        for (int i = 0; i < hits.size() && sides.size() < LOOKED_AT; i++) {
            TargetSide side = TargetSide.of(searcher, language, hits.get(i));
            if (seen.add(side.hash())) {
                sides.add(side);
            }
        }
        return sides;
    }

    /// How strongly each word of the other side goes with the phrase: the share of the units that
    /// have it, times the logarithm of how much more often it stands in them than elsewhere.
    private Map<Integer, Double> strength(List<TargetSide> sides) throws IOException {
        Map<Integer, Integer> together = new HashMap<>();
        for (TargetSide side : sides) {
            side.words().forEach(word -> together.merge(word, 1, Integer::sum));
        }
        double least = Math.max(ALIKE_AT_LEAST, MOST * sides.size());
        together.values().removeIf(count -> count < least);
        double all = searcher.getIndexReader().numDocs();
        Map<Integer, Double> strength = new HashMap<>();
        for (Map.Entry<Integer, String> lemma : lemmas(together.keySet(), sides).entrySet()) {
            double share = together.getOrDefault(lemma.getKey(), 0) / (double) sides.size();
            Term term = new Term(UnitDocument.lemmas(language), lemma.getValue());
            double lift = share * all / Math.max(1, searcher.getIndexReader().docFreq(term));
            if (lift >= LIFT_AT_LEAST) {
                strength.put(lemma.getKey(), share * Math.log(lift));
            }
        }
        return strength;
    }

    /// The words that the hashes stand for, from as few units as have them all.
    private Map<Integer, String> lemmas(Set<Integer> hashes, List<TargetSide> sides) {
        Map<Integer, String> lemmas = new HashMap<>();
        for (TargetSide side : sides) {
            if (lemmas.size() < hashes.size()
                    && side.words().stream()
                            .anyMatch(w -> hashes.contains(w) && !lemmas.containsKey(w))) {
                for (Token token : analysis.read(side.text()).tokens()) {
                    int hash = TokenVector.lemma(token.lemma());
                    if (hashes.contains(hash)) {
                        lemmas.put(hash, token.lemma());
                    }
                }
            }
        }
        return lemmas;
    }

    /// A place as it is written: whole words, without the particles after the last.
    private String text(TargetSide.Place place) {
        Sentence sentence = analysis.read(place.side().text());
        List<Token> tokens = sentence.tokens();
        String text = sentence.text();
        int start = tokens.get(place.first()).span().start();
        while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        int last = place.last();
        while (last + 1 < tokens.size()
                && tokens.get(last + 1).span().start() == tokens.get(last).span().end()
                && goesOn(tokens.get(last + 1))) {
            last++;
        }
        return new Span(start, tokens.get(last).span().end()).of(text);
    }

    private static boolean goesOn(Token token) {
        return switch (token.kind()) {
            case CONTENT, NAME, FUNCTION, ENDING -> true;
            case PARTICLE, NUMBER, PUNCTUATION, TAG -> false;
        };
    }
}
