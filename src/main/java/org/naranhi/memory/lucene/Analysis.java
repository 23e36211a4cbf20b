package org.naranhi.memory.lucene;

import java.util.ArrayList;
import java.util.List;
import org.naranhi.hangul.Particles;
import org.naranhi.memory.Cut;
import org.naranhi.memory.Sentence;
import org.naranhi.memory.Token;
import org.naranhi.memory.Token.Kind;
import org.naranhi.morphology.FunctionWords;
import org.naranhi.morphology.lucene.Stems;
import org.naranhi.text.Span;

/// Sentences into tokens: Hangul into morphemes, Latin letters into words with their dictionary
/// form. Both are told by their letters, so Latin words in Korean text are read as such.
public final class Analysis implements Sentence.Reader, AutoCloseable {
    private final Morphology morphology = new Morphology();
    private final Stems stems = new Stems();

    /// What words are found by, and where it stands in the text: a lemma, or a number's digits.
    record Term(String text, boolean number, Span span) {}

    @Override
    public Sentence read(String text) {
        String normal = Sentence.normal(text);
        List<Token> tokens = new ArrayList<>();
        boolean begins = true;
        for (Cut cut : Cut.of(normal)) {
            switch (cut.kind()) {
                case TAG -> add(tokens, Kind.TAG, Token.TAG, cut);
                case NUMBER -> add(tokens, Kind.NUMBER, Token.NUMBER, cut);
                case PUNCTUATION -> add(tokens, Kind.PUNCTUATION, cut.folded(), cut);
                case PARTICLE ->
                        add(tokens, Kind.PARTICLE, Particles.choose("것", cut.folded()).form(), cut);
                case WORD -> {
                    if (cut.hangul()) {
                        morphemes(cut, tokens);
                    } else {
                        word(cut, begins, tokens);
                    }
                    begins = false;
                }
            }
        }
        return new Sentence(normal, tokens);
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
        stems.close();
    }

    private static void add(List<Token> tokens, Kind kind, String lemma, Cut cut) {
        tokens.add(new Token(kind, lemma, cut.folded(), cut.span()));
    }

    private void morphemes(Cut cut, List<Token> tokens) {
        int start = cut.span().start();
        for (Morphology.Morpheme part : morphology.of(cut.folded())) {
            tokens.add(
                    new Token(
                            part.kind(),
                            part.lemma(),
                            part.form(),
                            new Span(start + part.start(), start + part.end())));
        }
    }

    private void word(Cut cut, boolean begins, List<Token> tokens) {
        String folded = cut.folded();
        int end = folded.length();
        boolean possessive = end > 2 && folded.endsWith("'s");
        String word = possessive ? folded.substring(0, end - 2) : folded;
        int start = cut.span().start();
        Kind kind =
                FunctionWords.contains(word)
                        ? Kind.FUNCTION
                        : name(cut.text(), begins) ? Kind.NAME : Kind.CONTENT;
        tokens.add(new Token(kind, stems.of(word), word, new Span(start, start + word.length())));
        if (possessive) {
            tokens.add(
                    new Token(
                            Kind.PARTICLE,
                            "'s",
                            "'s",
                            new Span(start + word.length(), cut.span().end())));
        }
    }

    /// A capital within a sentence, or two at the beginning of a word (KBS).
    private static boolean name(String printed, boolean begins) {
        return Character.isUpperCase(printed.codePointAt(0))
                && (!begins || printed.length() > 1 && Character.isUpperCase(printed.charAt(1)));
    }
}
