package org.naranhi.memory;

import java.util.List;
import org.naranhi.text.Language;
import org.naranhi.text.Span;

/// A unit that holds the words asked for; `spans` are where they stand on the side of `language`,
/// `counterparts` where the other side says the same, as far as that is clear. `times` counts the
/// units with this very pair of sentences among those looked at.
public record ConcordanceHit(
        TranslationUnit unit,
        Language language,
        List<Span> spans,
        List<Span> counterparts,
        int times) {
    public ConcordanceHit {
        spans = List.copyOf(spans);
        counterparts = List.copyOf(counterparts);
    }
}
