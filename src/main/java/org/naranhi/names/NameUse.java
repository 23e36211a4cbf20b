package org.naranhi.names;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.naranhi.glossary.NameRecord.Kind;
import org.naranhi.text.Language;
import org.naranhi.text.Span;

/// One mention of a name in a story on record. `korean` is the whole name it stands for in Hangul
/// and `full` the whole name in this language as the story first writes it, "" where the story
/// never does; `spelling` what stands at `span` of the segment's text (markers included).
public record NameUse(
        UUID story,
        UUID segment,
        Language language,
        Kind kind,
        @Nullable UUID record,
        String korean,
        String full,
        String spelling,
        PersonMention.Form form,
        Span span) {}
