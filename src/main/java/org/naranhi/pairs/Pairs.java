package org.naranhi.pairs;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The pairs that are being aligned, and those that were.
public interface Pairs {
    void add(PairText text);

    Optional<PairText> text(UUID id);

    /// All that aren't deleted, the last changed first.
    List<PairSummary> summaries();

    /// Writes what differs between a pair as it was read and as it is to be.
    ///
    /// @return the pair as it now is
    /// @throws Overtaken when somebody wrote it since it was read; nothing is written then
    PairText keep(PairText before, PairText after, UUID person, Instant now);

    /// Takes a pair off the list, or puts it back.
    void delete(UUID id, boolean deleted);

    /// Somebody else wrote the pair first.
    final class Overtaken extends RuntimeException {
        public Overtaken(UUID pair) {
            super("somebody wrote pair " + pair + " first");
        }
    }
}
