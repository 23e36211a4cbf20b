package org.naranhi.ui.editor;

import java.util.List;
import java.util.UUID;
import org.naranhi.text.Direction;

/// A story as the page shows it, in its order, to one reader. The languages are BCP 47 tags.
public record StoryModel(
        UUID id,
        UUID reader,
        String sourceLanguage,
        String targetLanguage,
        boolean editable,
        List<PassageModel> passages) {
    public StoryModel {
        passages = List.copyOf(passages);
    }

    public StoryModel(
            UUID id,
            UUID reader,
            Direction direction,
            boolean editable,
            List<PassageModel> passages) {
        this(id, reader, direction.source().tag(), direction.target().tag(), editable, passages);
    }
}
