package org.naranhi.story;

import java.util.List;
import java.util.UUID;
import org.naranhi.text.InlineTag;
import org.naranhi.text.Language;
import org.naranhi.text.PassageKind;

/// A paragraph-level part of a story. `text` is the original with markers for its tags; `place`
/// counts from 0 through the story.
public record Passage(
        UUID id,
        UUID story,
        int place,
        PassageKind kind,
        Language language,
        String text,
        List<InlineTag> tags) {
    public Passage {
        tags = List.copyOf(tags);
    }
}
