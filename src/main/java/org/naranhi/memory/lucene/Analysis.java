package org.naranhi.memory.lucene;

import java.util.ArrayList;
import java.util.List;
import org.naranhi.memory.Cut;
import org.naranhi.memory.Sentence;
import org.naranhi.memory.Token;
import org.naranhi.text.Span;

/// Sentences into tokens: Hangul into morphemes, Latin letters into words with their dictionary
/// form. Both are told by their letters, so Latin words in Korean text are read as such.
public final class Analysis implements Sentence.Reader, AutoCloseable {
    private final Words words = new Words();

    /// What words are found by, and where it stands in the text: a lemma, or a number's digits.
    record Term(String text, boolean number, Span span) {}

    /// Takes the words, numbers, marks and tags of a text in order, each with where it stands and
    /// whether the sentence begins with it.
    interface Taker {
        void word(Word word, boolean begins, int at);
    }

    @Override
    public Sentence read(String text) {
        String normal = Sentence.normal(text);
        List<Token> tokens = new ArrayList<>();
        each(
                normal,
                (word, begins, at) -> {
                    for (int i = 0; i < word.size(); i++) {
                        tokens.add(word.token(i, begins, at));
                    }
                });
        return new Sentence(normal, tokens);
    }

    /// @param normal as [Sentence#normal] gives it
    void each(String normal, Taker taker) {
        Cut.each(normal, new Reading(normal, taker));
    }

    /// One text as it is read. A capital says nothing in its first word.
    private final class Reading implements Cut.Taker {
        private final String text;
        private final Taker taker;
        private boolean begun;

        Reading(String text, Taker taker) {
            this.text = text;
            this.taker = taker;
        }

        @Override
        public void piece(Cut.Kind kind, int from, int to) {
            taker.word(words.of(kind, text, from, to), !begun, from);
            begun |= kind == Cut.Kind.WORD;
        }
    }

    /// The terms of a text in order, as the index finds words by: without particles, endings, marks
    /// and tags; a number by its digits.
    List<Term> terms(String text) {
        return terms(read(text));
    }

    static List<Term> terms(Sentence sentence) {
        List<Term> terms = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            switch (token.kind()) {
                case CONTENT, NAME, FUNCTION ->
                        terms.add(new Term(token.lemma(), false, token.span()));
                case NUMBER -> terms.add(new Term(token.form(), true, token.span()));
                case ENDING, PARTICLE, PUNCTUATION, TAG -> {}
            }
        }
        return terms;
    }

    @Override
    public void close() {
        words.close();
    }
}
