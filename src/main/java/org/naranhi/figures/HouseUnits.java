package org.naranhi.figures;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.naranhi.text.RuleTable;

/// How the house writes a number with its unit, from `house-units.tsv`.
final class HouseUnits {
    /// One row. `small` is whether English writes numbers below ten in words, `alone` whether one
    /// may become several and nothing else in the sentence changes.
    record Written(String korean, String one, String several, boolean small, boolean alone) {
        /// The pattern for a number of these; empty where English has no word for it here.
        String english(BigDecimal value) {
            return value.compareTo(BigDecimal.ONE) <= 0 ? one : several;
        }
    }

    private static final Map<String, Written> UNITS = new HashMap<>();

    static {
        for (List<String> row : RuleTable.rows(HouseUnits.class, "house-units.tsv")) {
            boolean small = row.get(4).equals("words");
            UNITS.put(
                    row.get(0),
                    new Written(
                            row.get(1), row.get(2), row.get(3), small, row.get(5).equals("yes")));
        }
    }

    private HouseUnits() {}

    static @Nullable Written of(String code) {
        return UNITS.get(code);
    }

    static String korean(String number, Written unit) {
        boolean apart = "만억조".indexOf(number.charAt(number.length() - 1)) >= 0;
        String pattern = apart ? unit.korean() : unit.korean().replace("# ", "#");
        return pattern.replace("#", number);
    }

    /// Whether English writes so few of these in words.
    static boolean inWords(String code, BigDecimal value) {
        Written unit = UNITS.get(code);
        return unit != null
                && unit.small()
                && value.scale() <= 0
                && value.signum() > 0
                && value.compareTo(BigDecimal.TEN) < 0;
    }

    /// What stands after the old number (` year`) made to fit the new one (` years`); empty where
    /// more than the unit would have to agree.
    static Optional<String> agreeing(String rest, Figure old, Figure now) {
        boolean oldOne = old.value().compareTo(BigDecimal.ONE) == 0;
        boolean nowOne = now.value().compareTo(BigDecimal.ONE) == 0;
        Written unit = UNITS.get(old.unit());
        if (oldOne == nowOne && (unit == null || !unit.alone())) {
            return Optional.of(rest);
        }
        if (unit == null || !unit.alone()) {
            return Optional.empty();
        }
        String word = rest.replaceFirst("^[ -]", "");
        String before = unit.english(old.value()).replaceFirst("^#[ ]?", "");
        String after = unit.english(now.value()).replaceFirst("^#[ ]?", "");
        boolean changes = !before.equals(after);
        if (changes && word.equals(before) && !rest.startsWith("-")) {
            return Optional.of(rest.substring(0, rest.length() - word.length()) + after);
        }
        return Optional.of(rest);
    }
}
