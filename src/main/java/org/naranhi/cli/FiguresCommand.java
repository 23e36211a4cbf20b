package org.naranhi.cli;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.naranhi.figures.Figure;
import org.naranhi.figures.Figures;
import org.naranhi.text.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `figures --lang ko|en [FILE]`: the figures of a text, a JSON object each. `line` is counted from
/// 1, `start` and `end` are code points of the line. A date is a figure for each of its parts, a
/// range one for each end; a time is in minutes since midnight.
@Command(
        name = "figures",
        description = "Read the numbers, sums, dates and measures of a text, one JSON object each.",
        mixinStandardHelpOptions = true)
final class FiguresCommand implements Callable<Integer> {
    @Spec private @Nullable CommandSpec spec;

    @Mixin private TextOption input = new TextOption();

    @Override
    public Integer call() throws Failure {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        List<String> lines = input.text().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            for (Figure figure : figures(lines.get(i))) {
                out.println(json(figure, lines.get(i), i + 1));
            }
        }
        out.flush();
        return 0;
    }

    private List<Figure> figures(String line) {
        return Stream.concat(
                        Figures.read(line, input.language()).stream(),
                        Figures.relative(line, input.language()).stream())
                .sorted(Comparator.comparing(Figure::span))
                .toList();
    }

    private static String json(Figure figure, String text, int line) {
        Span span = figure.span().inCodePoints(text);
        StringBuilder json = new StringBuilder("{\"line\":").append(line);
        json.append(",\"start\":").append(span.start()).append(",\"end\":").append(span.end());
        Json.string(figure.span().of(text), json.append(",\"text\":"));
        json.append(",\"kind\":\"").append(name(figure.kind()));
        json.append("\",\"value\":").append(figure.value().toPlainString());
        Json.string(figure.unit(), json.append(",\"unit\":"));
        json.append(",\"approximation\":\"").append(name(figure.approximation()));
        return json.append("\"}").toString();
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
