package org.naranhi.memory;

/// A unit of a file that was left out: at this line, for this reason.
public record Refusal(int line, Reason reason) {
    public enum Reason {
        /// No variant in Korean.
        NO_KOREAN,
        /// No variant in English.
        NO_ENGLISH,
        /// A variant without a segment, or with an empty one.
        EMPTY,
        /// A variant without its language.
        NO_LANGUAGE,
        /// A segment longer than any sentence.
        TOO_LONG,
        /// More tags, notes, properties or variants than any sentence has, or tags within tags
        /// without end.
        TOO_MUCH,
        /// Not translated yet, or its translation not accepted.
        UNTRANSLATED
    }
}
