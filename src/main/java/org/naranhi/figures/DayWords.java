package org.naranhi.figures;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.naranhi.figures.Figure.Kind;
import org.naranhi.text.RuleTable;

/// 하루, 이틀, 사흘: words for so many days, from `day-words.tsv`, where a length of time is meant.
final class DayWords {
    private static final Map<String, Long> DAYS =
            RuleTable.rows(DayWords.class, "day-words.tsv").stream()
                    .collect(Collectors.toMap(row -> row.get(0), row -> Long.valueOf(row.get(1))));
    private static final Pattern WORDS =
            Pattern.compile(
                    "(?<![가-힣])(?=["
                            + DAYS.keySet().stream()
                                    .map(word -> word.substring(0, 1))
                                    .distinct()
                                    .collect(Collectors.joining())
                            + "])("
                            + String.join("|", DAYS.keySet())
                            + ")(?= ?(?:동안|간|만에|만인|전|앞|뒤|후|째|연속|이상|내))");

    private DayWords() {}

    static void read(Reading reading) {
        reading.each(
                WORDS,
                m ->
                        reading.add(
                                m.start(),
                                m.end(),
                                Kind.COUNT,
                                DAYS.getOrDefault(m.group(1), 1L),
                                "day-long",
                                false));
    }
}
