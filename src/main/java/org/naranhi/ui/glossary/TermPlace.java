package org.naranhi.ui.glossary;

import java.time.Instant;
import java.util.UUID;
import org.naranhi.text.Language;

/// One place where a term stands: the words around it in the original, and the translation with
/// what stands for it there, "" where nothing does.
record TermPlace(
        UUID story,
        UUID segment,
        String headline,
        Language headlineLanguage,
        Instant date,
        Language language,
        String before,
        String term,
        String after,
        String translation,
        String rendering,
        Rendered rendered) {}
