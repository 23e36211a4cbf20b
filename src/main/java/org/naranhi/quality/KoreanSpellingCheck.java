package org.naranhi.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.naranhi.text.Language;
import org.naranhi.text.RuleTable;

/// Korean words that are misspelled in a known way (`misspellings-ko.tsv`). No dictionary of Korean
/// is asked: of eojeols in news those that none has are too many (decision 23).
final class KoreanSpellingCheck implements Check {
    private static final List<List<String>> ROWS =
            RuleTable.rows(KoreanSpellingCheck.class, "misspellings-ko.tsv");
    private static final Map<String, String> RIGHT = right();
    private static final Pattern WRONG =
            Pattern.compile(
                    ROWS.stream()
                            .map(cells -> pattern(cells.get(0), cells.get(1)))
                            .collect(Collectors.joining("|")));

    private static Map<String, String> right() {
        Map<String, String> right = new HashMap<>();
        ROWS.forEach(cells -> right.put(cells.get(1), cells.get(2)));
        return right;
    }

    private static String pattern(String where, String wrong) {
        return switch (where) {
            case "^" -> "(?<![가-힣])" + wrong;
            case "$" -> wrong + "(?![가-힣])";
            default -> wrong;
        };
    }

    @Override
    public List<String> codes() {
        return List.of("spelling.korean");
    }

    @Override
    public List<Finding> examine(SegmentPair pair) {
        if (pair.direction().target() != Language.KOREAN) {
            return List.of();
        }
        TargetText target = TargetText.of(pair);
        List<Finding> findings = new ArrayList<>();
        Matcher matcher = WRONG.matcher(target.plain());
        while (matcher.find()) {
            String right = RIGHT.getOrDefault(matcher.group(), "");
            findings.add(
                    target.finding(
                            "spelling.korean",
                            Severity.WARNING,
                            matcher.start(),
                            matcher.end(),
                            Map.of("word", matcher.group(), "right", right),
                            right));
        }
        return findings;
    }
}
