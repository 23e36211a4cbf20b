package org.naranhi.names;

import org.naranhi.hangul.Syllable;
import org.naranhi.text.Language;

/// Whether two spellings in one language are so near that one is probably a slip for the other.
final class NearName {
    private NearName() {}

    /// Whole names: one letter or syllable changed, left out, added, or two exchanged; two in a
    /// long name.
    static boolean whole(String one, String other, Language language) {
        String a = PartedName.letters(one);
        String b = PartedName.letters(other);
        if (a.equals(b)) {
            return true;
        }
        int length = Math.min(a.length(), b.length());
        if (language == Language.KOREAN) {
            int allowed = length < 2 ? 0 : length > 6 ? 2 : 1;
            return distance(a, b, allowed) <= allowed;
        }
        int allowed = length < 4 ? 0 : length > 8 ? 2 : 1;
        return distance(a, b, allowed) <= allowed;
    }

    /// A name alone: one letter different.
    static boolean alone(String one, String other) {
        String a = PartedName.letters(one);
        String b = PartedName.letters(other);
        return Math.min(a.length(), b.length()) > 1 && distance(a, b, 1) <= 1;
    }

    /// Two syllables, one of their letters different: 문 and 운.
    static boolean syllable(String one, String other) {
        if (one.length() != 1 || other.length() != 1) {
            return false;
        }
        Syllable a = Syllable.of(one.charAt(0));
        Syllable b = Syllable.of(other.charAt(0));
        int same =
                (a.initial() == b.initial() ? 1 : 0)
                        + (a.vowel() == b.vowel() ? 1 : 0)
                        + (a.last() == b.last() ? 1 : 0);
        return same >= 2;
    }

    /// Edits between two words, an exchange of neighbours counted as one; more than `most` counts
    /// as one more than it.
    static int distance(String a, String b, int most) {
        if (Math.abs(a.length() - b.length()) > most) {
            return most + 1;
        }
        int[][] rows = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    rows[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int least =
                        Math.min(
                                Math.min(rows[i - 1][j], rows[i][j - 1]) + 1,
                                rows[i - 1][j - 1] + change);
                if (i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1)) {
                    least = Math.min(least, rows[i - 2][j - 2] + 1);
                }
                rows[i][j] = least;
            }
        }
        return Math.min(rows[a.length()][b.length()], most + 1);
    }
}
