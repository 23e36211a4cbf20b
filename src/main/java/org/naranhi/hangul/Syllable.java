package org.naranhi.hangul;

/// A Hangul syllable by its parts, numbered as Unicode orders them (chapter 3.12): 19 initials, 21
/// vowels, 28 finals of which 0 is none.
public record Syllable(int initial, int vowel, int last) {
    private static final char FIRST = '가';
    private static final char END = '힣';
    private static final String INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
    private static final String VOWELS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ";
    private static final String FINALS = "ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";

    public Syllable {
        if (initial < 0 || initial >= 19 || vowel < 0 || vowel >= 21 || last < 0 || last >= 28) {
            throw new IllegalArgumentException("no such syllable");
        }
    }

    public static boolean is(int c) {
        return c >= FIRST && c <= END;
    }

    /// @throws IllegalArgumentException when `c` is no Hangul syllable
    public static Syllable of(char c) {
        if (!is(c)) {
            throw new IllegalArgumentException("not a Hangul syllable: " + c);
        }
        int at = c - FIRST;
        return new Syllable(at / (21 * 28), at / 28 % 21, at % 28);
    }

    /// A syllable of compatibility jamo: `of('ㄱ', 'ㅏ', 'ㅇ')`; `last` is `'\0'` for none.
    public static Syllable of(char initial, char vowel, char last) {
        return new Syllable(
                INITIALS.indexOf(initial),
                VOWELS.indexOf(vowel),
                last == '\0' ? 0 : found(FINALS.indexOf(last)) + 1);
    }

    private static int found(int index) {
        if (index < 0) {
            throw new IllegalArgumentException("no such final consonant");
        }
        return index;
    }

    public char toChar() {
        return (char) (FIRST + (initial * 21 + vowel) * 28 + last);
    }

    public char initialJamo() {
        return INITIALS.charAt(initial);
    }

    public char vowelJamo() {
        return VOWELS.charAt(vowel);
    }

    public boolean closed() {
        return last != 0;
    }

    /// The final consonant, or `'\0'` for none.
    public char lastJamo() {
        return last == 0 ? '\0' : FINALS.charAt(last - 1);
    }

    public Syllable open() {
        return new Syllable(initial, vowel, 0);
    }
}
