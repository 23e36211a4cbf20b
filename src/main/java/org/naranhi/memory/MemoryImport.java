package org.naranhi.memory;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.naranhi.memory.TranslationUnit.Origin;
import org.naranhi.text.Direction;

/// A file of units that was taken into the memory. The file itself is kept as `keptAs` in the
/// folder of imports, so that the index can be made anew: its first `units` units are then read
/// again (a cancelled import took fewer than the file holds), after the log's entries up to
/// `afterSequence`. `direction` is for units that don't name their source language; `refused`
/// counts the units left out.
public record MemoryImport(
        UUID id,
        String fileName,
        String keptAs,
        Origin origin,
        Direction direction,
        int units,
        int refused,
        long afterSequence,
        @Nullable UUID person,
        Instant at) {}
