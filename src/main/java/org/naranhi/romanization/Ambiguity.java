package org.naranhi.romanization;

import java.util.Set;
import java.util.stream.Collectors;
import org.naranhi.text.RuleTable;

/// RR 3-2: whether two syllables written together could be parted elsewhere, or read as other
/// letters.
final class Ambiguity {
    private static final Set<String> VOWELS =
            RuleTable.rows(Ambiguity.class, "rr-letters.tsv").stream()
                    .filter(row -> row.get(0).equals("vowel"))
                    .map(row -> row.get(2))
                    .collect(Collectors.toUnmodifiableSet());

    private Ambiguity() {}

    static boolean between(String before, String after) {
        if (before.isEmpty() || after.isEmpty()) {
            return false;
        }
        char last = before.charAt(before.length() - 1);
        char next = after.charAt(0);
        if (before.endsWith("ng")) {
            return vowel(next);
        }
        if (last == 'n') {
            return next == 'g' && !after.startsWith("gg");
        }
        if ("ktp".indexOf(last) >= 0) {
            return last == next;
        }
        return vowel(last) && vowel(next) && otherwise(vowels(before, true), vowels(after, false));
    }

    /// Whether the letters of two vowels could be one vowel, or two others.
    private static boolean otherwise(String first, String second) {
        String both = first + second;
        if (VOWELS.contains(both)) {
            return true;
        }
        for (int i = 1; i < both.length(); i++) {
            if (i != first.length()
                    && VOWELS.contains(both.substring(0, i))
                    && VOWELS.contains(both.substring(i))) {
                return true;
            }
        }
        return false;
    }

    private static String vowels(String letters, boolean atEnd) {
        int from = 0;
        int to = letters.length();
        if (atEnd) {
            from = to;
            while (from > 0 && part(letters.charAt(from - 1))) {
                from--;
            }
        } else {
            to = 0;
            while (to < letters.length() && part(letters.charAt(to))) {
                to++;
            }
        }
        return letters.substring(from, to);
    }

    private static boolean vowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }

    private static boolean part(char c) {
        return "aeiouyw".indexOf(c) >= 0;
    }
}
