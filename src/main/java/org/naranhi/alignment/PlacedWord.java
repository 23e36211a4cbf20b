package org.naranhi.alignment;

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
}
