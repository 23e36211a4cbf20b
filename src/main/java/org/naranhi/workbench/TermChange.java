package org.naranhi.workbench;

import java.util.Set;
import java.util.UUID;
import org.naranhi.text.Language;

/// A term on record to be written otherwise in one language: each of the `wrong` terms shall be
/// `right`. What is on record stays as it is.
public record TermChange(UUID entry, Language language, Set<String> wrong, String right)
        implements WordChange {
    public TermChange {
        if (right.isBlank() || wrong.isEmpty() || wrong.contains(right)) {
            throw new IllegalArgumentException("wrong terms, and a right one that is none of them");
        }
        wrong = Set.copyOf(wrong);
    }
}
