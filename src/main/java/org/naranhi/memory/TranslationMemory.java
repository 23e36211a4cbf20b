package org.naranhi.memory;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/// The memory of what was translated. Safe for concurrent readers and writers; what is learned is
/// found by the next lookup.
public interface TranslationMemory {
    /// The best matches, best first; of equal ones the newest first.
    List<Match> matches(MatchQuery query);

    /// Units that hold the words of a query on either side, best first.
    List<ConcordanceHit> concordance(ConcordanceQuery query);

    /// Adds units, or replaces those with the same id. `sequence` is the last number of the log
    /// that is then held, or 0 when the units are not from the log.
    void learn(Collection<TranslationUnit> units, long sequence);

    void forget(Collection<UUID> units, long sequence);

    /// The last number of the log that survives a crash now; −1 for a new index that has yet to be
    /// filled from the imports and the log.
    long heldSequence();

    /// Makes everything learned so far survive a crash.
    void flush();

    MemoryStatistics statistics();
}
