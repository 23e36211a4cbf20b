package org.naranhi.romanization;

import org.naranhi.hangul.Syllable;

/// Systems that write letters, not sounds: RR 3-8 for scholars, and Yale. Between two syllables
/// stands `sign` where a vowel begins the second, or where the letters that meet could be others.
record LetterByLetter(Letters letters, char sign, String meeting) implements Writing {
    /// RR 3-8: `johda`, `mul-yeos`.
    static final LetterByLetter SCHOLARLY =
            new LetterByLetter(new Letters("rr-scholarly-letters.tsv"), '-', "kk tt pp ss jj ng");

    /// Martin's Yale, of letters: `kaps.a`.
    static final LetterByLetter YALE =
            new LetterByLetter(new Letters("yale-letters.tsv"), '.', "kk tt pp ss cc kh th ph ch");

    @Override
    public String of(String text) {
        StringBuilder written = new StringBuilder(text.length() * 4);
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Syllable.is(c)) {
                written.append(next(Syllable.of(c), before, written));
            } else {
                letters.loose(c, written);
            }
            before = c;
        }
        return written.toString();
    }

    private String next(Syllable syllable, char before, StringBuilder written) {
        String initial = letters.initial(syllable.initialJamo());
        String all =
                initial
                        + vowel(syllable)
                        + (syllable.closed() ? letters.last(syllable.lastJamo()) : "");
        boolean apart =
                Syllable.is(before)
                        && (initial.isEmpty()
                                ? sign == '-' || apart(Syllable.of(before), all)
                                : Syllable.of(before).closed()
                                        && meets(written.charAt(written.length() - 1), initial));
        return apart ? sign + all : all;
    }

    /// In Yale ㅜ is u after a labial, where it and ㅡ don't contrast, and wu elsewhere.
    private String vowel(Syllable syllable) {
        boolean labial = sign == '.' && "ㅁㅂㅃㅍ".indexOf(syllable.initialJamo()) >= 0;
        return labial && syllable.vowelJamo() == 'ㅜ' ? "u" : letters.vowel(syllable.vowelJamo());
    }

    /// Yale parts a consonant from the vowel after it, and vowels only where a glide could be
    /// either's.
    private static boolean apart(Syllable before, String all) {
        return before.closed() || all.charAt(0) == 'y' || all.charAt(0) == 'w';
    }

    private boolean meets(char last, String initial) {
        return meeting.contains("" + last + initial.charAt(0));
    }
}
