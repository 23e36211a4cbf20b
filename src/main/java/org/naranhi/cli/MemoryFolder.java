package org.naranhi.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.naranhi.memory.TranslationMemory;
import org.naranhi.memory.lucene.LuceneTranslationMemory;

/// A memory that a command opens, in the folder it is given.
final class MemoryFolder implements AutoCloseable {
    /// Held, or its level would be forgotten. What Lucene says of the machine is nothing for people
    /// at a terminal.
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    private final LuceneTranslationMemory memory;

    private MemoryFolder(LuceneTranslationMemory memory) {
        this.memory = memory;
    }

    static MemoryFolder open(Path folder) throws Failure {
        if (!holdsMemory(folder)) {
            throw new Failure("there is no memory in " + folder);
        }
        LUCENE.setLevel(Level.SEVERE);
        return new MemoryFolder(new LuceneTranslationMemory(folder));
    }

    TranslationMemory memory() {
        return memory;
    }

    @Override
    public void close() {
        memory.close();
    }

    private static boolean holdsMemory(Path folder) throws Failure {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(f -> f.getFileName().toString().startsWith("segments_"));
        } catch (IOException e) {
            throw new Failure("can't read " + folder + ": " + e.getMessage());
        }
    }
}
