package org.naranhi.memory;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.naranhi.memory.TranslationUnit.Origin;
import org.naranhi.memory.UnitReader.Terms;
import org.naranhi.text.Direction;

/// Takes a file of units into the memory. The file is kept first, then read once to the end, so
/// that a broken one changes nothing, and then learned. It is recorded only when all of it survives
/// a crash; a kill before leaves units that the next import of the file replaces.
public final class ImportUnits implements ImportedUnits {
    private static final int BATCH = 1_000;
    private static final int REFUSALS_TOLD = 1_000;

    private final UnitReader reader;
    private final TranslationMemory memory;
    private final MemoryLog log;
    private final MemoryImports imports;
    private final Path folder;
    private final InstantSource clock;

    /// What is known of a file beforehand. `direction` is for units that don't name their source
    /// language; `person` is whoever imports it, nobody at the first start.
    public record Request(
            String fileName, Origin origin, Direction direction, @Nullable UUID person) {}

    /// `refusals` are the first thousand; `done.refused()` counts all.
    public record Outcome(MemoryImport done, List<Refusal> refusals, boolean cancelled) {
        public Outcome {
            refusals = List.copyOf(refusals);
        }
    }

    public ImportUnits(
            UnitReader reader,
            TranslationMemory memory,
            MemoryLog log,
            MemoryImports imports,
            Path folder,
            InstantSource clock) {
        this.reader = reader;
        this.memory = memory;
        this.log = log;
        this.imports = imports;
        this.folder = folder;
        this.clock = clock;
    }

    /// @throws UnreadableUnits when the file is no readable file of units; nothing is kept then
    public Outcome from(InputStream file, Request request, ImportProgress progress)
            throws IOException {
        UUID id = UUID.randomUUID();
        Instant now = clock.instant();
        Path kept = folder.resolve(id + ".tmx");
        Files.createDirectories(folder);
        boolean done = false;
        try {
            Files.copy(file, kept);
            Terms terms = new Terms(request.origin(), request.direction(), now);
            Count count = new Count(progress);
            read(kept, terms, count);
            long after = log.lastSequence();
            Learn learn = new Learn(count.units, progress, memory::learn);
            if (!count.cancelled) {
                read(kept, terms, learn);
                learn.rest();
                memory.flush();
            }
            MemoryImport taken =
                    new MemoryImport(
                            id,
                            request.fileName(),
                            kept.getFileName().toString(),
                            request.origin(),
                            request.direction(),
                            learn.units,
                            count.refused,
                            after,
                            request.person(),
                            now);
            if (learn.units > 0) {
                imports.add(taken);
                done = true;
            }
            return new Outcome(taken, count.refusals, count.cancelled || learn.cancelled);
        } finally {
            if (!done) {
                Files.deleteIfExists(kept);
            }
        }
    }

    @Override
    public void read(MemoryImport from, Consumer<List<TranslationUnit>> batches)
            throws IOException {
        Terms terms = new Terms(from.origin(), from.direction(), from.at());
        Learn again =
                new Learn(
                        from.units(),
                        ImportProgress.UNWATCHED,
                        (units, _) -> batches.accept(List.copyOf(units)));
        read(folder.resolve(from.keptAs()), terms, again);
        again.rest();
    }

    private void read(Path kept, Terms terms, UnitReader.Taker taker) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(kept), 1 << 16)) {
            reader.read(in, terms, taker);
        }
    }

    private static final class Count implements UnitReader.Taker {
        private final ImportProgress progress;
        private final List<Refusal> refusals = new ArrayList<>();
        private int units;
        private int refused;
        private boolean cancelled;

        Count(ImportProgress progress) {
            this.progress = progress;
        }

        @Override
        public boolean unit(TranslationUnit unit) {
            units++;
            return goOn(units);
        }

        @Override
        public boolean refused(Refusal refusal) {
            refused++;
            if (refusals.size() < REFUSALS_TOLD) {
                refusals.add(refusal);
            }
            return goOn(refused);
        }

        private boolean goOn(int count) {
            if (count % BATCH == 0) {
                progress.at(0, 0);
                cancelled = progress.cancelled();
            }
            return !cancelled;
        }
    }

    private interface Learning {
        void learn(List<TranslationUnit> units, long held);
    }

    /// Learns the first so many units in batches; stops between two when cancelled.
    private final class Learn implements UnitReader.Taker {
        private final int all;
        private final ImportProgress progress;
        private final Learning learning;
        private final List<TranslationUnit> batch = new ArrayList<>(BATCH);
        private int units;
        private boolean cancelled;

        Learn(int all, ImportProgress progress, Learning learning) {
            this.all = all;
            this.progress = progress;
            this.learning = learning;
        }

        @Override
        public boolean unit(TranslationUnit unit) {
            if (units == all || cancelled) {
                return false;
            }
            batch.add(unit);
            units++;
            if (batch.size() == BATCH) {
                rest();
                cancelled = progress.cancelled();
            }
            return units < all && !cancelled;
        }

        @Override
        public boolean refused(Refusal refusal) {
            return true;
        }

        void rest() {
            if (!batch.isEmpty()) {
                learning.learn(batch, memory.heldSequence());
                batch.clear();
                progress.at(units, all);
            }
        }
    }
}
