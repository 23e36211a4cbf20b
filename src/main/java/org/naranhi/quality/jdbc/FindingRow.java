package org.naranhi.quality.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.naranhi.quality.Finding;
import org.naranhi.quality.FindingArchive.Archived;
import org.naranhi.quality.Severity;
import org.naranhi.text.Span;

/// How an archived finding is written into a row, and read from one.
final class FindingRow {
    private FindingRow() {}

    static Archived read(ResultSet row) throws SQLException {
        return new Archived(
                row.getObject("story_id", UUID.class),
                row.getObject("segment_id", UUID.class),
                row.getInt("segment_number"),
                row.getString("source"),
                row.getString("target"),
                new Finding(
                        row.getString("code"),
                        Severity.valueOf(row.getString("severity")),
                        spans(row.getString("source_spans")),
                        spans(row.getString("target_spans")),
                        parameters(row.getString("parameters")),
                        row.getString("replacement")));
    }

    static @Nullable Object[] written(int place, Archived archived) {
        Finding finding = archived.finding();
        return new @Nullable Object[] {
            archived.story(),
            place,
            archived.segment(),
            archived.number(),
            archived.source(),
            archived.target(),
            finding.code(),
            finding.severity().name(),
            spans(finding.source()),
            spans(finding.target()),
            parameters(finding.parameters()),
            finding.replacement()
        };
    }

    private static String spans(List<Span> spans) {
        return spans.stream().map(s -> s.start() + " " + s.end()).collect(Collectors.joining("; "));
    }

    private static List<Span> spans(String written) {
        return written.isEmpty()
                ? List.of()
                : Arrays.stream(written.split("; "))
                        .map(span -> span.split(" "))
                        .map(s -> new Span(Integer.parseInt(s[0]), Integer.parseInt(s[1])))
                        .toList();
    }

    /// A parameter is words of a text: neither tabs nor line ends tell anything in it, and the null
    /// character can't be kept.
    private static String parameters(Map<String, String> parameters) {
        return new TreeMap<>(parameters)
                .entrySet().stream()
                        .map(p -> p.getKey() + "\t" + p.getValue().replaceAll("[\\t\\n\\x00]", " "))
                        .collect(Collectors.joining("\n"));
    }

    private static Map<String, String> parameters(String written) {
        Map<String, String> parameters = new HashMap<>();
        written.lines()
                .map(line -> line.split("\t", 2))
                .forEach(p -> parameters.put(p[0], p.length > 1 ? p[1] : ""));
        return parameters;
    }
}
