package org.naranhi.memory;

import org.naranhi.text.Span;

/// One place of a repaired match: where it stands in the repaired text, what stood there and what
/// stands there now.
public record Mend(Kind kind, Span span, String old, String now) {
    /// What was mended.
    public enum Kind {
        NUMBER,
        DATE,
        NAME,
        TERM,
        /// A Korean particle that follows its word.
        PARTICLE,
        /// An English a or an that follows its word.
        ARTICLE
    }
}
