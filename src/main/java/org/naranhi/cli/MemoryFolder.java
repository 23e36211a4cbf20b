package org.naranhi.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.naranhi.memory.lucene.LuceneTranslationMemory;
import org.naranhi.memory.lucene.ReadOnlyMemory;

/// A memory in the folder that a command is given: its own, or the data folder of a server.
final class MemoryFolder implements AutoCloseable {
    /// Held, or its level would be forgotten. What Lucene says of the machine is nothing for people
    /// at a terminal.
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    private final ReadOnlyMemory memory;

    private MemoryFolder(ReadOnlyMemory memory) {
        this.memory = memory;
    }

    /// Opens it for looking things up. A server may have it open too.
    static MemoryFolder open(Path given) throws Failure {
        quiet();
        Path folder = index(given);
        try {
            return new MemoryFolder(new ReadOnlyMemory(folder));
        } catch (ReadOnlyMemory.NoMemory e) {
            throw new Failure(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new Failure("can't read the memory in " + folder + ": " + e.getMessage());
        }
    }

    /// Opens it for writing, or begins one. What is there and can't be read stays as it is.
    static LuceneTranslationMemory openToWrite(Path given) throws Failure {
        quiet();
        Path folder = index(given);
        if (holdsIndex(folder)) {
            open(folder).close();
        }
        try {
            return new LuceneTranslationMemory(folder);
        } catch (LuceneTranslationMemory.InUse e) {
            throw new Failure(
                    "the memory in "
                            + folder
                            + " is being written by another program, such as a running server;"
                            + " import in its screen Memory, or stop it first");
        }
    }

    private static void quiet() {
        LUCENE.setLevel(Level.SEVERE);
    }

    private static Path index(Path given) {
        Path inData = given.resolve("memory");
        return !holdsIndex(given) && holdsIndex(inData) ? inData : given;
    }

    /// Whether it is the data folder of a server.
    static boolean isData(Path given) {
        return !index(given).equals(given);
    }

    private static boolean holdsIndex(Path folder) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(f -> f.getFileName().toString().startsWith("segments_"));
        } catch (IOException _) {
            // Opening it will say why.
            return false;
        }
    }

    ReadOnlyMemory memory() {
        return memory;
    }

    @Override
    public void close() {
        memory.close();
    }
}
