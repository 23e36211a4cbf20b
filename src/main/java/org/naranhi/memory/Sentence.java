package org.naranhi.memory;

import java.text.Normalizer;
import java.util.List;

/// A sentence made ready for comparison: normalised and cut into tokens once, compared often.
public final class Sentence {
    private final String text;
    private final List<Token> tokens;
    private final String words;
    private final int weight;

    /// @param text as [#normal] gives it; the tokens' spans are in it
    public Sentence(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = List.copyOf(tokens);
        this.words = words(tokens);
        int sum = 0;
        for (Token token : tokens) {
            sum += token.weight();
        }
        this.weight = sum;
    }

    /// The form in which two texts are the same sentence: NFC, without white space around.
    public static String normal(String text) {
        return (composed(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC)).strip();
    }

    /// Whether a text is surely NFC, as nearly every one is: Latin letters and Hangul syllables,
    /// the marks of both, and nothing that could be joined with what stands before it.
    private static boolean composed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean sure =
                    c < 0x300
                            || c >= '가' && c <= '힣'
                            || c >= 0x2010 && c <= 0x2027
                            || c >= 0x3001 && c <= 0x301F;
            if (!sure) {
                return false;
            }
        }
        return true;
    }

    /// Cuts sentences into tokens. Safe for concurrent use.
    @FunctionalInterface
    public interface Reader {
        Sentence read(String text);
    }

    /// The normalised text.
    public String text() {
        return text;
    }

    public List<Token> tokens() {
        return tokens;
    }

    /// What must be the same in two sentences for them to have the same words: their letters, not
    /// how they are spaced; numbers, tags, marks and particles left out. A sentence of nothing else
    /// is known by their kinds.
    public String words() {
        return words;
    }

    /// The sum of its tokens' weights.
    public int weight() {
        return weight;
    }

    private static String words(List<Token> tokens) {
        StringBuilder words = new StringBuilder();
        for (Token token : tokens) {
            if (token.kind().word()) {
                words.append(token.form());
            }
        }
        if (words.isEmpty()) {
            tokens.forEach(token -> words.append(' ').append(token.kind().ordinal()));
        }
        return words.toString();
    }
}
