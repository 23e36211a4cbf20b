package org.naranhi.figures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.naranhi.text.RuleTable;

/// Whole numbers from 1 to 99 in words, from `number-words.tsv`.
final class NumberWords {
    private static final int COUNTED = 1;
    private static final int ALONE = 2;
    private static final int ENGLISH = 3;
    private static final int ORDINAL = 4;

    private static final Map<Integer, List<String>> ROWS = new HashMap<>();

    static {
        RuleTable.rows(NumberWords.class, "number-words.tsv")
                .forEach(row -> ROWS.put(Integer.valueOf(row.get(0)), row));
    }

    private NumberWords() {}

    /// 세, 스물세, 스무: before a counter.
    static Optional<String> korean(int value) {
        if (value == 20 || value < 10 || value % 10 == 0) {
            return word(value, COUNTED);
        }
        String tens =
                value < 20 ? "열" : value < 30 ? "스물" : word(value / 10 * 10, COUNTED).orElse("");
        return word(value % 10, COUNTED).filter(_ -> !tens.isEmpty()).map(tens::concat);
    }

    /// 셋, as it stands by itself.
    static Optional<String> koreanAlone(int value) {
        return word(value, ALONE);
    }

    static Optional<String> english(int value) {
        return inEnglish(value, ENGLISH);
    }

    static Optional<String> ordinal(int value) {
        return inEnglish(value, ORDINAL);
    }

    private static Optional<String> inEnglish(int value, int last) {
        if (value <= 20 || value % 10 == 0) {
            return word(value, last);
        }
        return word(value / 10 * 10, ENGLISH)
                .flatMap(tens -> word(value % 10, last).map(ones -> tens + '-' + ones));
    }

    private static Optional<String> word(int value, int column) {
        List<String> row = ROWS.get(value);
        return row == null || row.get(column).isEmpty()
                ? Optional.empty()
                : Optional.of(row.get(column));
    }
}
