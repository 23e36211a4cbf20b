package org.naranhi.romanization;

/// A system of writing Korean in Latin letters.
public enum Romanization {
    /// Revised Romanization, the South's official system since 2000.
    RR(new RevisedRomanization(false)),
    /// RR with the hyphens it allows against ambiguity (3-2): `Jung-ang`.
    RR_HYPHENATED(new RevisedRomanization(true)),
    /// RR letter by letter, for scholarly articles (3-8): `johda`.
    RR_SCHOLARLY(LetterByLetter.SCHOLARLY),
    /// McCune–Reischauer as ALA-LC has it, with breve and apostrophe.
    MR(McCuneReischauer.ALA_LC),
    /// McCune–Reischauer as the South used it from 1984 to 2000: `Shilla`.
    MR_SOUTH(new McCuneReischauer(McCuneReischauer.Variant.SOUTH)),
    /// The North's own system: `Phyŏngyang`.
    NORTH(new NorthKorean()),
    /// Yale, as linguists use it.
    YALE(LetterByLetter.YALE);

    private final Writing writing;

    Romanization(Writing writing) {
        this.writing = writing;
    }

    /// The text as it sounds (by the letters in [#YALE] and [#RR_SCHOLARLY]), in lower case; what
    /// isn't Hangul stays as it is.
    public String of(String text) {
        return writing.of(text);
    }

    /// Each syllable for itself, as RR writes personal names: no sound changes between them.
    public String ofSyllables(String text) {
        return writing.letters().ofSyllables(text);
    }

    /// Without the breve, diaeresis and apostrophe of [#MR] and [#NORTH].
    public static String plain(String written) {
        return McCuneReischauer.plain(written);
    }
}
