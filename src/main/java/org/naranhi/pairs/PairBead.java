package org.naranhi.pairs;

import java.util.List;
import java.util.UUID;
import org.naranhi.alignment.Evidence;

/// A bead of a pair; its sentences name it. `confidence` is the aligner's, and stays as it was when
/// a person accepts the bead. One that was made `byHand` is a person's word.
public record PairBead(
        UUID id, double confidence, List<Evidence> rests, boolean byHand, boolean accepted) {
    /// Beads less sure than this want to be looked at.
    public static final double DOUBTFUL = 0.5;

    public PairBead {
        rests = List.copyOf(rests);
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("no chance: " + confidence);
        }
    }

    static PairBead made() {
        return made(UUID.randomUUID());
    }

    static PairBead made(UUID id) {
        return new PairBead(id, 1, List.of(), true, false);
    }

    PairBead accepted(boolean now) {
        return now == accepted ? this : new PairBead(id, confidence, rests, byHand, now);
    }

    /// Whether aligning anew leaves it as it is.
    public boolean fixed() {
        return accepted || byHand;
    }
}
