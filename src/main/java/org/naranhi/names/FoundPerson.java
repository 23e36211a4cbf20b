package org.naranhi.names;

import org.jspecify.annotations.Nullable;
import org.naranhi.glossary.NameRecord;

/// A name taken in a line that begins at `offset`, and the record of the person, if there is one.
record FoundPerson(
        KoreanSentence sentence,
        int offset,
        KoreanCandidate candidate,
        @Nullable NameRecord record) {
    String name() {
        return sentence.text.substring(candidate.start(), candidate.end());
    }
}
