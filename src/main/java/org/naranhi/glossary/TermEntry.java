package org.naranhi.glossary;

import java.util.List;
import java.util.UUID;

/// A term in both languages. Variants are other forms accepted on each side; a `FORBIDDEN` entry is
/// a pair the house does not want.
public record TermEntry(
        UUID id,
        String korean,
        String english,
        String domain,
        String partOfSpeech,
        Status status,
        List<String> koreanVariants,
        List<String> englishVariants,
        String abbreviation,
        String note)
        implements GlossaryEntry {
    /// How the newsroom stands to a term.
    public enum Status {
        PREFERRED,
        ADMITTED,
        FORBIDDEN
    }

    public TermEntry {
        if (korean.isBlank() || english.isBlank()) {
            throw new IllegalArgumentException("a term entry has a term in both languages");
        }
        koreanVariants = List.copyOf(koreanVariants);
        englishVariants = List.copyOf(englishVariants);
    }
}
