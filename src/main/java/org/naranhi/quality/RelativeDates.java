package org.naranhi.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.naranhi.figures.Figure;
import org.naranhi.text.Language;

/// Words that say a date by its distance from today, from `relative-dates.tsv`.
final class RelativeDates {
    private record Row(Language language, Figure.Kind part, Pattern words) {}

    private static final List<Row> ROWS = rows();

    private RelativeDates() {}

    private static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (String[] cells : Tables.rows("relative-dates.tsv")) {
            rows.add(
                    new Row(
                            Language.of(cells[0]),
                            Figure.Kind.valueOf(cells[1].toUpperCase(Locale.ROOT)),
                            Pattern.compile(cells[2])));
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
