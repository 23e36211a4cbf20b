package org.naranhi.memory.analysis;

import java.util.regex.Pattern;

/// What a word is, in either language.
final class Words {
    /// A sign of an ideographic script is a word by itself (UAX #29, WB999). What joins two parts
    /// stands between letters or digits: an apostrophe or a full stop (WB6, WB7), within numbers
    /// also other marks (WB11, WB12), and, which is ours, a hyphen.
    private static final Pattern ENGLISH =
            Pattern.compile(
                    """
                    [\\p{IsHan}\\p{IsHiragana}]
                    | CORE (?: (?: ['’\\-‐‑]
                                 | (?<=[\\p{L}\\p{M}])[.](?=\\p{L})
                                 | (?<=\\p{N})[.,:/](?=\\p{N})
                              ) CORE )*
                    """
                            .replace(
                                    "CORE",
                                    "[[\\p{L}\\p{N}\\p{M}\\p{Pc}]&&[^\\p{IsHan}\\p{IsHiragana}]]++"),
                    Pattern.COMMENTS);

    private Words() {}

    static long english(String text) {
        return ENGLISH.matcher(text).results().filter(word -> says(word.group())).count();
    }

    /// What white space divides, marks alone left out.
    static long eojeol(String text) {
        long eojeol = 0;
        boolean counted = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (white(c)) {
                counted = false;
            } else if (!counted && Character.isLetterOrDigit(c)) {
                eojeol++;
                counted = true;
            }
            i += Character.charCount(c);
        }
        return eojeol;
    }

    static boolean white(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean says(String word) {
        return word.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
