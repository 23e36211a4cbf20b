package org.naranhi.glossary;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// A sheet and what its columns hold.
public record ImportSource(Sheet sheet, Mapping mapping) {
    /// The rows that can't be taken, with what stands in them.
    List<PlannedRow> refused(List<GlossaryFile.BadRow> bad) {
        Set<Long> lines = bad.stream().map(GlossaryFile.BadRow::line).collect(toSet());
        Map<Long, String> words =
                sheet.rows().stream()
                        .filter(row -> lines.contains(row.line()))
                        .collect(toMap(Sheet.Row::line, Sheet.Row::words, (first, _) -> first));
        return bad.stream()
                .<PlannedRow>map(
                        row ->
                                new PlannedRow.Refused(
                                        sheet.name(),
                                        row.line(),
                                        row.code(),
                                        header(row.column()),
                                        words.getOrDefault(row.line(), "")))
                .toList();
    }

    private String header(String column) {
        int at = mapping.columns().indexOf(column);
        return at < 0 ? column : sheet.header().get(at);
    }
}
