package org.naranhi.hangul;

/// Text as compatibility jamo in the order they are typed, and back. Letters of two strokes on a
/// keyboard (ㅘ, ㄳ) are one.
public final class Jamo {
    private static final String CONSONANTS = "ㄱㄲㄳㄴㄵㄶㄷㄸㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅃㅄㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";

    private Jamo() {}

    public static boolean isConsonant(int c) {
        return CONSONANTS.indexOf(c) >= 0;
    }

    public static boolean isVowel(int c) {
        return c >= 'ㅏ' && c <= 'ㅣ';
    }

    /// `강` to `ㄱㅏㅇ`; whatever isn't a syllable stays.
    public static String decompose(String text) {
        StringBuilder jamo = new StringBuilder(text.length() * 3);
        for (char c : text.toCharArray()) {
            if (Syllable.is(c)) {
                Syllable syllable = Syllable.of(c);
                jamo.append(syllable.initialJamo()).append(syllable.vowelJamo());
                if (syllable.closed()) {
                    jamo.append(syllable.lastJamo());
                }
            } else {
                jamo.append(c);
            }
        }
        return jamo.toString();
    }

    /// `ㄱㅏㅇㄱㅕㅇㅎㅘ` to `강경화`: a consonant before a vowel begins a syllable.
    public static String compose(String jamo) {
        StringBuilder text = new StringBuilder(jamo.length());
        int i = 0;
        while (i < jamo.length()) {
            char c = jamo.charAt(i);
            boolean begins = i + 1 < jamo.length() && initial(c) && isVowel(jamo.charAt(i + 1));
            if (!begins) {
                text.append(c);
                i++;
                continue;
            }
            boolean closed =
                    i + 2 < jamo.length()
                            && last(jamo.charAt(i + 2))
                            && !(i + 3 < jamo.length() && isVowel(jamo.charAt(i + 3)));
            char last = closed ? jamo.charAt(i + 2) : '\0';
            text.append(Syllable.of(c, jamo.charAt(i + 1), last).toChar());
            i += closed ? 3 : 2;
        }
        return text.toString();
    }

    private static boolean initial(char c) {
        return "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ".indexOf(c) >= 0;
    }

    private static boolean last(char c) {
        return isConsonant(c) && "ㄸㅃㅉ".indexOf(c) < 0;
    }
}
