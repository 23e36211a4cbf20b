package org.naranhi.quality.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.naranhi.quality.Finding;
import org.naranhi.quality.FindingArchive.Archived;
import org.naranhi.quality.Severity;
import org.naranhi.text.Span;
import tools.jackson.databind.json.JsonMapper;

/// The report as JSON: in our own form, a list of findings, and as SARIF 2.1.0.
record JsonReport(FindingReport report) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    String json(List<Archived> findings) {
        return JSON.writeValueAsString(findings.stream().map(this::own).toList()) + "\n";
    }

    private Map<String, Object> own(Archived archived) {
        Finding finding = archived.finding();
        Map<String, Object> own = new LinkedHashMap<>();
        own.put("story", archived.story());
        own.put("headline", report.headline().apply(archived));
        own.put("segment", archived.number());
        own.put("code", finding.code());
        own.put("severity", FindingReport.severity(finding));
        own.put("words", report.words().apply(finding));
        own.put("sourceSpans", spans(finding.source()));
        own.put("targetSpans", spans(finding.target()));
        own.put("source", archived.source());
        own.put("target", archived.target());
        own.put("parameters", finding.parameters());
        if (finding.replacement() != null) {
            own.put("replacement", finding.replacement());
        }
        return own;
    }

    private static List<List<Integer>> spans(List<Span> spans) {
        return spans.stream().map(s -> List.of(s.start(), s.end())).toList();
    }

    String sarif(List<Archived> findings) {
        List<Map<String, String>> rules =
                findings.stream()
                        .map(f -> f.finding().code())
                        .distinct()
                        .sorted()
                        .map(code -> Map.of("id", code))
                        .toList();
        Map<String, Object> driver = new LinkedHashMap<>();
        driver.put("name", "Naranhi");
        driver.put("rules", rules);
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("tool", Map.of("driver", driver));
        run.put("columnKind", "utf16CodeUnits");
        run.put("results", findings.stream().map(this::result).toList());
        Map<String, Object> log = new LinkedHashMap<>();
        log.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        log.put("version", "2.1.0");
        log.put("runs", List.of(run));
        return JSON.writeValueAsString(log) + "\n";
    }

    private Map<String, Object> result(Archived archived) {
        Finding finding = archived.finding();
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("ruleId", finding.code());
        result.put("level", level(finding.severity()));
        result.put("message", Map.of("text", report.words().apply(finding)));
        String story = "stories/" + archived.story();
        List<Map<String, Object>> places =
                finding.target().isEmpty()
                        ? List.of(place(story, region(archived.number(), null)))
                        : finding.target().stream()
                                .map(span -> place(story, region(archived.number(), span)))
                                .toList();
        result.put("locations", places);
        String replacement = finding.replacement();
        if (replacement != null && !finding.target().isEmpty()) {
            result.put("fixes", List.of(fix(story, archived, replacement)));
        }
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("headline", report.headline().apply(archived));
        properties.put("source", archived.source());
        properties.put("target", archived.target());
        properties.put("parameters", finding.parameters());
        result.put("properties", properties);
        return result;
    }

    private static Map<String, Object> fix(String story, Archived archived, String replacement) {
        Map<String, Object> change = new LinkedHashMap<>();
        change.put(
                "deletedRegion", region(archived.number(), archived.finding().target().getFirst()));
        change.put("insertedContent", Map.of("text", replacement));
        return Map.of(
                "artifactChanges",
                List.of(
                        Map.of(
                                "artifactLocation",
                                Map.of("uri", story),
                                "replacements",
                                List.of(change))));
    }

    private static Map<String, Object> place(String story, Map<String, Object> region) {
        return Map.of(
                "physicalLocation",
                Map.of("artifactLocation", Map.of("uri", story), "region", region));
    }

    private static Map<String, Object> region(int line, @Nullable Span span) {
        Map<String, Object> region = new LinkedHashMap<>();
        region.put("startLine", line);
        if (span != null) {
            region.put("startColumn", span.start() + 1);
            region.put("endColumn", span.end() + 1);
        }
        return region;
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case INFO -> "note";
            case WARNING -> "warning";
            case ERROR -> "error";
        };
    }
}
