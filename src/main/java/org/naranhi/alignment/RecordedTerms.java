package org.naranhi.alignment;

import java.util.Set;
import org.naranhi.text.Language;

/// What is on record: names and terms that are known in both languages.
@FunctionalInterface
public interface RecordedTerms {
    /// Nothing is.
    RecordedTerms NONE = (_, _) -> Set.of();

    /// What of it stands in a sentence: the same mark for the same entry in either language.
    Set<String> in(String sentence, Language language);
}
