package org.naranhi.alignment;

import java.util.List;

/// Finds which sentences of two editions say the same.
public interface Aligner {
    /// @param fixed beads that stay as they are; none of their sentences is in another bead. One
    ///   that is said to cross the others doesn't bound what lies between them
    /// @throws IllegalArgumentException when fixed beads overlap or hold sentences that aren't
    ///   there
    Alignment align(Side korean, Side english, List<Bead> fixed);

    default Alignment align(Side korean, Side english) {
        return align(korean, english, List.of());
    }
}
