package org.naranhi.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.naranhi.quality.Finding;
import org.naranhi.text.Span;

/// How a finding is written on a line.
enum FindingFormat {
    JSON {
        @Override
        String line(int line, Finding finding, String source, String target) {
            StringBuilder json = new StringBuilder("{\"line\":").append(line);
            Json.string(finding.code(), json.append(",\"code\":"));
            Json.string(severity(finding), json.append(",\"severity\":"));
            spans(finding.source(), source, json.append(",\"source\":"));
            spans(finding.target(), target, json.append(",\"target\":"));
            parameters(finding.parameters(), json.append(",\"parameters\":"));
            json.append(",\"suggestion\":");
            String replacement = finding.replacement();
            return (replacement == null ? json.append("null") : Json.string(replacement, json))
                    .append('}')
                    .toString();
        }
    },

    /// Spans as `3-8,10-12`, parameters as `source=3조 원; target=3 won`; an empty suggestion is
    /// none.
    TSV {
        @Override
        String line(int line, Finding finding, String source, String target) {
            String replacement = finding.replacement();
            return String.join(
                    "\t",
                    "" + line,
                    finding.code(),
                    severity(finding),
                    spans(finding.source(), source),
                    spans(finding.target(), target),
                    cell(
                            new TreeMap<>(finding.parameters())
                                    .entrySet().stream()
                                            .map(Map.Entry::toString)
                                            .collect(Collectors.joining("; "))),
                    replacement == null ? "" : cell(replacement));
        }
    };

    abstract String line(int line, Finding finding, String source, String target);

    private static String severity(Finding finding) {
        return finding.severity().name().toLowerCase(Locale.ROOT);
    }

    private static void spans(List<Span> spans, String text, StringBuilder json) {
        String separator = "[";
        for (Span span : spans) {
            Span points = span.inCodePoints(text);
            json.append(separator).append("{\"start\":").append(points.start());
            json.append(",\"end\":").append(points.end());
            Json.string(span.of(text), json.append(",\"text\":")).append('}');
            separator = ",";
        }
        json.append(spans.isEmpty() ? "[]" : "]");
    }

    private static String spans(List<Span> spans, String text) {
        return spans.stream()
                .map(span -> span.inCodePoints(text))
                .map(span -> span.start() + "-" + span.end())
                .collect(Collectors.joining(","));
    }

    private static void parameters(Map<String, String> parameters, StringBuilder json) {
        json.append('{');
        String separator = "";
        for (Map.Entry<String, String> entry : new TreeMap<>(parameters).entrySet()) {
            Json.string(entry.getKey(), json.append(separator)).append(':');
            Json.string(entry.getValue(), json);
            separator = ",";
        }
        json.append('}');
    }

    /// A cell holds no tab and no line.
    private static String cell(String text) {
        return text.replaceAll("[\\t\\r\\n]+", " ");
    }
}
