package org.naranhi.memory;

import java.util.List;
import org.naranhi.text.Language;
import org.naranhi.text.Span;

/// What a unit's other side says for words of one side: whoever knows words of both languages
/// answers it, for [Concordance].
@FunctionalInterface
public interface Counterparts {
    /// Where the other side says what stands in `spans` on the side of `language`, in order; none
    /// where that isn't known.
    List<Span> of(TranslationUnit unit, Language language, List<Span> spans);
}
