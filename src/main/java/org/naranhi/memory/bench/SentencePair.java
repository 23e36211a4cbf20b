package org.naranhi.memory.bench;

import org.naranhi.text.Language;

/// A sentence and its translation.
public record SentencePair(String english, String korean) {
    public String in(Language language) {
        return language == Language.KOREAN ? korean : english;
    }
}
