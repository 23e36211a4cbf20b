package org.naranhi.segmentation;

import java.util.List;
import org.naranhi.text.Language;

/// An article taken apart: its language and its passages in the order they were printed. Nothing is
/// dropped: what readers don't see is there as `LEFT_OUT` or `MASTHEAD`.
public record Article(Language language, List<ArticlePassage> passages) {
    public Article {
        passages = List.copyOf(passages);
    }
}
