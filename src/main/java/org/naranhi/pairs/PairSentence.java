package org.naranhi.pairs;

import java.util.UUID;
import org.naranhi.text.PassageKind;

/// A sentence of one edition and the bead it is in. `passage` counts the edition's passages from 0.
public record PairSentence(UUID id, UUID bead, int passage, PassageKind kind, String text) {
    public PairSentence {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a sentence has words");
        }
    }

    PairSentence in(UUID otherBead) {
        return otherBead.equals(bead) ? this : new PairSentence(id, otherBead, passage, kind, text);
    }

    PairSentence saying(String words) {
        return new PairSentence(id, bead, passage, kind, words);
    }
}
