package org.naranhi.segmentation;

import java.util.List;
import org.naranhi.text.InlineTag;
import org.naranhi.text.Language;
import org.naranhi.text.PassageKind;

/// A passage of an article with its recognised kind and its own language. `reason` is the code of
/// the anatomy rule that decided, for people and tests to follow.
public record ArticlePassage(
        PassageKind kind, String text, Language language, List<InlineTag> tags, String reason) {
    public ArticlePassage {
        tags = List.copyOf(tags);
    }
}
