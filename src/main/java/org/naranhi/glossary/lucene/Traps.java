package org.naranhi.glossary.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.naranhi.glossary.GlossaryEntry;
import org.naranhi.glossary.TermEntry;
import org.naranhi.text.Language;
import org.naranhi.text.RuleTable;

/// Words around a form by which it means something else, from `traps.tsv`: 이란 in 이란 말, May in May
/// I. A trap says what the form means there, as far as a glossary may have it: an entry for just
/// that is not caught.
final class Traps {
    private static final int NEAR = 12;

    private record Trap(boolean before, Pattern words, String means) {
        boolean holds(String text, int start, int end) {
            return before
                    ? words.matcher(text.substring(Math.max(0, start - NEAR), start)).find()
                    : words.matcher(text).region(end, text.length()).lookingAt();
        }

        boolean meant(GlossaryEntry entry) {
            return !means.isEmpty()
                    && entry instanceof TermEntry term
                    && term.terms(Language.ENGLISH).stream()
                            .anyMatch(t -> t.text().toLowerCase(Locale.ROOT).contains(means));
        }
    }

    private final Map<String, List<Trap>> byForm = new HashMap<>();

    Traps() {
        for (List<String> cells : RuleTable.rows(Traps.class, "traps.tsv")) {
            boolean before = cells.get(1).equals("before");
            String words = before ? "(?:" + cells.get(2) + ")$" : cells.get(2);
            String means = cells.size() > 4 ? cells.get(4) : "";
            byForm.computeIfAbsent(cells.getFirst(), _ -> new ArrayList<>(1))
                    .add(new Trap(before, Pattern.compile(words), means));
        }
    }

    /// Whether what stands at `start` to `end` is something else there than the entry.
    boolean holds(String form, GlossaryEntry entry, String text, int start, int end) {
        return byForm.getOrDefault(form, List.of()).stream()
                .anyMatch(trap -> trap.holds(text, start, end) && !trap.meant(entry));
    }
}
