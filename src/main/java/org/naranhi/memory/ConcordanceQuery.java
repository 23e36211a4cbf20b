package org.naranhi.memory;

import org.naranhi.text.Language;

/// Words looked for in the memory, on the side of `language`. All words must occur; words in
/// "double quotes" must stand together; `*` in a word stands for any letters. `exactly` takes words
/// as they are written, otherwise in any of their forms.
public record ConcordanceQuery(
        String words, Language language, boolean exactly, UnitFilter filter, int limit) {
    public ConcordanceQuery(String words, Language language, int limit) {
        this(words, language, false, UnitFilter.ANY, limit);
    }
}
