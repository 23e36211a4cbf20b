package org.naranhi.ui.glossary;

import java.util.Comparator;

/// The orders terms can be listed in.
enum TermOrder {
    KOREAN(Comparator.comparing((TermRow row) -> row.entry().korean())),
    ENGLISH(
            Comparator.comparing(
                    (TermRow row) -> row.entry().english(), String.CASE_INSENSITIVE_ORDER)),
    MOST_USED(Comparator.comparingInt((TermRow row) -> -row.usage().mentions())),
    LAST_USED(Comparator.comparing((TermRow row) -> row.usage().last()).reversed());

    private final Comparator<TermRow> comparator;

    TermOrder(Comparator<TermRow> comparator) {
        this.comparator = comparator.thenComparing(row -> row.entry().korean());
    }

    Comparator<TermRow> comparator() {
        return comparator;
    }
}
