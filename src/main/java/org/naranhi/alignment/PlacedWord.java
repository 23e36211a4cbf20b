package org.naranhi.alignment;

import java.util.List;
import org.naranhi.text.Span;

/// A word or a figure where it stands in a sentence; `key`, `form`, `sound` and `capital` as in
/// [Words.Word]. A figure has only its value for a key.
record PlacedWord(Span span, Sort sort, String key, String form, String sound, boolean capital) {
    enum Sort {
        WORD,
        /// Latin letters in Korean, Hangul in English.
        FOREIGN,
        FIGURE
    }

    /// Whether a word goes on into the next one.
    static boolean touch(List<PlacedWord> words, int at) {
        return words.get(at).span().end() == words.get(at + 1).span().start();
    }
}
