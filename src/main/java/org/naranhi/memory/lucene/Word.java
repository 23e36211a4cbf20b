package org.naranhi.memory.lucene;

import org.naranhi.memory.Token;
import org.naranhi.text.Span;

/// A word as it is printed, with its tokens. A Latin word may be another token where it begins a
/// sentence, since its capital says nothing then.
final class Word {
    private final long hash;
    private final Lexeme first;
    private final Lexeme within;

    /// The tokens after the first.
    private final Lexeme[] more;

    /// Where each token begins and ends, counted from the word's beginning.
    private final int[] places;

    /// @param hash of the printed word
    /// @param first the first token where the word begins a sentence
    /// @param within the first token elsewhere
    Word(long hash, Lexeme first, Lexeme within, Lexeme[] more, int[] places) {
        this.hash = hash;
        this.first = first;
        this.within = within;
        this.more = more;
        this.places = places;
    }

    boolean is(long printed) {
        return hash == printed;
    }

    int size() {
        return 1 + more.length;
    }

    Lexeme lexeme(int i, boolean begins) {
        return i > 0 ? more[i - 1] : begins ? first : within;
    }

    /// @param at where the word stands
    Token token(int i, boolean begins, int at) {
        Lexeme lexeme = lexeme(i, begins);
        return new Token(
                lexeme.kind(),
                lexeme.lemma(),
                lexeme.form(),
                new Span(at + places[2 * i], at + places[2 * i + 1]));
    }
}
