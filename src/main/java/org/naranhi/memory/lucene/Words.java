package org.naranhi.memory.lucene;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.naranhi.hangul.Particles;
import org.naranhi.memory.Cut;
import org.naranhi.memory.Token;
import org.naranhi.memory.Token.Kind;
import org.naranhi.morphology.FunctionWords;
import org.naranhi.morphology.Morpheme;
import org.naranhi.morphology.Remembered;
import org.naranhi.morphology.lucene.NoriMorphemes;
import org.naranhi.morphology.lucene.Stems;

/// Pieces of text with their tokens, each worked out only once as long as it is remembered: running
/// text says the same words again and again, and finding them takes a fraction of what analysing
/// them does. So a word has the same tokens wherever it stands.
final class Words implements AutoCloseable {
    private static final int REMEMBERED = 1 << 18;
    private static final int FEWER = 1 << 12;

    /// Longer words than these no text says twice.
    private static final int LETTERS_REMEMBERED = 60;

    private final Stems stems = new Stems();
    private final Map<Cut.Kind, Remembered<Word>> remembered = new EnumMap<>(Cut.Kind.class);

    Words() {
        for (Cut.Kind kind : Cut.Kind.values()) {
            int places = kind == Cut.Kind.WORD ? REMEMBERED : FEWER;
            remembered.put(kind, new Remembered<>(places, printed -> workedOut(kind, printed)));
        }
    }

    @SuppressWarnings("NullAway") // there is one for every kind
    Word of(Cut.Kind kind, String printed) {
        return printed.length() > LETTERS_REMEMBERED
                ? workedOut(kind, printed)
                : remembered.get(kind).of(printed);
    }

    private Word workedOut(Cut.Kind kind, String printed) {
        String folded = Cut.fold(kind, printed);
        return switch (kind) {
            case TAG -> single(Kind.TAG, Token.TAG, folded, printed.length());
            case NUMBER -> single(Kind.NUMBER, Token.NUMBER, folded, printed.length());
            case PUNCTUATION -> single(Kind.PUNCTUATION, folded, folded, printed.length());
            case PARTICLE -> single(Kind.PARTICLE, known(folded), folded, printed.length());
            case WORD -> Cut.isHangul(folded.charAt(0)) ? eojeol(folded) : latin(printed, folded);
        };
    }

    private static Word single(Kind kind, String lemma, String form, int length) {
        return Word.of(Lexeme.of(kind, lemma, form), length);
    }

    private static Word eojeol(String eojeol) {
        List<Morpheme> parts = NoriMorphemes.of(eojeol);
        Lexeme[] tokens = new Lexeme[parts.size()];
        int[] places = new int[2 * tokens.length];
        for (int i = 0; i < tokens.length; i++) {
            Morpheme part = parts.get(i);
            Kind kind =
                    switch (part.part()) {
                        case NAME -> Kind.NAME;
                        case CONTENT -> Kind.CONTENT;
                        case FUNCTION -> Kind.FUNCTION;
                        case ENDING -> Kind.ENDING;
                        case PARTICLE -> Kind.PARTICLE;
                    };
            String lemma = kind == Kind.PARTICLE ? known(part.form()) : part.lemma();
            tokens[i] = Lexeme.of(kind, lemma, part.form());
            places[2 * i] = part.start();
            places[2 * i + 1] = part.end();
        }
        return new Word(tokens[0], tokens, places);
    }

    /// A particle is known by its form after a consonant: 는 by 은.
    private static String known(String particle) {
        return Particles.choose("것", particle).form();
    }

    private Word latin(String printed, String folded) {
        boolean possessive = folded.length() > 2 && folded.endsWith("'s");
        String word = possessive ? folded.substring(0, folded.length() - 2) : folded;
        int end = possessive ? printed.length() - 2 : printed.length();
        String stem = stems.of(word);
        Lexeme first = Lexeme.of(kind(printed, word, true), stem, word);
        Lexeme within = Lexeme.of(kind(printed, word, false), stem, word);
        return possessive
                ? new Word(
                        first,
                        new Lexeme[] {within, Lexeme.of(Kind.PARTICLE, "'s", "'s")},
                        new int[] {0, end, end, printed.length()})
                : new Word(first, new Lexeme[] {within}, new int[] {0, end});
    }

    private static Kind kind(String printed, String word, boolean first) {
        return FunctionWords.contains(word)
                ? Kind.FUNCTION
                : name(printed, first) ? Kind.NAME : Kind.CONTENT;
    }

    /// A capital within a sentence, or two at the beginning of a word (KBS).
    private static boolean name(String printed, boolean first) {
        return Character.isUpperCase(printed.codePointAt(0))
                && (!first || printed.length() > 1 && Character.isUpperCase(printed.charAt(1)));
    }

    @Override
    public void close() {
        stems.close();
    }
}
