package org.naranhi.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.naranhi.exchange.Limits;
import org.naranhi.exchange.UnreadableDocument;
import org.naranhi.workbench.PairArchive;

/// The files that a batch is made of, by their names: those of a folder; or of a ZIP file, which is
/// unpacked for as long as the batch runs, within the limits of those that are uploaded. They are
/// as old as the archive, so that a batch of it goes on where it was.
final class BatchFiles implements AutoCloseable {
    private final Map<String, Path> files;
    private final @Nullable Path unpacked;

    private BatchFiles(Map<String, Path> files, @Nullable Path unpacked) {
        this.files = Map.copyOf(files);
        this.unpacked = unpacked;
    }

    static BatchFiles of(Path given) throws Failure {
        try {
            return PairArchive.named(given.toString()) && Files.isRegularFile(given)
                    ? unpacked(given)
                    : inFolder(given);
        } catch (UnreadableDocument e) {
            throw new Failure("can't read the ZIP file " + given + ": " + e.getMessage());
        } catch (IOException | UncheckedIOException e) {
            throw new Failure("can't read " + given);
        }
    }

    private static BatchFiles inFolder(Path folder) throws IOException {
        Map<String, Path> files = new HashMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            all.filter(Files::isRegularFile)
                    .forEach(file -> files.put(file.getFileName().toString(), file));
        }
        return new BatchFiles(files, null);
    }

    /// Each in a folder of its own, whatever folders its name has.
    private static BatchFiles unpacked(Path archive) throws IOException {
        if (Files.size(archive) > Limits.ARCHIVE_PACKED_BYTES) {
            throw new UnreadableDocument(UnreadableDocument.Reason.TOO_LARGE, "too large");
        }
        Path folder = Files.createTempDirectory("naranhi-batch");
        BatchFiles empty = new BatchFiles(Map.of(), folder);
        try {
            FileTime time = Files.getLastModifiedTime(archive);
            Map<String, Path> files = new HashMap<>();
            for (var entry : PairArchive.unpack(archive, folder).entrySet()) {
                String name = entry.getKey().substring(entry.getKey().lastIndexOf('/') + 1);
                Path own = Files.createTempDirectory(folder, "entry");
                Path file = Files.move(entry.getValue(), own.resolve(name));
                Files.setLastModifiedTime(file, time);
                files.put(entry.getKey(), file);
            }
            return new BatchFiles(files, folder);
        } catch (IOException | RuntimeException e) {
            empty.close();
            throw e;
        }
    }

    Set<String> names() {
        return files.keySet();
    }

    Path file(String name) {
        return Objects.requireNonNull(files.get(name), name);
    }

    @Override
    public void close() {
        if (unpacked == null) {
            return;
        }
        try (Stream<Path> all = Files.walk(unpacked)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException _) {
            // The system clears its folder of temporary files.
        }
    }
}
