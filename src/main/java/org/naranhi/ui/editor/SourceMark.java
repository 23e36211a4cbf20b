package org.naranhi.ui.editor;

import org.naranhi.text.Span;

/// What is underlined in the source. `title` says what it is: `강경화 → Kang Kyung-wha`.
public record SourceMark(int from, int to, Type type, String title) {
    public enum Type {
        NAME,
        TERM,
        NUMBER
    }

    public SourceMark(Span span, Type type, String title) {
        this(span.start(), span.end(), type, title);
    }
}
