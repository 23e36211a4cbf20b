package org.naranhi.benchmark;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.naranhi.figures.Approximation;
import org.naranhi.figures.Figure;
import org.naranhi.figures.Figures;
import org.naranhi.text.Language;
import org.naranhi.text.RuleTable;
import org.naranhi.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// How many of the Korean cases of Recognizers-Text are read with the value they ask for. Cases
/// whose expectation isn't right, or that hold no figure, are in `recognizers-text.tsv` with the
/// reason.
///
/// Arguments: the folder of the cases; with `-v` first, what isn't read is printed.
final class RecognizersBenchmark {
    private static final Pattern BOUNDS = Pattern.compile("([\\[(])(.*),(.*)([\\])])");

    private RecognizersBenchmark() {}

    public static void main(String[] args) throws IOException {
        boolean loud = args[0].equals("-v");
        Map<String, String> left = new TreeMap<>();
        for (List<String> row :
                RuleTable.rows(RecognizersBenchmark.class, "recognizers-text.tsv")) {
            left.put(row.get(0) + ' ' + row.get(1), row.get(2));
        }
        int right = 0;
        int all = 0;
        int out = 0;
        try (var files = Files.list(Path.of(args[loud ? 1 : 0]))) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString().replace(".json", "");
                int here = 0;
                int good = 0;
                int index = 0;
                for (JsonNode entry : new JsonMapper().readTree(Files.readString(file))) {
                    if (left.containsKey(name + ' ' + index)) {
                        out++;
                    } else {
                        here++;
                        if (read(entry, name)) {
                            good++;
                        } else if (loud) {
                            say(name, index, entry);
                        }
                    }
                    index++;
                }
                System.out.printf("%s: %d of %d, %d left out%n", name, good, here, index - here);
                right += good;
                all += here;
            }
        }
        System.out.printf(
                "all: %d of %d (%.1f%%), %d left out%n", right, all, 100.0 * right / all, out);
    }

    private static void say(String name, int index, JsonNode entry) {
        String text = entry.path("Input").asString();
        System.out.println(
                name
                        + ' '
                        + index
                        + "  "
                        + text
                        + "\n   "
                        + entry.path("Results")
                                .valueStream()
                                .map(r -> r.path("Text").asString() + '=' + value(r))
                                .toList()
                        + "\n   "
                        + Figures.all(text, Language.KOREAN).stream()
                                .map(
                                        f ->
                                                f.span().of(text)
                                                        + '='
                                                        + f.value()
                                                        + ' '
                                                        + f.unit()
                                                        + ' '
                                                        + f.approximation())
                                .toList());
    }

    private static String value(JsonNode result) {
        return result.path("Resolution").path("value").asString();
    }

    private static boolean read(JsonNode entry, String model) {
        String text = entry.path("Input").asString();
        List<Figure> figures = Figures.all(text, Language.KOREAN);
        JsonNode results = entry.path("Results");
        if (results.isEmpty()) {
            return model.contains("Range")
                    ? figures.stream().allMatch(f -> f.approximation() == Approximation.EXACT)
                    : figures.isEmpty();
        }
        List<Figure> free = new ArrayList<>(figures);
        int from = 0;
        for (JsonNode result : results) {
            if (value(result).isEmpty()) {
                continue; // a unit without a number
            }
            String part = result.path("Text").asString();
            int at = Math.max(0, text.indexOf(part, from));
            Span span = new Span(at, Math.min(text.length(), at + part.length()));
            boolean found =
                    model.contains("Range")
                            ? bounds(value(result), span, figures)
                            : value(result).matches("[0-9.,%E+-]+")
                                    && take(
                                            new BigDecimal(value(result).replace("%", "")),
                                            span,
                                            free);
            if (!found) {
                return false;
            }
            from = span.end();
        }
        return true;
    }

    private static boolean take(BigDecimal value, Span span, List<Figure> free) {
        for (Figure figure : free) {
            boolean share =
                    figure.kind() == Figure.Kind.FRACTION
                            && same(figure.value().movePointRight(2), value);
            if (figure.span().overlaps(span) && (share || same(figure.value(), value))) {
                free.remove(figure);
                return true;
            }
        }
        return false;
    }

    /// `[20,30)`: both ends; `(30,)`: the number, meant as more.
    private static boolean bounds(String range, Span span, List<Figure> figures) {
        Matcher bounds = BOUNDS.matcher(range);
        if (!bounds.matches()) {
            return false;
        }
        boolean from = !bounds.group(2).isEmpty();
        boolean to = !bounds.group(3).isEmpty();
        List<Figure> here =
                figures.stream()
                        .filter(
                                f ->
                                        f.span()
                                                .overlaps(
                                                        new Span(
                                                                Math.max(0, span.start() - 4),
                                                                span.end())))
                        .collect(Collectors.toList());
        if (from && to) {
            return has(here, bounds.group(2), null) && has(here, bounds.group(3), null);
        }
        boolean closed = (from ? bounds.group(1) : bounds.group(4)).matches("[\\[\\]]");
        Approximation meant =
                from
                        ? closed ? Approximation.AT_LEAST : Approximation.MORE
                        : closed ? Approximation.AT_MOST : Approximation.LESS;
        return has(here, from ? bounds.group(2) : bounds.group(3), meant);
    }

    private static boolean has(List<Figure> figures, String value, Approximation meant) {
        return figures.stream()
                .anyMatch(
                        f ->
                                same(f.value(), new BigDecimal(value))
                                        && (meant == null || f.approximation() == meant));
    }

    private static boolean same(BigDecimal one, BigDecimal other) {
        double size = Math.max(Math.abs(one.doubleValue()), Math.abs(other.doubleValue()));
        return Math.abs(one.doubleValue() - other.doubleValue()) <= 1e-6 * size;
    }
}
