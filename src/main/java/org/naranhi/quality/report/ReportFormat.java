package org.naranhi.quality.report;

import java.util.Locale;

/// The formats of a report.
public enum ReportFormat {
    HTML("text/html; charset=utf-8"),
    TSV("text/tab-separated-values; charset=utf-8"),
    JSON("application/json"),
    SARIF("application/sarif+json");

    private final String contentType;

    ReportFormat(String contentType) {
        this.contentType = contentType;
    }

    public String contentType() {
        return contentType;
    }

    /// The ending of a file's name.
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }
}
