package org.naranhi.exchange;

import java.util.Locale;

/// A format editions go out in.
public enum EditionFormat {
    HTML("text/html", "html"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    TXT("text/plain", "txt"),
    TMX("application/x-tmx+xml", "tmx"),
    XLIFF("application/xliff+xml", "xlf"),
    TSV("text/tab-separated-values", "tsv"),
    JSON("application/json", "json");

    private final String mediaType;
    private final String extension;

    EditionFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    public String mediaType() {
        return mediaType;
    }

    public String extension() {
        return extension;
    }

    /// The name on the command line, lower case.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
