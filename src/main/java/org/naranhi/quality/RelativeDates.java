package org.naranhi.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.naranhi.figures.Figure;
import org.naranhi.text.Language;
import org.naranhi.text.RuleTable;

/// Words that say a date by its distance from today, from `relative-dates.tsv`.
final class RelativeDates {
    private record Row(Language language, Figure.Kind part, Pattern words) {}

    private static final List<Row> ROWS = rows();

    private RelativeDates() {}

    private static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (List<String> cells : RuleTable.rows(RelativeDates.class, "relative-dates.tsv")) {
            rows.add(
                    new Row(
                            Language.of(cells.get(0)),
                            Figure.Kind.valueOf(cells.get(1).toUpperCase(Locale.ROOT)),
                            Pattern.compile(cells.get(2))));
        }
        return List.copyOf(rows);
    }

    /// Whether the text says such a part of a date in words.
    static boolean say(String text, Language language, Figure.Kind part) {
        return ROWS.stream()
                .anyMatch(
                        row ->
                                row.language == language
                                        && row.part == part
                                        && row.words.matcher(text).find());
    }
}
