package org.naranhi.alignment;

/// A Korean and an English sentence that say the same: what words are learned from.
public record SentencePair(String korean, String english) {}
