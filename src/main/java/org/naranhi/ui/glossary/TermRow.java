package org.naranhi.ui.glossary;

import java.time.Instant;
import java.util.Locale;
import org.naranhi.glossary.Term;
import org.naranhi.glossary.TermEntry;
import org.naranhi.glossary.TermUses.Usage;
import org.naranhi.hangul.Initials;

/// A line of the list of terms, how much stories use it, and what it is found by: its `words`, each
/// term after a line end, the definition after [#DEFINITION], and how the Korean begins.
record TermRow(
        TermEntry entry, Usage usage, String korean, String english, String words, char initial) {
    static final Usage UNUSED = new Usage(0, 0, Instant.EPOCH);

    private static final char DEFINITION = '\t';

    TermRow(TermEntry entry, Usage usage) {
        this(entry, usage, entry.korean(), entry.english(), words(entry), initial(entry.korean()));
    }

    /// The consonant that words begin with, or whatever else they do.
    static char initial(String words) {
        return Character.toLowerCase(Initials.of(words.substring(0, 1)).charAt(0));
    }

    private static String words(TermEntry entry) {
        StringBuilder words = new StringBuilder();
        for (Term term : entry.terms()) {
            words.append('\n').append(term.text());
        }
        return words.append(DEFINITION)
                .append(entry.definition())
                .toString()
                .toLowerCase(Locale.ROOT);
    }

    /// Whether a term or the definition has these words, in lower case.
    boolean holds(String wanted) {
        return words.contains(wanted);
    }

    /// Whether a term begins with them.
    boolean begins(String wanted) {
        return words.contains('\n' + wanted);
    }
}
