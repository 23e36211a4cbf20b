package org.naranhi.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.naranhi.names.Transliteration;
import org.naranhi.text.Span;

/// Which words of a text answer which of its translation: by the lexicon, by the same Latin
/// letters, by sound. For what asks about single words; whole sentences are weighed by
/// [SentenceAligner].
public final class WordLinker {
    /// What tells less says no more than that both are words of news.
    private static final double ENOUGH_BITS = 1.5;

    private static final double ALIKE = 0.78;

    private static final Pattern RUN =
            Pattern.compile("[가-힣]++|[\\p{IsLatin}\\p{N}]++(?:[.'’&][\\p{IsLatin}\\p{N}]++)*+");

    /// A word, or a part of one, where the word stands; whether it tells something and the lexicon
    /// knows it; and the words of the other text that answer it.
    public record LinkedWord(Span span, boolean known, List<Span> answers) {
        public LinkedWord {
            answers = List.copyOf(answers);
        }
    }

    /// The words of both texts, each in their order.
    public record LinkedTexts(List<LinkedWord> korean, List<LinkedWord> english) {}

    private record Piece(Span span, Words.Word word, List<Span> answers) {
        Piece(Span span, Words.Word word) {
            this(span, word, new ArrayList<>());
        }
    }

    private final LearnedLexicon lexicon;
    private final Set<String> english;
    private final Words words = new Words();

    public WordLinker(LearnedLexicon lexicon) {
        this.lexicon = lexicon;
        this.english = new HashSet<>(Arrays.asList(lexicon.english()));
    }

    public LinkedTexts link(String korean, String english) {
        List<Piece> here = pieces(korean);
        List<Piece> there = pieces(english);
        for (Piece piece : here) {
            List<Lexicon.Counterpart> counterparts = lexicon.english(piece.word().key());
            for (Piece other : there) {
                if (answer(piece.word(), other.word(), counterparts)) {
                    piece.answers().add(other.span());
                    other.answers().add(piece.span());
                }
            }
        }
        return new LinkedTexts(
                here.stream().map(this::korean).toList(),
                there.stream().map(this::english).toList());
    }

    private List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        Matcher runs = RUN.matcher(text);
        while (runs.find()) {
            Span span = new Span(runs.start(), runs.end());
            words.of(runs.group()).forEach(word -> pieces.add(new Piece(span, word)));
        }
        return pieces;
    }

    private static boolean answer(
            Words.Word korean, Words.Word english, List<Lexicon.Counterpart> counterparts) {
        if (!korean.hangul()) {
            return korean.form().equals(english.form());
        }
        return counterparts.stream()
                        .anyMatch(c -> c.bits() >= ENOUGH_BITS && c.word().equals(english.key()))
                || counterparts.isEmpty()
                        && english.capital()
                        && korean.sound().length() > 1
                        && english.sound().length() > 1
                        && Transliteration.leastLike(korean.sound(), english.sound()) >= ALIKE;
    }

    private LinkedWord korean(Piece piece) {
        boolean tells = piece.word().hangul() && piece.word().form().length() > 1;
        return new LinkedWord(
                piece.span(),
                tells && !lexicon.english(piece.word().key()).isEmpty(),
                piece.answers());
    }

    private LinkedWord english(Piece piece) {
        boolean tells = !piece.word().hangul() && TellingWords.english(piece.word().form()) == null;
        return new LinkedWord(
                piece.span(), tells && english.contains(piece.word().key()), piece.answers());
    }
}
