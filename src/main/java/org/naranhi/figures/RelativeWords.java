package org.naranhi.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.naranhi.figures.Figure.Kind;
import org.naranhi.text.Language;
import org.naranhi.text.RuleTable;
import org.naranhi.text.Span;

/// 지난달, next year: words that say a part of a date by its distance, from `relative-words.tsv`.
final class RelativeWords {
    private record Row(
            Language language, String unit, BigDecimal value, String house, Pattern words) {}

    private static final List<Row> ROWS =
            RuleTable.rows(RelativeWords.class, "relative-words.tsv").stream()
                    .map(
                            cells ->
                                    new Row(
                                            Language.of(cells.get(0)),
                                            cells.get(1),
                                            new BigDecimal(cells.get(2)),
                                            cells.get(3),
                                            words(cells.get(0), cells.get(4))))
                    .toList();

    private RelativeWords() {}

    private static Pattern words(String language, String words) {
        return language.equals("ko")
                ? Pattern.compile("(?<![가-힣])(?:" + words + ")")
                : Pattern.compile(words, Pattern.CASE_INSENSITIVE);
    }

    static List<Figure> of(String text, Language language) {
        List<Figure> figures = new ArrayList<>();
        for (Row row : ROWS) {
            if (row.language() == language) {
                Matcher words = row.words().matcher(text);
                while (words.find()) {
                    figures.add(
                            new Figure(
                                    new Span(words.start(), words.end()),
                                    Kind.RELATIVE,
                                    row.value(),
                                    row.unit(),
                                    false));
                }
            }
        }
        figures.sort(Comparator.comparing(Figure::span));
        return figures;
    }

    /// As the house says it: 지난달, next year.
    static Optional<String> write(Figure figure, Language language) {
        return ROWS.stream()
                .filter(row -> row.language() == language && row.unit().equals(figure.unit()))
                .filter(row -> row.value().compareTo(figure.value()) == 0)
                .map(Row::house)
                .findFirst();
    }
}
