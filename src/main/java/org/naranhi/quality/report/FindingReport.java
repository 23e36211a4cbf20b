package org.naranhi.quality.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.naranhi.quality.Finding;
import org.naranhi.quality.FindingArchive.Archived;
import org.naranhi.text.Span;

/// A report on findings.
///
/// @param words the sentence that says a finding
/// @param headline a story's headline, by its finding
public record FindingReport(
        String title,
        Locale language,
        Function<Finding, String> words,
        Function<Archived, String> headline) {
    static final List<String> COLUMNS =
            List.of(
                    "story",
                    "headline",
                    "segment",
                    "code",
                    "severity",
                    "words",
                    "source spans",
                    "target spans",
                    "source",
                    "target",
                    "replacement");

    public void write(ReportFormat format, List<Archived> findings, OutputStream out)
            throws IOException {
        String written =
                switch (format) {
                    case HTML -> new HtmlReport(this).write(findings);
                    case TSV -> tsv(findings);
                    case JSON -> new JsonReport(this).json(findings);
                    case SARIF -> new JsonReport(this).sarif(findings);
                };
        out.write(written.getBytes(StandardCharsets.UTF_8));
    }

    private String tsv(List<Archived> findings) {
        StringBuilder lines = new StringBuilder(String.join("\t", COLUMNS)).append('\n');
        for (Archived archived : findings) {
            Finding finding = archived.finding();
            String replacement = finding.replacement();
            lines.append(
                            List.of(
                                            archived.story().toString(),
                                            headline.apply(archived),
                                            "" + archived.number(),
                                            finding.code(),
                                            severity(finding),
                                            words.apply(finding),
                                            spans(finding.source()),
                                            spans(finding.target()),
                                            archived.source(),
                                            archived.target(),
                                            replacement == null ? "" : replacement)
                                    .stream()
                                    .map(cell -> cell.replaceAll("[\\t\\r\\n]", " "))
                                    .collect(Collectors.joining("\t")))
                    .append('\n');
        }
        return lines.toString();
    }

    static String severity(Finding finding) {
        return finding.severity().name().toLowerCase(Locale.ROOT);
    }

    private static String spans(List<Span> spans) {
        return spans.stream().map(s -> s.start() + "-" + s.end()).collect(Collectors.joining(" "));
    }
}
