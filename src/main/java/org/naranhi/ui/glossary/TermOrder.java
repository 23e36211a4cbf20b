package org.naranhi.ui.glossary;

import java.util.Comparator;

/// The orders terms can be listed in.
enum TermOrder {
    KOREAN(Comparator.comparing(TermRow::korean)),
    ENGLISH(Comparator.comparing(TermRow::english, String.CASE_INSENSITIVE_ORDER)),
    MOST_USED(Comparator.comparingInt((TermRow row) -> -row.usage().mentions())),
    LAST_USED(Comparator.comparing((TermRow row) -> row.usage().last()).reversed());

    private final Comparator<TermRow> comparator;

    TermOrder(Comparator<TermRow> comparator) {
        this.comparator = comparator.thenComparing(TermRow::korean);
    }

    Comparator<TermRow> comparator() {
        return comparator;
    }
}
