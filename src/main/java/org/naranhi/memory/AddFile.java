package org.naranhi.memory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Adds the units of a file to a memory while they are read. Nothing else is kept of the file and
/// nothing made durable: that is for [ImportUnits] or whoever calls.
public final class AddFile {
    private static final int REFUSALS_TOLD = 1_000;

    private final UnitReaders readers;
    private final LearningMemory memory;

    /// How many units were read and how many left out; `refusals` are the first thousand of those.
    public record Added(int units, int refused, List<Refusal> refusals, boolean cancelled) {
        public Added {
            refusals = List.copyOf(refusals);
        }
    }

    public AddFile(UnitReaders readers, LearningMemory memory) {
        this.readers = readers;
        this.memory = memory;
    }

    /// Adds what the memory doesn't hold yet on behalf of an import. When the file turns out broken
    /// or the import is cancelled, [LearningMemory#forgetImport] takes back what was added.
    ///
    /// @param most no more units than this are taken
    /// @throws UnreadableUnits when the file can't be read as what it should be
    public Added add(
            Path file, UUID importId, UnitReader.Terms terms, int most, ImportProgress progress)
            throws IOException {
        Told told = new Told(progress, Files.size(file), most);
        try (CountedStream in = new CountedStream(Files.newInputStream(file));
                AddUnits adding = new AddUnits(memory.intake(importId), told, in::count)) {
            readers.of(file).read(in, terms, adding);
            adding.finish();
            return new Added(adding.units(), told.refused, told.refusals, told.cancelled);
        }
    }

    /// What is told of an import while it goes on.
    private static final class Told implements AddUnits.Watch {
        private final ImportProgress progress;
        private final long size;
        private final int most;
        private final List<Refusal> refusals = new ArrayList<>();
        private int refused;
        private boolean cancelled;

        Told(ImportProgress progress, long size, int most) {
            this.progress = progress;
            this.size = size;
            this.most = most;
        }

        @Override
        public boolean at(long bytes, int units) {
            progress.at(Math.min(bytes, size), size, units);
            cancelled = progress.cancelled();
            return !cancelled;
        }

        @Override
        public int most() {
            return most;
        }

        @Override
        public void refused(Refusal refusal) {
            refused++;
            if (refusals.size() < REFUSALS_TOLD) {
                refusals.add(refusal);
            }
        }
    }
}
