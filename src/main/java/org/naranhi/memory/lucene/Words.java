package org.naranhi.memory.lucene;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.naranhi.hangul.Particles;
import org.naranhi.memory.Cut;
import org.naranhi.memory.Token;
import org.naranhi.memory.Token.Kind;
import org.naranhi.morphology.FunctionWords;
import org.naranhi.morphology.Morpheme;
import org.naranhi.morphology.lucene.NoriMorphemes;
import org.naranhi.morphology.lucene.Stems;

/// Pieces of text with their tokens, each worked out only once as long as it is remembered: running
/// text says the same words again and again, and finding them takes a fraction of what analysing
/// them does. So a word has the same tokens wherever it stands.
///
/// Remembered words are told apart by 64 bits, of which two in a million words are alike once in
/// thirty million memories: to compare their letters takes as long as all the rest of finding one.
/// Safe for concurrent use.
final class Words implements AutoCloseable {
    private static final int PLACES = 1 << 18;

    /// Longer ones no text says twice, and many would fill the memory.
    private static final int LETTERS_REMEMBERED = 60;

    private static final Lexeme[] NO_MORE = {};

    private final Stems stems = new Stems();

    /// A word has two places, and a newer one takes the place of the older of two.
    private final AtomicReferenceArray<@Nullable Word> remembered =
            new AtomicReferenceArray<>(PLACES);

    Word of(Cut.Kind kind, String text, int from, int to) {
        if (to - from > LETTERS_REMEMBERED) {
            return workedOut(kind, text.substring(from, to), 0);
        }
        long hash = hash(kind, text, from, to);
        int place = (int) (hash >>> 40) & PLACES - 1;
        Word newer = remembered.getPlain(place);
        if (newer != null && newer.is(hash)) {
            return newer;
        }
        Word older = remembered.getPlain(place ^ 1);
        if (older != null && older.is(hash)) {
            return older;
        }
        Word word = workedOut(kind, text.substring(from, to), hash);
        if (newer != null) {
            remembered.setRelease(place ^ 1, newer);
        }
        remembered.setRelease(place, word);
        return word;
    }

    private static long hash(Cut.Kind kind, String text, int from, int to) {
        long hash = 0x9E37_79B9_7F4A_7C15L * (kind.ordinal() + 1);
        for (int i = from; i < to; i++) {
            hash = (hash ^ text.charAt(i)) * 0xFF51_AFD7_ED55_8CCDL;
            hash ^= hash >>> 32;
        }
        return hash * 0xC4CE_B9FE_1A85_EC53L;
    }

    private Word workedOut(Cut.Kind kind, String printed, long hash) {
        String folded = Cut.fold(kind, printed);
        int[] whole = {0, printed.length()};
        return switch (kind) {
            case TAG -> single(hash, Lexeme.of(Kind.TAG, Token.TAG, folded), whole);
            case NUMBER -> single(hash, Lexeme.of(Kind.NUMBER, Token.NUMBER, folded), whole);
            case PUNCTUATION -> single(hash, Lexeme.of(Kind.PUNCTUATION, folded, folded), whole);
            case PARTICLE -> single(hash, Lexeme.of(Kind.PARTICLE, known(folded), folded), whole);
            case WORD ->
                    Cut.isHangul(folded.charAt(0))
                            ? eojeol(hash, folded)
                            : latin(hash, printed, folded);
        };
    }

    private static Word single(long hash, Lexeme token, int[] whole) {
        return new Word(hash, token, token, NO_MORE, whole);
    }

    private static Word eojeol(long hash, String eojeol) {
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
        Lexeme[] more = Arrays.copyOfRange(tokens, 1, tokens.length);
        return new Word(hash, tokens[0], tokens[0], more, places);
    }

    /// A particle is known by its form after a consonant: 는 by 은.
    private static String known(String particle) {
        return Particles.choose("것", particle).form();
    }

    private Word latin(long hash, String printed, String folded) {
        boolean possessive = folded.length() > 2 && folded.endsWith("'s");
        String word = possessive ? folded.substring(0, folded.length() - 2) : folded;
        int end = possessive ? printed.length() - 2 : printed.length();
        String stem = word.length() > LETTERS_REMEMBERED ? word : stems.of(word);
        Lexeme first = Lexeme.of(kind(printed, word, true), stem, word);
        Lexeme within = Lexeme.of(kind(printed, word, false), stem, word);
        if (!possessive) {
            return new Word(hash, first, within, NO_MORE, new int[] {0, end});
        }
        return new Word(
                hash,
                first,
                within,
                new Lexeme[] {Lexeme.of(Kind.PARTICLE, "'s", "'s")},
                new int[] {0, end, end, printed.length()});
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
