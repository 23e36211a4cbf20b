package org.naranhi.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.naranhi.memory.analysis.Analysis;
import org.naranhi.memory.analysis.Band;
import org.naranhi.memory.analysis.Counts;
import org.naranhi.memory.analysis.Weights;

/// Analyses as people read them at a terminal, and as lines of JSON.
final class AnalysisText {
    private static final List<String> COLUMNS =
            List.of(
                    "segments",
                    "words",
                    "eojeol",
                    "characters",
                    "no spaces",
                    "weight",
                    "w. words",
                    "w. eojeol");

    private final Weights weights;

    AnalysisText(Weights weights) {
        this.weights = weights;
    }

    String table(Analysis analysis) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(row("band", COLUMNS));
        for (Band band : Band.values()) {
            Counts counts = analysis.of(band);
            double weight = weights.percent(band) / 100.0;
            rows.add(
                    row(
                            band.code(),
                            cells(
                                    counts,
                                    weights.percent(band) + "%",
                                    new Analysis.Weighted(
                                            counts.words() * weight, counts.eojeol() * weight))));
        }
        rows.add(row("total", cells(analysis.total(), "", analysis.weighted(weights))));
        StringBuilder table = new StringBuilder(analysis.name()).append('\n');
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder("  %-10s".formatted(row.getFirst()));
            for (String cell : row.subList(1, row.size())) {
                line.append(" %10s".formatted(cell));
            }
            table.append(line.toString().stripTrailing()).append('\n');
        }
        return table.toString();
    }

    private static List<String> row(String name, List<String> cells) {
        List<String> row = new ArrayList<>(List.of(name));
        row.addAll(cells);
        return row;
    }

    private static List<String> cells(Counts counts, String weight, Analysis.Weighted weighted) {
        return List.of(
                Long.toString(counts.segments()),
                Long.toString(counts.words()),
                Long.toString(counts.eojeol()),
                Long.toString(counts.characters()),
                Long.toString(counts.charactersWithoutSpaces()),
                weight,
                figure(weighted.words()),
                figure(weighted.eojeol()));
    }

    /// One line. The sum of several files says of how many it is, instead of a file's name.
    String json(Analysis analysis, int files) {
        StringBuilder json = new StringBuilder(files == 1 ? "{\"file\":" : "{\"files\":");
        if (files == 1) {
            Json.string(analysis.name(), json);
        } else {
            json.append(files);
        }
        json.append(",\"bands\":{");
        String separator = "";
        for (Band band : Band.values()) {
            Json.string(band.code(), json.append(separator)).append(':');
            counts(analysis.of(band), json).append(",\"weight\":").append(weights.percent(band));
            json.append('}');
            separator = ",";
        }
        counts(analysis.total(), json.append("},\"total\":"));
        Analysis.Weighted weighted = analysis.weighted(weights);
        return json.append(",\"weightedWords\":")
                .append(figure(weighted.words()))
                .append(",\"weightedEojeol\":")
                .append(figure(weighted.eojeol()))
                .append("}}")
                .toString();
    }

    /// Open at the end.
    private static StringBuilder counts(Counts counts, StringBuilder json) {
        return json.append("{\"segments\":")
                .append(counts.segments())
                .append(",\"words\":")
                .append(counts.words())
                .append(",\"eojeol\":")
                .append(counts.eojeol())
                .append(",\"characters\":")
                .append(counts.characters())
                .append(",\"charactersWithoutSpaces\":")
                .append(counts.charactersWithoutSpaces());
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
