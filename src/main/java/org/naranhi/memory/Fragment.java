package org.naranhi.memory;

import org.naranhi.text.Span;

/// A part of a sentence that the memory has translated: where it stands in the sentence, how the
/// memory says it in the other language, and in how many units (for a phrase, of those looked at).
public record Fragment(Span span, String source, String target, Kind kind, int units) {
    /// How the memory knows it.
    public enum Kind {
        /// It is a unit by itself.
        UNIT,
        /// It stands in several units, which mostly say it alike.
        PHRASE
    }
}
