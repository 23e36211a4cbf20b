package org.naranhi.ui.glossary;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// All terms, sorted once in each order that somebody asks for: a hundred thousand are searched
/// while one types, not sorted.
final class TermRows {
    static final TermRows NONE = new TermRows(List.of());

    private final Map<TermOrder, List<TermRow>> sorted = new EnumMap<>(TermOrder.class);
    private final List<TermRow> rows;
    private final List<String> domains;

    TermRows(List<TermRow> rows) {
        this.rows = List.copyOf(rows);
        this.domains = rows.stream().map(row -> row.entry().domain()).distinct().sorted().toList();
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    List<String> domains() {
        return domains;
    }

    synchronized List<TermRow> in(TermOrder order) {
        return sorted.computeIfAbsent(order, o -> rows.stream().sorted(o.comparator()).toList());
    }
}
