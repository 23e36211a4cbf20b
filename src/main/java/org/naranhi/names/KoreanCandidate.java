package org.naranhi.names;

/// A stretch that may be a name: its place, its first and last word, and what hangs on it.
record KoreanCandidate(int start, int end, int firstWord, int lastWord, KoreanTail tail) {}
