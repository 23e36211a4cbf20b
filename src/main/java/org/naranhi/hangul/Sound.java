package org.naranhi.hangul;

/// What a word ends in when it is read aloud; that is all a particle asks.
public enum Sound {
    VOWEL,
    /// ㄹ, which 으로 treats as a vowel.
    RIEUL,
    CONSONANT,
    /// It can't be known how the word is read.
    UNKNOWN;

    static Sound of(Syllable syllable) {
        if (!syllable.closed()) {
            return VOWEL;
        }
        return syllable.lastJamo() == 'ㄹ' ? RIEUL : CONSONANT;
    }

    /// How the word ends, read as a Korean newsreader would: brackets after a word and quotes
    /// around it are not read, figures are, and so are letters and units.
    public static Sound of(String word) {
        return Reading.end(word);
    }
}
