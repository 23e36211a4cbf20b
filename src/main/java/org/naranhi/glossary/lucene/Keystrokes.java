package org.naranhi.glossary.lucene;

/// Hangul as it is typed, letter by letter on the two-set keyboard, so that a half-typed syllable
/// (강겨, 강경ㅎ) is a prefix of the whole (강경화).
final class Keystrokes {
    private static final String INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
    private static final String[] VOWELS = {
        "ㅏ", "ㅐ", "ㅑ", "ㅒ", "ㅓ", "ㅔ", "ㅕ", "ㅖ", "ㅗ", "ㅗㅏ", "ㅗㅐ", "ㅗㅣ", "ㅛ", "ㅜ", "ㅜㅓ", "ㅜㅔ", "ㅜㅣ",
        "ㅠ", "ㅡ", "ㅡㅣ", "ㅣ"
    };
    private static final String[] FINALS = {
        "", "ㄱ", "ㄲ", "ㄱㅅ", "ㄴ", "ㄴㅈ", "ㄴㅎ", "ㄷ", "ㄹ", "ㄹㄱ", "ㄹㅁ", "ㄹㅂ", "ㄹㅅ", "ㄹㅌ", "ㄹㅍ", "ㄹㅎ",
        "ㅁ", "ㅂ", "ㅂㅅ", "ㅅ", "ㅆ", "ㅇ", "ㅈ", "ㅊ", "ㅋ", "ㅌ", "ㅍ", "ㅎ"
    };

    /// Compound letters that an input method shows while a syllable is open.
    private static final String[][] OPEN = {
        {"ㄳ", "ㄱㅅ"},
        {"ㄵ", "ㄴㅈ"},
        {"ㄶ", "ㄴㅎ"},
        {"ㄺ", "ㄹㄱ"},
        {"ㄻ", "ㄹㅁ"},
        {"ㄼ", "ㄹㅂ"},
        {"ㄽ", "ㄹㅅ"},
        {"ㄾ", "ㄹㅌ"},
        {"ㄿ", "ㄹㅍ"},
        {"ㅀ", "ㄹㅎ"},
        {"ㅄ", "ㅂㅅ"}
    };

    private Keystrokes() {}

    /// The strokes of a text; spaces and punctuation are left out, Latin letters made small.
    static String of(String text) {
        StringBuilder strokes = new StringBuilder(text.length() * 3);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '가' && c <= '힣') {
                int index = c - '가';
                strokes.append(INITIALS.charAt(index / 588))
                        .append(VOWELS[index % 588 / 28])
                        .append(FINALS[index % 28]);
            } else if (Character.isLetterOrDigit(c)) {
                strokes.append(Character.toLowerCase(c));
            }
        }
        String all = strokes.toString();
        for (String[] open : OPEN) {
            all = all.replace(open[0], open[1]);
        }
        return all;
    }

    /// The initial consonants of a text's syllables: ㄱㄱㅎ of 강경화.
    static String initials(String text) {
        StringBuilder initials = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '가' && c <= '힣') {
                initials.append(INITIALS.charAt((c - '가') / 588));
            } else if (Character.isLetterOrDigit(c)) {
                initials.append(Character.toLowerCase(c));
            }
        }
        return initials.toString();
    }

    /// Whether a text is consonants alone, two or more, as typed for [#initials]. They may have run
    /// together in the input method (ㄱㅅ as ㄳ).
    static boolean onlyConsonants(String text) {
        return text.length() > 1 && text.chars().allMatch(c -> INITIALS.indexOf(c) >= 0);
    }
}
