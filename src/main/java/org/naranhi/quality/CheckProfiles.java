package org.naranhi.quality;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.naranhi.text.Language;

/// The newsroom's profiles of house style, and which of them each desk works by. A desk is named by
/// the language it writes.
public interface CheckProfiles {
    /// A profile on record.
    record Kept(UUID id, CheckProfile profile) {}

    /// Thrown when another profile has the name already.
    final class NameTaken extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /// In the order of their names.
    List<Kept> all();

    /// Adds it, or puts it in the place of the one with its id.
    void keep(Kept profile) throws NameTaken;

    /// Desks that worked by it work as usual again.
    void remove(UUID profile);

    /// None where a desk works as usual.
    Optional<Kept> of(Language desk);

    void choose(Language desk, @Nullable UUID profile);
}
