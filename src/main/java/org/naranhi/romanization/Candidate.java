package org.naranhi.romanization;

/// A spelling a name may have, and how likely, 0 to 1 among all its spellings.
public record Candidate(String latin, double share, boolean recorded) {}
