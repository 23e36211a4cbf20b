package org.naranhi.alignment;

import java.util.Locale;

/// What a bead is judged by; each has its weight in `beads.weights`.
enum Feature {
    KOREAN_ALONE,
    ENGLISH_ALONE,
    ONE_TO_ONE,
    ONE_TO_TWO,
    TWO_TO_ONE,
    ONE_TO_MORE,
    MORE_TO_ONE,
    TWO_TO_TWO,
    MORE_TO_MORE,
    /// Bits of the ties that hold, by sort.
    WORDS,
    FIGURES,
    NAMES,
    LATIN,
    /// Bits that ties elsewhere would give to marks that have none here.
    KOREAN_UNTIED,
    ENGLISH_UNTIED,
    /// Of a sentence that stands alone.
    KOREAN_LEFT,
    ENGLISH_LEFT,
    /// How far the ratio of lengths is from what is usual, in standard deviations, and its square.
    LENGTH,
    LENGTH_SQUARED,
    /// What of the bits within reach hold.
    COVERED,
    BARELY_COVERED,
    /// The root of all bits that hold.
    HELD_ROOT,
    /// How near a sentence's best counterpart in the bead comes to its best anywhere.
    KOREAN_BEST,
    ENGLISH_BEST,
    /// Bits by which a sentence's best counterpart in the bead is better than its best outside.
    KOREAN_MARGIN,
    ENGLISH_MARGIN,
    /// How far the side of more sentences is too long, in standard deviations.
    TOO_LONG,
    /// Lengths that can't be of the same.
    LENGTH_FAR,
    WELL_COVERED,
    /// Of a sentence that stands alone: how good its best counterpart anywhere is.
    BEST_ELSEWHERE,
    BEST_LEFT,
    /// In a bead of several sentences: by how many standard deviations the lengths would fit better
    /// without its first or last.
    BETTER_WITHOUT,
    /// In a bead of several sentences: the one of which the least holds.
    LEAST_MEMBER,
    BARE_MEMBER,
    FIGURES_MISSING,
    QUOTES_DIFFER,
    QUESTIONS_DIFFER,
    PASSAGE_CROSSED,
    PASSAGES_BEGIN,
    PASSAGE_BEGINS,
    LENGTH_ALONE,
    POSITION,
    KINDS_DIFFER,
    /// Of segments that hold several sentences: the share of these that lead into the bead,
    KOREAN_WITHIN,
    ENGLISH_WITHIN,
    /// how many lead elsewhere,
    KOREAN_OUTSIDE,
    ENGLISH_OUTSIDE,
    /// what the least of the members has within, what holds the halves of the bead together;
    PARTS_LEAST,
    PARTS_CUT,
    /// and of one that stands alone, what leads anywhere.
    PARTS_LINKED,
    /// Of moved sentences: among how many they are chosen.
    CHOICE;

    static final int COUNT = values().length;

    /// As the file of weights writes it.
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
