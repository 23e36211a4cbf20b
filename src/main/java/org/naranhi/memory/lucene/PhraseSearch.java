package org.naranhi.memory.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.naranhi.memory.Coded;
import org.naranhi.memory.Sentence;
import org.naranhi.memory.Token;
import org.naranhi.text.Language;
import org.naranhi.text.Span;

/// Phrases of a sentence that stand in several units. From each word of content, units that have it
/// and the next one are taken from the postings of both, and their token vectors tell how far they
/// go on like the sentence.
final class PhraseSearch {
    private static final int UNITS_AT_LEAST = 3;

    /// Units looked at for a pair of words: with more, a phrase is frequent enough to be found.
    private static final int LOOKED_AT = 200;

    /// Words that serve others between the first two words of a phrase.
    private static final int BETWEEN = 2;

    private final IndexSearcher searcher;
    private final List<LeafUnits> leaves;
    private final String field;
    private final String vectors;

    PhraseSearch(IndexSearcher searcher, List<LeafUnits> leaves, Language language) {
        this.searcher = searcher;
        this.leaves = leaves;
        this.field = UnitDocument.lemmas(language);
        this.vectors = UnitDocument.tokens(language);
    }

    /// A word of the sentence: 0 in `run` begins a new one after a mark or number, which no phrase
    /// goes over.
    private record Word(Token token, int hash, int run) {
        boolean content() {
            return token.kind() == Token.Kind.CONTENT || token.kind() == Token.Kind.NAME;
        }
    }

    private record Hit(int doc, int words) {}

    List<Phrase> in(Sentence sentence) throws IOException {
        List<Word> words = words(sentence);
        List<Phrase> phrases = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int next = begins(sentence, words.get(i)) ? next(words, i) : -1;
            if (next > i) {
                from(sentence, words, i, next, phrases);
            }
        }
        return phrases;
    }

    private static boolean begins(Sentence sentence, Word word) {
        int start = word.token().span().start();
        return start == 0 || !Character.isLetterOrDigit(sentence.text().charAt(start - 1));
    }

    /// Whether a phrase can end with a word: nothing but particles follows within it (not the stem
    /// of a verb, whose ending would be missing).
    private static boolean ends(Sentence sentence, Word word) {
        int at = word.token().span().end();
        for (Token token : sentence.tokens()) {
            if (token.span().start() == at) {
                switch (token.kind()) {
                    case PARTICLE -> at = token.span().end();
                    case PUNCTUATION, TAG -> {
                        return true;
                    }
                    case CONTENT, NAME, FUNCTION, ENDING, NUMBER -> {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private static List<Word> words(Sentence sentence) {
        List<Word> words = new ArrayList<>();
        int run = 0;
        for (Token token : sentence.tokens()) {
            switch (token.kind()) {
                case CONTENT, NAME, FUNCTION ->
                        words.add(new Word(token, TokenVector.lemma(token.lemma()), run));
                case NUMBER, PUNCTUATION, TAG -> run++;
                case ENDING, PARTICLE -> {}
            }
        }
        return words;
    }

    /// The next word of content that a phrase beginning here must have, or −1.
    private static int next(List<Word> words, int from) {
        if (!words.get(from).content()) {
            return -1;
        }
        for (int i = from + 1; i < words.size() && i <= from + 1 + BETWEEN; i++) {
            if (words.get(i).run() != words.get(from).run()) {
                return -1;
            }
            if (words.get(i).content()) {
                return i;
            }
        }
        return -1;
    }

    private void from(Sentence sentence, List<Word> words, int from, int next, List<Phrase> phrases)
            throws IOException {
        Term one = new Term(field, words.get(from).token().lemma());
        Term two = new Term(field, words.get(next).token().lemma());
        long first = searcher.getIndexReader().docFreq(one);
        long second = searcher.getIndexReader().docFreq(two);
        if (Math.min(first, second) < UNITS_AT_LEAST) {
            return;
        }
        Term rarer = first <= second ? one : two;
        Walk walk = new Walk(words, from, next - from + 1);
        for (LeafUnits leaf : leaves) {
            walk.through(leaf, rarer, rarer == one ? two : one);
        }
        for (int end = walk.longest(); end > next - from; end--) {
            int length = end;
            List<Integer> hits =
                    walk.hits.stream().filter(h -> h.words() >= length).map(Hit::doc).toList();
            Word last = words.get(from + length - 1);
            Span span = new Span(words.get(from).token().span().start(), last.token().span().end());
            if (hits.size() >= UNITS_AT_LEAST
                    && last.content()
                    && ends(sentence, last)
                    && span.of(sentence.text()).indexOf(' ') > 0) {
                phrases.add(new Phrase(span, length, hits));
            }
        }
    }

    /// The units that have both words, and how far each goes on.
    private final class Walk {
        private final List<Word> words;
        private final int from;
        private final int least;
        private final List<Hit> hits = new ArrayList<>();
        private final Coded coded = new Coded(64);
        private int looked;

        Walk(List<Word> words, int from, int least) {
            this.words = words;
            this.from = from;
            this.least = least;
        }

        void through(LeafUnits units, Term rarer, Term other) throws IOException {
            LeafReaderContext leaf = units.leaf();
            PostingsEnum lead = leaf.reader().postings(rarer, PostingsEnum.NONE);
            PostingsEnum follow = leaf.reader().postings(other, PostingsEnum.NONE);
            if (lead == null || follow == null || looked >= LOOKED_AT) {
                return;
            }
            BinaryDocValues tokens = DocValues.getBinary(leaf.reader(), vectors);
            int doc = lead.nextDoc();
            while (doc != PostingsEnum.NO_MORE_DOCS && looked < LOOKED_AT) {
                if (follow.docID() < doc) {
                    follow.advance(doc);
                }
                if (follow.docID() == doc && units.has(doc) && tokens.advanceExact(doc)) {
                    look(leaf.docBase + doc, tokens.binaryValue());
                }
                doc = lead.nextDoc();
            }
        }

        private void look(int doc, BytesRef vector) {
            looked++;
            TokenVector.read(vector, coded);
            int most = 0;
            for (int at = 0; at < coded.size(); at++) {
                if (coded.lemma(at) == words.get(from).hash()) {
                    most = Math.max(most, alike(at));
                }
            }
            if (most >= least) {
                hits.add(new Hit(doc, most));
            }
        }

        /// How many words from here on are those of the sentence.
        private int alike(int start) {
            int word = from;
            for (int at = start; at < coded.size() && word < words.size(); at++) {
                switch (coded.kind(at)) {
                    case CONTENT, NAME, FUNCTION -> {
                        if (coded.lemma(at) != words.get(word).hash()
                                || words.get(word).run() != words.get(from).run()) {
                            return word - from;
                        }
                        word++;
                    }
                    case NUMBER, PUNCTUATION, TAG -> {
                        return word - from;
                    }
                    case ENDING, PARTICLE -> {}
                }
            }
            return word - from;
        }

        int longest() {
            return hits.stream().mapToInt(Hit::words).max().orElse(0);
        }
    }
}
