package org.naranhi.glossary;

import java.util.UUID;
import org.naranhi.text.Language;
import org.naranhi.text.Span;

/// One mention of a term in the original of a story, and how it was translated there. `language` is
/// the original's; `spelling` stands at `span` of the segment's source (markers included);
/// `rendering` is what stands for it in the translation, "" where none of the entry's terms does.
public record TermUse(
        UUID story,
        UUID segment,
        UUID entry,
        Language language,
        Span span,
        String spelling,
        String rendering) {}
