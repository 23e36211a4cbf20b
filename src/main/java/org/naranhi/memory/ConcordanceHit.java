package org.naranhi.memory;

import java.util.List;
import org.naranhi.text.Language;
import org.naranhi.text.Span;

/// A unit that holds the words asked for; `spans` are where they stand on the side of `language`.
public record ConcordanceHit(TranslationUnit unit, Language language, List<Span> spans) {
    public ConcordanceHit {
        spans = List.copyOf(spans);
    }
}
