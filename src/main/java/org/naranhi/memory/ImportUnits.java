package org.naranhi.memory;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.naranhi.memory.TranslationUnit.Origin;
import org.naranhi.text.Direction;

/// Takes a file of units into the memory, all of it or nothing. The file is kept first, as one that
/// isn't taken yet; its units are added on behalf of the import as they are read; and only when all
/// of them survive a crash is the import recorded and the file named as taken. What a broken file,
/// a cancelling or a kill leaves behind is known by the file's name and taken back, at once or at
/// the next start.
public final class ImportUnits implements ImportedUnits {
    private static final String UNFINISHED = ".part";

    private final UnitReaders readers;
    private final AddFile adding;
    private final LearningMemory memory;
    private final MemoryLog log;
    private final MemoryImports imports;
    private final Path folder;
    private final InstantSource clock;

    /// What is known of a file beforehand. `direction` is for units that don't name their source
    /// language; `person` is whoever imports it, nobody at the first start.
    public record Request(
            String fileName,
            UUID memory,
            Origin origin,
            Direction direction,
            @Nullable UUID person) {}

    /// `added` counts the units that the memory didn't hold before. `refusals` are the first
    /// thousand; `done.refused()` counts all.
    public record Outcome(MemoryImport done, int added, List<Refusal> refusals, boolean cancelled) {
        public Outcome {
            refusals = List.copyOf(refusals);
        }
    }

    public ImportUnits(
            UnitReaders readers,
            LearningMemory memory,
            MemoryLog log,
            MemoryImports imports,
            Path folder,
            InstantSource clock) {
        this.readers = readers;
        this.adding = new AddFile(readers, memory);
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
        Path kept = folder.resolve(id + UnitReaders.ending(request.fileName()));
        Path unfinished = folder.resolve(kept.getFileName() + UNFINISHED);
        Files.createDirectories(folder);
        boolean done = false;
        try {
            Files.copy(file, unfinished);
            long after = log.lastSequence();
            MemoryImport begun = begun(id, request, kept, after, now);
            AddFile.Added read =
                    adding.add(unfinished, id, begun.terms(), Integer.MAX_VALUE, progress);
            if (read.cancelled()) {
                return new Outcome(begun, 0, read.refusals(), true);
            }
            memory.flush();
            int added = memory.addedBy(id);
            MemoryImport taken = begun.taken(read.units(), read.refused());
            if (added > 0) {
                imports.add(taken);
                Files.move(unfinished, kept, StandardCopyOption.ATOMIC_MOVE);
                done = true;
            }
            return new Outcome(taken, added, read.refusals(), false);
        } finally {
            if (!done) {
                takeBack(id, unfinished);
            }
        }
    }

    private static MemoryImport begun(
            UUID id, Request request, Path kept, long after, Instant now) {
        return new MemoryImport(
                id,
                request.fileName(),
                kept.getFileName().toString(),
                request.memory(),
                request.origin(),
                request.direction(),
                0,
                0,
                after,
                request.person(),
                now);
    }

    /// Takes a finished import back. The way forth again is importing the file once more.
    public void takeBack(MemoryImport done) throws IOException {
        imports.remove(done.id());
        takeBack(done.id(), folder.resolve(done.keptAs()));
    }

    private void takeBack(UUID id, Path file) throws IOException {
        memory.forgetImport(id);
        memory.flush();
        Files.deleteIfExists(file);
    }

    @Override
    public void clearUp() {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<UUID> recorded = imports.all().stream().map(MemoryImport::id).toList();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + UNFINISHED)) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                UUID id = UUID.fromString(name.substring(0, name.indexOf('.')));
                if (recorded.contains(id)) {
                    String kept = name.substring(0, name.length() - UNFINISHED.length());
                    Files.move(file, file.resolveSibling(kept), StandardCopyOption.ATOMIC_MOVE);
                } else {
                    takeBack(id, file);
                }
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Override
    public void again(MemoryImport from, ImportProgress progress) throws IOException {
        Path kept = folder.resolve(from.keptAs());
        AddFile.Added added = adding.add(kept, from.id(), from.terms(), from.units(), progress);
        if (added.units() < from.units() && !added.cancelled()) {
            throw new IOException(
                    from.fileName() + " has " + added.units() + " units, not " + from.units());
        }
    }

    /// Reads a kept file once more for the units that it was refused, every one of them.
    public void refusals(MemoryImport done, Consumer<Refusal> taker) throws IOException {
        Path kept = folder.resolve(done.keptAs());
        try (InputStream in = new BufferedInputStream(Files.newInputStream(kept), 1 << 16)) {
            readers.of(kept).read(in, done.terms(), new Refused(taker));
        }
    }

    private record Refused(Consumer<Refusal> taker) implements UnitReader.Taker {
        @Override
        public boolean unit(TranslationUnit unit) {
            return true;
        }

        @Override
        public boolean refused(Refusal refusal) {
            taker.accept(refusal);
            return true;
        }
    }
}
