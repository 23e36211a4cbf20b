package org.naranhi.quality;

import java.util.List;
import org.naranhi.figures.Figure;
import org.naranhi.figures.Figure.Kind;
import org.naranhi.text.Language;

/// Whether a figure without its equal is said otherwise: a date by its distance from today or by
/// the day of the week, a sum in another currency. Not where a figure of its kind stands in the
/// other text and answers nothing: that one is wrong.
///
/// @param own the figures of its text
/// @param others those of the other text
/// @param free those of them that answer nothing
record Excuses(List<Figure> own, List<Figure> others, List<Figure> free) {
    boolean excuse(Figure figure, String text, Language language) {
        Kind kind = figure.kind();
        if (kind != Kind.MONEY && has(free, kind)) {
            return false;
        }
        return switch (kind) {
            case DAY -> {
                boolean dated = has(own, Kind.MONTH) && has(others, Kind.MONTH);
                yield !dated && has(others, Kind.WEEKDAY)
                        || RelativeDates.say(text, language, Kind.DAY);
            }
            case WEEKDAY -> !has(others, kind) || RelativeDates.say(text, language, kind);
            case YEAR, MONTH -> RelativeDates.say(text, language, kind);
            case MONEY ->
                    free.stream()
                                    .noneMatch(
                                            o ->
                                                    o.kind() == Kind.MONEY
                                                            && o.unit().equals(figure.unit()))
                            && has(free, Kind.MONEY);
            default -> false;
        };
    }

    private static boolean has(List<Figure> figures, Kind kind) {
        return figures.stream().anyMatch(figure -> figure.kind() == kind);
    }
}
