package org.naranhi.exchange;

/// A format stories are taken in from.
public enum DocumentFormat {
    TXT,
    HTML,
    DOCX
}
