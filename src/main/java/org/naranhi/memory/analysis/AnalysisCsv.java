package org.naranhi.memory.analysis;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/// Analyses as CSV (RFC 4180): a row for each band of each text, and one for its total. It begins
/// with a byte order mark, without which Excel takes Hangul for something else.
public final class AnalysisCsv {
    /// The columns and, of the bands' column, the row that sums up; [Band#code] besides.
    public static final List<String> CODES =
            List.of(
                    "text",
                    "band",
                    "segments",
                    "words",
                    "eojeol",
                    "characters",
                    "characters-without-spaces",
                    "weight",
                    "weighted-words",
                    "weighted-eojeol",
                    "total");

    /// What spreadsheets take for the beginning of a formula, in either width, also behind white
    /// space and apostrophes.
    private static final Pattern FORMULA = Pattern.compile("[\\s'\\p{Cc}]*[=+@＝＋－＠-]");

    private AnalysisCsv() {}

    /// @param words what a code is called in the file; the code itself where scripts read it
    public static void write(
            List<Analysis> analyses, Weights weights, UnaryOperator<String> words, Appendable out)
            throws IOException {
        out.append('\uFEFF');
        CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180);
        int columns = CODES.size() - 1;
        printer.printRecord(CODES.stream().limit(columns).map(words).toList());
        for (Analysis analysis : analyses) {
            String name = guarded(analysis.name());
            for (Band band : Band.values()) {
                Counts counts = analysis.of(band);
                double weight = weights.percent(band) / 100.0;
                print(
                        printer,
                        List.of(name, words.apply(band.code())),
                        counts,
                        Integer.toString(weights.percent(band)),
                        new Analysis.Weighted(counts.words() * weight, counts.eojeol() * weight));
            }
            print(
                    printer,
                    List.of(name, words.apply("total")),
                    analysis.total(),
                    "",
                    analysis.weighted(weights));
        }
        printer.flush();
    }

    private static void print(
            CSVPrinter printer,
            List<String> names,
            Counts counts,
            String weight,
            Analysis.Weighted weighted)
            throws IOException {
        printer.printRecord(
                names.get(0),
                names.get(1),
                counts.segments(),
                counts.words(),
                counts.eojeol(),
                counts.characters(),
                counts.charactersWithoutSpaces(),
                weight,
                figure(weighted.words()),
                figure(weighted.eojeol()));
    }

    /// An apostrophe before it keeps a cell words.
    private static String guarded(String cell) {
        return FORMULA.matcher(cell).lookingAt() ? "'" + cell : cell;
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
