package org.naranhi.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.naranhi.figures.Figure.Kind;
import org.naranhi.text.Span;

/// Figures that belong together: the first of a range has the unit of the second (3~4%, between 3
/// and 4 percent), dollars and cents are one sum. And the scale of degrees, which Korean says
/// before the number.
final class Together {
    private static final Pattern RANGE =
            Pattern.compile(
                    " ?(?:[~∼～\\-–—]|에서|부터|내지|혹은|또는) ?(?:[$₩€£¥])?| (?:to|or|through|and) (?:[$₩€£¥])?");

    private static final Pattern SCALE = Pattern.compile("(섭씨|화씨) ?$");

    private Together() {}

    static List<Figure> of(String text, List<Figure> figures) {
        List<Figure> joined = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            Figure next = i + 1 < figures.size() ? figures.get(i + 1) : null;
            if (next != null && cents(text, figure, next)) {
                BigDecimal sum = figure.value().add(next.value().movePointLeft(2));
                Span span = new Span(figure.span().start(), next.span().end());
                joined.add(new Figure(span, Kind.MONEY, sum, figure.unit(), figure.written()));
                i++;
            } else if (next != null && range(text, figure, next)) {
                joined.add(
                        new Figure(
                                figure.span(),
                                next.kind(),
                                figure.value(),
                                next.unit(),
                                figure.written()));
            } else {
                joined.add(scaled(text, figure));
            }
        }
        return joined;
    }

    /// 섭씨 20.3도, 화씨 90도
    private static Figure scaled(String text, Figure figure) {
        boolean degrees =
                figure.unit().equals("degree")
                        || figure.unit().isEmpty() && figure.kind() == Kind.COUNT;
        Matcher scale =
                SCALE.matcher(text)
                        .region(Math.max(0, figure.span().start() - 3), figure.span().start());
        return degrees && scale.find()
                ? new Figure(
                        figure.span(),
                        figure.kind(),
                        figure.value(),
                        scale.group(1).equals("섭씨") ? "celsius" : "fahrenheit",
                        figure.written())
                : figure;
    }

    private static boolean cents(String text, Figure figure, Figure next) {
        return figure.kind() == Kind.MONEY
                && next.unit().equals("cent")
                && next.value().compareTo(BigDecimal.valueOf(100)) < 0
                && between(text, figure, next).isBlank();
    }

    private static boolean range(String text, Figure figure, Figure next) {
        return figure.kind() == Kind.COUNT
                && figure.unit().isEmpty()
                && !next.unit().isEmpty()
                && (next.kind() == Kind.COUNT
                        || next.kind() == Kind.MONEY
                        || next.kind() == Kind.PERCENT)
                && figure.value().compareTo(next.value()) < 0
                && RANGE.matcher(between(text, figure, next)).matches();
    }

    private static String between(String text, Figure figure, Figure next) {
        int from = figure.span().end();
        return text.substring(from, Math.max(from, next.span().start()));
    }
}
