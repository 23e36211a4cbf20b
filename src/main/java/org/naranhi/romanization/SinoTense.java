package org.naranhi.romanization;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.naranhi.hangul.Syllable;
import org.naranhi.text.RuleTable;

/// ㄷ, ㅅ, ㅈ after ㄹ in Sino-Korean words are tense (제26항), by `sino-tense.tsv`.
final class SinoTense {
    private static final Map<String, String> SETS =
            RuleTable.rows(SinoTense.class, "sino-tense.tsv").stream()
                    .collect(Collectors.toMap(r -> r.get(0), r -> r.get(1)));
    private static final boolean[] FIRST = of("first");
    private static final boolean[] SECOND = of("second");
    private static final boolean[] STEM = of("stem");
    private static final boolean[] ENDING = of("ending");
    private static final Set<String> NOT = Set.of(SETS.getOrDefault("not", "").split(" "));
    private static final Set<String> WORDS =
            Set.copyOf(List.of(SETS.getOrDefault("word", "").split(" ")));

    private SinoTense() {}

    private static boolean[] of(String set) {
        boolean[] members = new boolean['힣' - '가' + 1];
        SETS.getOrDefault(set, "").chars().forEach(c -> members[c - '가'] = true);
        return members;
    }

    static boolean between(String run, int i) {
        int first = run.charAt(i) - '가';
        int second = run.charAt(i + 1) - '가';
        // 절절하다, 허허실실: a syllable said twice isn't tense.
        if (!FIRST[first] || !SECOND[second] || first == second) {
            return false;
        }
        String pair = run.substring(i, i + 2);
        return WORDS.contains(pair) || !NOT.contains(pair) && !(STEM[first] && ENDING[second]);
    }

    /// In a name every syllable is Sino-Korean unless it says otherwise: 달수 is 달쑤.
    static boolean inName(char before, char after) {
        return Syllable.of(before).lastJamo() == 'ㄹ'
                && "ㄷㅅㅈ".indexOf(Syllable.of(after).initialJamo()) >= 0;
    }
}
