package org.naranhi.hangul;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Text as compatibility jamo in the order they are typed, and back. Letters of two strokes on a
/// keyboard (ㅘ, ㄳ) are one. Conjoining jamo (what macOS makes of file names) and the half-width
/// ones of old terminals are read too; an old syllable (ᄒᆞᆫ) that has no code of its own stays
/// together.
public final class Jamo {
    private static final Pattern OLD_SYLLABLE = Pattern.compile("[ᄀ-ᅟ]+[ᅠ-ᆧ]+[ᆨ-ᇿ]*");
    private static final String LETTERS = "ㄱㄲㄳㄴㄵㄶㄷㄸㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅃㅄㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
    private static final char FIRST_FINAL = 'ᆨ';
    private static final String FINALS = "ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";
    private static final Map<Character, Character> COMPATIBLE = compatible();

    private Jamo() {}

    /// Unicode knows the conjoining jamo of each compatibility jamo and of each half-width one;
    /// finals have codes of their own.
    private static Map<Character, Character> compatible() {
        Map<Character, Character> compatible = new HashMap<>();
        for (char c = 'ㄱ'; c <= 'ㆎ'; c++) {
            compatible.putIfAbsent(conjoining(c), c);
        }
        for (int i = 0; i < FINALS.length(); i++) {
            compatible.put((char) (FIRST_FINAL + i), FINALS.charAt(i));
        }
        for (char c = 'ﾡ'; c <= 'ￜ'; c++) {
            Character letter = compatible.get(conjoining(c));
            if (letter != null) {
                compatible.put(c, letter);
            }
        }
        return Map.copyOf(compatible);
    }

    private static char conjoining(char c) {
        return Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD).charAt(0);
    }

    /// Syllables composed (NFC), every other jamo as compatibility jamo.
    public static String compatible(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder letters = new StringBuilder(composed.length());
        Matcher old = OLD_SYLLABLE.matcher(composed);
        int at = 0;
        while (old.find()) {
            compatible(composed, at, old.start(), letters);
            letters.append(old.group());
            at = old.end();
        }
        compatible(composed, at, composed.length(), letters);
        return letters.toString();
    }

    private static void compatible(String text, int from, int to, StringBuilder letters) {
        for (int i = from; i < to; i++) {
            letters.append(COMPATIBLE.getOrDefault(text.charAt(i), text.charAt(i)).charValue());
        }
    }

    /// `강` to conjoining ᄀ, ᅡ, ᆼ, as Unicode takes it apart (NFD); Latin letters with marks stay.
    public static String conjoining(String text) {
        StringBuilder apart = new StringBuilder(text.length() * 3);
        for (char c : text.toCharArray()) {
            apart.append(
                    Syllable.is(c)
                            ? Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD)
                            : String.valueOf(c));
        }
        return apart.toString();
    }

    public static boolean isConsonant(int c) {
        return LETTERS.indexOf(c) >= 0;
    }

    public static boolean isVowel(int c) {
        return c >= 'ㅏ' && c <= 'ㅣ';
    }

    /// `강` to `ㄱㅏㅇ`; whatever isn't a syllable stays.
    public static String decompose(String text) {
        StringBuilder jamo = new StringBuilder(text.length() * 3);
        for (char c : compatible(text).toCharArray()) {
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
    public static String compose(String letters) {
        String jamo = compatible(letters);
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
