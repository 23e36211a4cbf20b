package org.naranhi.memory;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the memory was told to learn and forget, in order, kept in the database. The index follows
/// it and can be made anew from it.
public interface MemoryLog {
    enum Action {
        LEARN,
        FORGET
    }

    record Entry(long seq, Action action, TranslationUnit unit) {}

    /// Keeps the units in the caller's transaction and gives back the last sequence number. Numbers
    /// become visible in their order: who has read up to one never misses a smaller one.
    long append(Action action, Collection<TranslationUnit> units);

    /// Entries after a sequence number, oldest first, at most `limit`. Numbers show up in their
    /// order: once an entry was seen, none with a lower number appears any more.
    List<Entry> after(long seq, int limit);

    /// The unit last learned from a segment and not forgotten since.
    @Nullable TranslationUnit ofSegment(UUID segment);

    /// The same for many segments, in no order; those without a unit are left out.
    List<TranslationUnit> ofSegments(Collection<UUID> segments);

    long lastSequence();
}
