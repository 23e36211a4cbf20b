package org.naranhi.memory.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.naranhi.memory.Coded;
import org.naranhi.memory.Token;
import org.naranhi.text.Language;

/// One language's side of a unit by its tokens' hashes.
///
/// @param hash of the text
record TargetSide(Coded tokens, String text, long hash) {
    /// Of the strongest word's strength, for a word to belong to the place around it.
    private static final double BESIDE_THE_BEST = 0.35;

    private static final int TYPICAL = 48;

    /// From token `first` to `last`; `lemmas` are those of its words, `content` how many of these
    /// are words of content.
    record Place(TargetSide side, int first, int last, List<Integer> lemmas, int content) {}

    static TargetSide of(IndexSearcher searcher, Language language, int doc) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        int inLeaf = doc - leaf.docBase;
        BinaryDocValues vectors = DocValues.getBinary(leaf.reader(), UnitDocument.tokens(language));
        Coded tokens = new Coded(TYPICAL);
        if (vectors.advanceExact(inLeaf)) {
            TokenVector.read(vectors.binaryValue(), tokens);
        }
        return new TargetSide(
                tokens,
                new UnitReading(leaf.reader()).text(language, inLeaf),
                new DocNumbers(leaf.reader(), UnitDocument.hash(language)).of(inLeaf));
    }

    /// Its words of content, each once.
    Set<Integer> words() {
        Set<Integer> words = new HashSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (content(i)) {
                words.add(tokens.lemma(i));
            }
        }
        return words;
    }

    /// Around the strongest word, as far as strong words go on with at most one small word between.
    Optional<Place> place(Map<Integer, Double> strength) {
        int best = -1;
        for (int i = 0; i < tokens.size(); i++) {
            if (strength(i, strength) > (best < 0 ? 0 : strength(best, strength))) {
                best = i;
            }
        }
        if (best < 0) {
            return Optional.empty();
        }
        double least = strength(best, strength) * BESIDE_THE_BEST;
        int first = reach(best, -1, least, strength);
        int last = reach(best, 1, least, strength);
        List<Integer> lemmas = new ArrayList<>();
        int content = 0;
        for (int i = first; i <= last; i++) {
            content += content(i) ? 1 : 0;
            if (content(i) || tokens.kind(i) == Token.Kind.FUNCTION) {
                lemmas.add(tokens.lemma(i));
            }
        }
        return Optional.of(new Place(this, first, last, lemmas, content));
    }

    private int reach(int from, int step, double least, Map<Integer, Double> strength) {
        int reached = from;
        int small = 0;
        for (int i = from + step; i >= 0 && i < tokens.size(); i += step) {
            switch (tokens.kind(i)) {
                case CONTENT, NAME -> {
                    if (strength(i, strength) < least) {
                        return reached;
                    }
                    reached = i;
                    small = 0;
                }
                case FUNCTION -> {
                    if (++small > 1) {
                        return reached;
                    }
                }
                case NUMBER, PUNCTUATION, TAG -> {
                    return reached;
                }
                case ENDING, PARTICLE -> {}
            }
        }
        return reached;
    }

    private double strength(int token, Map<Integer, Double> strength) {
        return content(token) ? strength.getOrDefault(tokens.lemma(token), 0.0) : 0;
    }

    private boolean content(int token) {
        return tokens.kind(token) == Token.Kind.CONTENT || tokens.kind(token) == Token.Kind.NAME;
    }
}
