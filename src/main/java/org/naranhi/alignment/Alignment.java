package org.naranhi.alignment;

import java.util.List;

/// Beads in the order of the Korean edition, what only the English one says where it stands there.
/// Every sentence is in exactly one bead.
public record Alignment(List<Bead> beads) {
    public Alignment {
        beads = List.copyOf(beads);
    }

    /// Beads that link both sides.
    public List<Bead> linked() {
        return beads.stream().filter(Bead::linked).toList();
    }
}
