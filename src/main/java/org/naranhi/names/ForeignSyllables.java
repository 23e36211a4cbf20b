package org.naranhi.names;

import java.util.List;
import org.naranhi.text.RuleTable;

/// How foreign a stretch of Hangul sounds (`foreign-syllables-ko.tsv`).
final class ForeignSyllables {
    private static final byte[] POWERS = new byte['힣' - '가' + 1];

    static {
        for (List<String> row :
                RuleTable.rows(ForeignSyllables.class, "foreign-syllables-ko.tsv")) {
            row.get(0).chars().forEach(c -> POWERS[c - '가'] = Byte.parseByte(row.get(1)));
        }
    }

    private ForeignSyllables() {}

    private static int power(char c) {
        return c >= '가' && c <= '힣' ? POWERS[c - '가'] : 0;
    }

    /// The mean over the stretch in halves of a power.
    static int mean(String text, int start, int end) {
        int sum = 0;
        for (int i = start; i < end; i++) {
            sum += power(text.charAt(i));
        }
        return Math.floorDiv(2 * sum + (end - start) / 2, end - start);
    }

    /// The least foreign syllable.
    static int least(String text, int start, int end) {
        int least = 4;
        for (int i = start; i < end; i++) {
            least = Math.min(least, power(text.charAt(i)));
        }
        return least;
    }
}
