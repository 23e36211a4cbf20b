package org.naranhi.morphology;

/// A part of an eojeol; `start` and `end` count from its beginning. `lemma` is what contracted
/// forms share (했, 하고: 하), otherwise the form.
public record Morpheme(Part part, String lemma, String form, int start, int end) {
    /// What a morpheme is.
    public enum Part {
        NAME,
        /// Nouns, verbs, adjectives, adverbs, roots, numerals: what carries meaning.
        CONTENT,
        /// Pronouns, bound nouns, auxiliaries, determiners: what serves the others.
        FUNCTION,
        ENDING,
        PARTICLE
    }
}
