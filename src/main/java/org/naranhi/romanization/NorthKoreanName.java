package org.naranhi.romanization;

import org.naranhi.hangul.Syllable;

/// Names as the North's rules write them: every syllable for itself with a capital; the first of
/// the given name is voiceless, those after it are voiced between voiced sounds (박동구 Pak Tong Gu).
final class NorthKoreanName {
    private NorthKoreanName() {}

    static String of(PersonalName name) {
        StringBuilder written = new StringBuilder();
        String surname =
                name.surname().length() == 1
                        ? String.valueOf(Surnames.north(name.surname().charAt(0)))
                        : name.surname();
        written.append(PersonalName.capital(Romanization.NORTH.of(surname)));
        String given = name.given();
        for (int i = 0; i < given.length(); i++) {
            String letters = Romanization.NORTH.ofSyllables(given.substring(i, i + 1));
            boolean voiced = i > 0 && voiced(given.charAt(i - 1));
            written.append(' ').append(PersonalName.capital(voiced ? voiced(letters) : letters));
        }
        return written.toString();
    }

    private static boolean voiced(char before) {
        Syllable syllable = Syllable.of(before);
        return !syllable.closed() || "ㄴㄹㅁㅇ".indexOf(syllable.lastJamo()) >= 0;
    }

    private static String voiced(String letters) {
        int at = "ktp".indexOf(letters.charAt(0));
        boolean plain =
                at >= 0 && letters.charAt(1) != 'h' && letters.charAt(1) != letters.charAt(0);
        return plain ? "gdb".charAt(at) + letters.substring(1) : letters;
    }
}
