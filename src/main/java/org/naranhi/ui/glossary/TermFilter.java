package org.naranhi.ui.glossary;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.naranhi.glossary.Term;
import org.naranhi.glossary.TermEntry;
import org.naranhi.glossary.TermEntry.Status;
import org.naranhi.hangul.Initials;

/// Which terms are listed, and in which order. Words are looked for in every term of an entry and
/// in its definition; initial consonants (ㄱㅊㅎ) stand for the Korean. What begins with them comes
/// first.
record TermFilter(
        String words,
        @Nullable String domain,
        @Nullable Status status,
        @Nullable UUID glossary,
        TermOrder order) {
    List<TermRow> of(List<TermRow> rows) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        Stream<TermRow> found = rows.stream().filter(row -> fits(row.entry(), wanted));
        Stream<TermRow> sorted = found.sorted(order.comparator());
        return wanted.isEmpty()
                ? sorted.toList()
                : sorted.sorted(java.util.Comparator.comparing(row -> !begins(row.entry(), wanted)))
                        .toList();
    }

    private boolean fits(TermEntry entry, String wanted) {
        return (domain == null || domain.equals(entry.domain()))
                && (glossary == null || glossary.equals(entry.glossary()))
                && (status == null || entry.terms().stream().anyMatch(t -> t.status() == status))
                && (wanted.isEmpty() || holds(entry, wanted));
    }

    private static boolean holds(TermEntry entry, String wanted) {
        return entry.terms().stream().anyMatch(t -> lower(t).contains(wanted))
                || Initials.matches(wanted, entry.korean())
                || entry.definition().toLowerCase(Locale.ROOT).contains(wanted);
    }

    private static boolean begins(TermEntry entry, String wanted) {
        return entry.terms().stream().anyMatch(t -> lower(t).startsWith(wanted));
    }

    private static String lower(Term term) {
        return term.text().toLowerCase(Locale.ROOT);
    }
}
