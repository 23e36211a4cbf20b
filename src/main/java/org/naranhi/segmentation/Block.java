package org.naranhi.segmentation;

import java.util.List;
import org.naranhi.text.InlineTag;

/// One paragraph-level piece of a document as it was read, before anyone knows what it is. The text
/// carries markers ([org.naranhi.text.Markup]) for its tags.
public record Block(String text, Hint hint, List<InlineTag> tags) {
    /// What the document itself says the block is.
    public enum Hint {
        NONE,
        TITLE,
        HEADING,
        CAPTION,
        LIST_ITEM
    }

    public Block {
        tags = List.copyOf(tags);
    }

    public static Block of(String text) {
        return new Block(text, Hint.NONE, List.of());
    }
}
