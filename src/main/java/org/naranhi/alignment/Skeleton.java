package org.naranhi.alignment;

import org.naranhi.hangul.Syllable;

/// The consonants of a word by where in the mouth they are made, for a quick look at whether a word
/// in Hangul can be one in Latin letters: 트럼프 and Trump are both TLMP. R that isn't heard in
/// English and H that may not be are left out where no vowel follows or begins.
final class Skeleton {
    private static final String INITIAL = "KKNTTLMPPSS0SSSKTPH";
    private static final String LATIN = "0PKT0PKH0SKLMN0PKLST0PWKKS";

    private Skeleton() {}

    static String ofHangul(String hangul) {
        StringBuilder skeleton = new StringBuilder();
        for (int i = 0; i < hangul.length(); i++) {
            if (!Syllable.is(hangul.charAt(i))) {
                continue;
            }
            Syllable syllable = Syllable.of(hangul.charAt(i));
            char initial = INITIAL.charAt(syllable.initial());
            if (initial != '0' && initial != 'H' || i == 0) {
                skeleton.append(initial);
            }
            if (syllable.closed()) {
                switch (syllable.lastJamo()) {
                    case 'ㄱ' -> add(skeleton, 'K');
                    case 'ㄴ', 'ㅇ' -> add(skeleton, 'N');
                    case 'ㄹ' -> add(skeleton, 'L');
                    case 'ㅁ' -> add(skeleton, 'M');
                    case 'ㅂ' -> add(skeleton, 'P');
                    case 'ㅅ' -> add(skeleton, 'T');
                    default -> {}
                }
            }
        }
        return skeleton.toString();
    }

    private static void add(StringBuilder skeleton, char c) {
        skeleton.append(c);
    }

    /// @param latin in lower case
    static String ofLatin(String latin) {
        StringBuilder skeleton = new StringBuilder();
        for (int i = 0; i < latin.length(); i++) {
            char letter = latin.charAt(i);
            if (letter < 'a' || letter > 'z') {
                continue;
            }
            char next = i + 1 < latin.length() ? latin.charAt(i + 1) : 0;
            char before = i > 0 ? latin.charAt(i - 1) : 0;
            char sound = LATIN.charAt(letter - 'a');
            if (letter == before && sound != '0') {
                continue;
            }
            if (letter == 'c' && (next == 'e' || next == 'i' || next == 'y' || next == 'h')
                    || letter == 'g' && (next == 'e' || next == 'i' || next == 'y')
                    || letter == 't'
                            && next == 'i'
                            && i + 2 < latin.length()
                            && latin.charAt(i + 2) == 'o') {
                sound = 'S';
            }
            boolean silent =
                    letter == 'r' && !vowel(next) && i > 0
                            || letter == 'h' && i > 0
                            || letter == 'w' && i > 0
                            || letter == 'g' && next == 'h'
                            || letter == 'g' && before == 'n' && !vowel(next)
                            || letter == 'k' && before == 'c'
                            || letter == 'k' && next == 'n' && i == 0;
            if (silent) {
                continue;
            }
            if (sound == 'W') {
                sound = '0';
            }
            if (letter == 'p' && next == 'h') {
                sound = 'P';
            }
            if (sound != '0' || i == 0) {
                skeleton.append(sound);
            }
        }
        return skeleton.toString();
    }

    private static boolean vowel(char c) {
        return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || c == 'y';
    }

    /// Whether two skeletons that begin alike are near enough for a closer look: at most one letter
    /// in four differs.
    static boolean near(String one, String other) {
        int longer = Math.max(one.length(), other.length());
        int shorter = Math.min(one.length(), other.length());
        int most = (longer + 1) / 4;
        if (shorter == 0 || longer - shorter > most) {
            return false;
        }
        return switch (most) {
            case 0 -> one.equals(other);
            case 1 -> oneApart(one, other);
            default -> distance(one, other, most) <= most;
        };
    }

    /// Whether words are the same but for one letter at most.
    private static boolean oneApart(String one, String other) {
        int first = 0;
        int shorter = Math.min(one.length(), other.length());
        while (first < shorter && one.charAt(first) == other.charAt(first)) {
            first++;
        }
        int ofOne = one.length() - first - (one.length() >= other.length() ? 1 : 0);
        int ofOther = other.length() - first - (other.length() >= one.length() ? 1 : 0);
        return ofOne < 0
                || one.regionMatches(one.length() - ofOne, other, other.length() - ofOther, ofOne);
    }

    /// The letters that the skeleton of the other script may begin with.
    static char[] beginnings(String hangul) {
        return switch (hangul.charAt(0)) {
            case 'K' -> new char[] {'K', 'S'};
            case 'S' -> new char[] {'S', 'K', 'T'};
            case 'T' -> new char[] {'T', 'S'};
            case '0' -> new char[] {'0', 'H'};
            case 'H' -> new char[] {'H', '0'};
            default -> new char[] {hangul.charAt(0)};
        };
    }

    private static int distance(String one, String other, int most) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int corner = row[0];
            row[0] = i;
            int least = i;
            for (int j = 1; j < row.length; j++) {
                int substituted = corner + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(substituted, Math.min(row[j], row[j - 1]) + 1);
                least = Math.min(least, row[j]);
            }
            if (least > most) {
                return least;
            }
        }
        return row[other.length()];
    }
}
