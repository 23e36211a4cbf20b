package org.naranhi.quality.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.naranhi.quality.Finding;
import org.naranhi.quality.FindingArchive.Archived;
import org.naranhi.text.Span;

/// A page that needs nothing else and prints: stories one after the other, in each its findings
/// with both texts, and what is meant marked in them.
record HtmlReport(FindingReport report) {
    private static final String STYLE =
            """
            body{font:15px/1.6 "Noto Sans KR",system-ui,sans-serif;max-width:1000px;margin:32px auto;
            padding:0 20px;color:#1d1e20;background:#fff}
            h1{font-size:22px}h2{font-size:17px;margin:28px 0 6px;border-bottom:1px solid #cbc5b6}
            ol{list-style:none;padding:0}li{padding:8px 0;border-bottom:1px solid #e3dfd5;
            break-inside:avoid}.what{font-weight:600}.error .what::before{content:"✕ ";color:#b3261e}
            .warning .what::before{content:"▲ ";color:#8f5500}.info .what::before{content:"i  ";
            color:#2d6a9f}.code{color:#55585e;font-size:13px}p{margin:2px 0}mark{background:#fdf1dd}
            @media(prefers-color-scheme:dark){body{background:#161719;color:#eceae4}
            mark{background:#372a14;color:inherit}.code{color:#b3b2ad}}
            """;

    String write(List<Archived> findings) {
        Map<UUID, List<Archived>> stories =
                findings.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Archived::story, LinkedHashMap::new, Collectors.toList()));
        StringBuilder page = new StringBuilder("<!DOCTYPE html>\n");
        page.append("<html lang=\"").append(report.language().getLanguage()).append("\"><head>");
        page.append(
                "<meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">");
        page.append("<title>").append(safe(report.title())).append("</title>");
        page.append("<style>").append(STYLE).append("</style></head><body><main>");
        page.append("<h1>").append(safe(report.title())).append("</h1>");
        stories.values().forEach(story -> story(page, story));
        return page.append("</main></body></html>\n").toString();
    }

    private void story(StringBuilder page, List<Archived> story) {
        page.append("<section><h2>")
                .append(safe(report.headline().apply(story.getFirst())))
                .append("</h2><ol>");
        for (Archived archived : story) {
            Finding finding = archived.finding();
            page.append("<li class=\"").append(FindingReport.severity(finding)).append("\">");
            page.append("<p class=\"what\">").append(safe(report.words().apply(finding)));
            page.append("</p><p class=\"code\">").append(archived.number()).append(" · ");
            page.append(finding.code()).append("</p>");
            page.append("<p>").append(marked(archived.source(), finding.source())).append("</p>");
            page.append("<p>").append(marked(archived.target(), finding.target())).append("</p>");
            page.append("</li>");
        }
        page.append("</ol></section>");
    }

    private static String marked(String text, List<Span> spans) {
        StringBuilder marked = new StringBuilder();
        int from = 0;
        for (Span span : spans.stream().sorted().toList()) {
            if (span.start() >= from && span.end() <= text.length()) {
                marked.append(safe(text.substring(from, span.start())));
                marked.append("<mark>").append(safe(span.of(text))).append("</mark>");
                from = span.end();
            }
        }
        return marked.append(safe(text.substring(from))).toString();
    }

    private static String safe(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
