package org.naranhi.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.naranhi.hangul.Syllable;
import org.naranhi.text.RuleTable;

/// How Koreans' names are made, syllable by syllable (`name-syllables-ko.tsv`), in steps of how
/// common: 0 never seen … 5 very common.
final class KoreanNameSyllables {
    private static final Map<String, int[]> STEPS = new HashMap<>();
    private static final int[] NEVER = {0, 0, 0};

    static {
        for (List<String> row :
                RuleTable.rows(KoreanNameSyllables.class, "name-syllables-ko.tsv")) {
            STEPS.put(row.get(0), new int[] {step(row.get(1)), step(row.get(2)), step(row.get(3))});
        }
    }

    private KoreanNameSyllables() {}

    private static int step(String count) {
        int n = Integer.parseInt(count);
        return n == 0 ? 0 : n < 3 ? 1 : n < 10 ? 2 : n < 40 ? 3 : n < 120 ? 4 : 5;
    }

    static int surname(String syllables) {
        return STEPS.getOrDefault(syllables, NEVER)[0];
    }

    static int first(char syllable) {
        return STEPS.getOrDefault(String.valueOf(syllable), NEVER)[1];
    }

    static int second(char syllable) {
        return STEPS.getOrDefault(String.valueOf(syllable), NEVER)[2];
    }

    /// Whether this is made as Koreans' full names are: a surname and a given name of one or two
    /// syllables that occur in given names.
    static boolean name(String name) {
        if (name.length() < 2 || name.length() > 4 || !name.chars().allMatch(Syllable::is)) {
            return false;
        }
        int at = surnameLength(name);
        if (surname(name.substring(0, at)) == 0) {
            return false;
        }
        return switch (name.length() - at) {
            case 1 -> first(name.charAt(at)) > 0 || second(name.charAt(at)) > 0;
            case 2 -> first(name.charAt(at)) > 0 && second(name.charAt(at + 1)) > 0;
            default -> false;
        };
    }

    /// 2 for 남궁민 and 선우은숙.
    static int surnameLength(String name) {
        return name.length() > 2 && surname(name.substring(0, 2)) > 0 ? 2 : 1;
    }
}
