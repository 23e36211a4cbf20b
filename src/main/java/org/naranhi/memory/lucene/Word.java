package org.naranhi.memory.lucene;

import org.naranhi.memory.Token;
import org.naranhi.text.Span;

/// A word as it is printed, with its tokens. A Latin word may be another token where it begins a
/// sentence, since its capital says nothing then.
final class Word {
    private final Lexeme[] tokens;
    private final Lexeme first;

    /// Where each token begins and ends, counted from the word's beginning.
    private final int[] places;

    /// @param first the first token where the word begins a sentence
    Word(Lexeme first, Lexeme[] tokens, int[] places) {
        this.first = first;
        this.tokens = tokens;
        this.places = places;
    }

    /// A word that is one token.
    static Word of(Lexeme token, int length) {
        return new Word(token, new Lexeme[] {token}, new int[] {0, length});
    }

    int size() {
        return tokens.length;
    }

    Lexeme lexeme(int i, boolean begins) {
        return begins && i == 0 ? first : tokens[i];
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
