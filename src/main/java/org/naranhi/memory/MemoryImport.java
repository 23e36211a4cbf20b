package org.naranhi.memory;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.naranhi.memory.TranslationUnit.Origin;
import org.naranhi.text.Direction;

/// A file of units that was taken into a memory. The file itself is kept as `keptAs` in the folder
/// of imports, so that the index can be made anew: its first `units` units are then read again,
/// after the log's entries up to `afterSequence`. `direction` is for units that don't name their
/// source language; `refused` counts the units left out.
public record MemoryImport(
        UUID id,
        String fileName,
        String keptAs,
        UUID memory,
        Origin origin,
        Direction direction,
        int units,
        int refused,
        long afterSequence,
        @Nullable UUID person,
        Instant at) {
    MemoryImport taken(int allUnits, int allRefused) {
        return new MemoryImport(
                id,
                fileName,
                keptAs,
                memory,
                origin,
                direction,
                allUnits,
                allRefused,
                afterSequence,
                person,
                at);
    }

    UnitReader.Terms terms() {
        return new UnitReader.Terms(memory, origin, direction, at);
    }
}
