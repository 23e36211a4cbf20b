package org.naranhi.memory.lucene;

import java.util.List;

/// A word as it is printed, with its tokens: `first` where it begins a sentence, whose capital says
/// nothing then, otherwise `within`.
record Word(List<Part> first, List<Part> within) {
    /// A token of a word; `start` and `end` count from the word's beginning.
    record Part(Lexeme lexeme, int start, int end) {}

    static Word of(List<Part> anywhere) {
        return new Word(anywhere, anywhere);
    }
}
