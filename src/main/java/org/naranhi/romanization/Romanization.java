package org.naranhi.romanization;

import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

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
    private final Supplier<BackConversion> exact;
    private final Supplier<BackConversion> lost;

    Romanization(Writing writing) {
        this.writing = writing;
        exact = Once.of(() -> conversion(writing, UnaryOperator.identity()));
        lost = Once.of(() -> conversion(writing, Romanization::plain));
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

    /// The Hangul a word in Latin letters may stand for, likeliest first, at most twenty: `baengma`
    /// is 백마, 뱅마 and others. A word without breves and apostrophes is taken as one that has lost
    /// them.
    ///
    /// @throws UnsupportedOperationException by systems that write letters, not sounds
    public List<String> back(String latin) {
        return (plain(latin).equals(latin) ? lost : exact).get().back(latin, 20);
    }

    private static BackConversion conversion(Writing writing, UnaryOperator<String> spelled) {
        if (writing instanceof Writing.OfSounds sounds) {
            return new BackConversion(sounds, spelled);
        }
        throw new UnsupportedOperationException("letters are written, not sounds");
    }

    /// Without the breve, diaeresis and apostrophe of [#MR] and [#NORTH].
    public static String plain(String written) {
        return McCuneReischauer.plain(written);
    }
}
