package org.naranhi.names;

import java.util.Set;
import org.naranhi.hangul.Syllable;

/// Slips of the hand in Korean names: one letter of a syllable, one syllable of a name.
final class KoreanSlip {
    /// What stands before a title and is no surname: 전 대통령, 한미 정상.
    private static final Set<String> BEFORE_TITLES =
            Set.of(
                    "전", "현", "부", "신", "새", "각", "양", "한", "미", "중", "일", "북", "남", "이", "그", "저",
                    "총", "당", "주", "본", "타", "두", "세", "네", "첫", "차", "모", "구", "여", "야", "군", "시",
                    "도", "내", "제", "및", "등", "故", "동", "영", "불", "독", "러", "대");

    private KoreanSlip() {}

    /// A quick look before the long one: of the first two syllables one stands where it should.
    static boolean mayBegin(String text, int start, String name) {
        char first = text.charAt(start);
        char second = start + 1 < text.length() ? text.charAt(start + 1) : ' ';
        return first == name.charAt(0)
                || second == name.charAt(1)
                || first == name.charAt(1)
                || second == name.charAt(0);
    }

    /// One letter of one syllable different.
    static boolean oneLetter(String here, String name) {
        for (int i = 0; i < name.length(); i++) {
            if (here.charAt(i) != name.charAt(i)) {
                return Syllable.is(here.charAt(i))
                        && Syllable.is(name.charAt(i))
                        && NearName.syllable(here.substring(i, i + 1), name.substring(i, i + 1));
            }
        }
        return false;
    }

    /// A surname of one syllable that may stand for another.
    static boolean surname(String here, String surname) {
        return !BEFORE_TITLES.contains(here)
                && (NearName.syllable(here, surname) || KoreanNameSyllables.surname(here) > 0);
    }
}
