package org.naranhi.alignment;

/// What a bead rests on.
public enum Evidence {
    /// Words that answer each other by the lexicon.
    WORDS,
    /// Numbers, dates, times of the same value.
    FIGURES,
    /// Names and loan words that sound alike, or are on record.
    NAMES,
    /// Words in Latin letters that stand in both.
    LATIN,
    /// Only how long the sentences are, and where they stand.
    LENGTH,
    /// A person accepted it.
    ACCEPTED
}
