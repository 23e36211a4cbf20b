package org.naranhi.memory;

import org.naranhi.text.Language;

/// Words looked for in the memory, on the side of `language`. All words must occur; words in
/// "double quotes" must stand together.
public record ConcordanceQuery(String words, Language language, int limit) {}
