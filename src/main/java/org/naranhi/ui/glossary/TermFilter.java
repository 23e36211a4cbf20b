package org.naranhi.ui.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
    List<TermRow> of(TermRows rows) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        char initial = wanted.isEmpty() ? 0 : TermRow.initial(wanted);
        List<TermRow> first = new ArrayList<>();
        List<TermRow> then = new ArrayList<>();
        for (TermRow row : rows.in(order)) {
            if (fits(row.entry()) && found(row, wanted, initial)) {
                (row.begins(wanted) ? first : then).add(row);
            }
        }
        first.addAll(then);
        return first;
    }

    private boolean fits(TermEntry entry) {
        return (domain == null || domain.equals(entry.domain()))
                && (glossary == null || glossary.equals(entry.glossary()))
                && (status == null || entry.terms().stream().anyMatch(t -> t.status() == status));
    }

    /// Most don't even begin so: it isn't worth looking closer.
    private static boolean found(TermRow row, String wanted, char initial) {
        return row.holds(wanted)
                || row.initial() == initial && Initials.matches(wanted, row.korean());
    }
}
