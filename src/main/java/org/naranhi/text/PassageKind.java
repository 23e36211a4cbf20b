package org.naranhi.text;

import java.util.Locale;

/// What a passage of an article is, in both desks' anatomy. `LEFT_OUT` is site clutter: kept, never
/// translated.
public enum PassageKind {
    MASTHEAD,
    SECTION,
    HEADLINE,
    SUBHEAD,
    BYLINE,
    DATELINE,
    TIMESTAMP,
    CAPTION,
    CREDIT,
    BODY,
    LEFT_OUT;

    /// The name on the command line and in files: lower case with hyphens, `left-out`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// @throws IllegalArgumentException when there is no such kind
    public static PassageKind of(String code) {
        return valueOf(code.strip().toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /// Whether the readers of an edition see it, and so whether it is translated.
    public boolean translated() {
        return this != MASTHEAD && this != LEFT_OUT;
    }
}
