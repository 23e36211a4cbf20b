package org.naranhi.romanization;

import java.util.List;
import java.util.Set;

/// What can be said of a spelling of a name: the verdict, a score of 0 (not this name) to 1 (on
/// record), the reason for each syllable, remarks on its format, and the spellings it could have
/// had, best first, those on record before all others.
public record Judgement(
        String hangul,
        String latin,
        Verdict verdict,
        double score,
        List<SyllableReason> reasons,
        Set<Format> format,
        List<Candidate> candidates) {
    /// What of a spelling departs from the house's style, its letters apart.
    public enum Format {
        /// Hyphen, space or nothing between the syllables of the given name.
        JOIN,
        CAPITALS,
        /// Given name and surname the other way round.
        ORDER
    }

    public Judgement {
        reasons = List.copyOf(reasons);
        format = Set.copyOf(format);
        candidates = List.copyOf(candidates);
    }
}
