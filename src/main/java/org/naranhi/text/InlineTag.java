package org.naranhi.text;

import org.jspecify.annotations.Nullable;

/// What an inline tag of a passage is. `href` only for a link.
public record InlineTag(int id, Kind kind, @Nullable String href) {
    public enum Kind {
        BOLD,
        ITALIC,
        UNDERLINE,
        LINK,
        LINE_BREAK
    }

    public InlineTag {
        if (id < 1) {
            throw new IllegalArgumentException("tags count from 1: " + id);
        }
        if ((kind == Kind.LINK) != (href != null)) {
            throw new IllegalArgumentException("a link, and only a link, has an address");
        }
    }
}
