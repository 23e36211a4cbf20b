package org.naranhi.romanization;

import java.util.List;
import org.naranhi.text.RuleTable;

/// How often syllables occur, by `syllables.tsv`.
final class SyllableCounts {
    /// What one that was never seen counts for.
    private static final double UNSEEN = 0.1;

    private static final double[] WEIGHTS = weights();

    private SyllableCounts() {}

    private static double[] weights() {
        double[] counts = new double['힣' - '가' + 1];
        double total = 0;
        for (List<String> row : RuleTable.rows(SyllableCounts.class, "syllables.tsv")) {
            for (char c : row.get(1).toCharArray()) {
                counts[c - '가'] = Double.parseDouble(row.get(0));
                total += counts[c - '가'];
            }
        }
        for (int i = 0; i < counts.length; i++) {
            counts[i] = Math.log((counts[i] + UNSEEN) / total);
        }
        return counts;
    }

    /// The logarithm of its share of all syllables.
    static double weight(char syllable) {
        return WEIGHTS[syllable - '가'];
    }
}
