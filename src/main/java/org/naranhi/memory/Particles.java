package org.naranhi.memory;

import java.util.HashSet;
import java.util.Set;
import org.naranhi.text.RuleTable;

/// Korean particles as they trail a word, from `particles.tsv`. Particles stack: 에서 + 는, 으로 + 부터
/// + 의.
final class Particles {
    private static final int LONGEST_STACK = 8;
    private static final Set<String> FORMS = new HashSet<>();

    static {
        RuleTable.rows(Particles.class, "particles.tsv").forEach(row -> FORMS.add(row.getFirst()));
    }

    private Particles() {}

    /// Whether a text is one particle or several.
    static boolean only(String text) {
        return !text.isEmpty() && stacked(text, 0);
    }

    static int commonPrefix(String a, String b) {
        int most = Math.min(a.length(), b.length());
        int i = 0;
        while (i < most && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return i;
    }

    private static boolean stacked(String text, int from) {
        if (from == text.length()) {
            return true;
        }
        if (text.length() - from > LONGEST_STACK) {
            return false;
        }
        for (int to = from + 1; to <= text.length(); to++) {
            if (FORMS.contains(text.substring(from, to)) && stacked(text, to)) {
                return true;
            }
        }
        return false;
    }
}
