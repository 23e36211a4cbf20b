package org.naranhi.memory;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/// A memory that learns. Safe for concurrent readers and writers; what is learned is found by the
/// next lookup.
public interface LearningMemory extends TranslationMemory {
    /// Adds units, or replaces those with the same id. `sequence` is the last number of the log
    /// that is then held, or 0 when the units are not from the log.
    void learn(Collection<TranslationUnit> units, long sequence);

    /// Begins to add many units at once, on behalf of an import.
    Intake intake(UUID importId);

    /// How many units an import added that are still there.
    int addedBy(UUID importId);

    void forget(Collection<UUID> units, long sequence);

    /// Forgets what an import added.
    void forgetImport(UUID importId);

    /// What was wrong with the index when it was opened; empty when it was found as it had been
    /// left.
    Optional<SetAside> setAside();

    /// The last number of the log that survives a crash now; −1 for a new index that has yet to be
    /// filled from the imports and the log.
    long heldSequence();

    /// Makes everything learned so far survive a crash.
    void flush();

    /// Closes the gaps that forgotten units left and joins the index's parts, which makes lookups
    /// faster. Takes minutes for millions of units; others read and write meanwhile.
    void optimise();

    /// Units added on behalf of an import, by several threads at once.
    interface Intake extends AutoCloseable {
        /// Adds those of the units that weren't held when the intake began; of equal ids within the
        /// intake one stays.
        void add(Collection<TranslationUnit> units);

        /// Writes down what was added and is only held so far, which [LearningMemory#flush] would
        /// do alone: several threads that do it at once share the work.
        void writeDown();

        @Override
        void close();
    }
}
