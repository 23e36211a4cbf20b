package org.naranhi.romanization;

/// Why one part of a spelling stands, or doesn't, for one syllable. `hangul` is the syllable (or a
/// surname of two), `latin` the letters it got, "" for none. `share` is how much of the people with
/// this syllable in this place write it so, 0 to 1; `seen` how many of those counted did.
public record SyllableReason(
        Place place, String hangul, String latin, Basis basis, double share, int seen) {
    /// Where in a name a syllable stands.
    public enum Place {
        SURNAME,
        GIVEN_FIRST,
        GIVEN_LATER
    }

    /// What makes the letters a writing of the syllable, strongest first.
    public enum Basis {
        /// Seen in names of real people.
        CUSTOM,
        /// Revised Romanization.
        RR,
        /// McCune–Reischauer, marks left out or kept.
        MR,
        /// Built of writings customary for the same sounds in other syllables.
        PATTERN,
        /// Nothing: these letters write another syllable.
        NONE
    }
}
