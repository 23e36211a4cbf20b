package org.naranhi.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.naranhi.memory.TranslationMemory;
import org.naranhi.memory.lucene.ReadOnlyMemory;

/// A memory that a command looks things up in, in the folder it is given. A server may have it
/// open.
final class MemoryFolder implements AutoCloseable {
    /// Held, or its level would be forgotten. What Lucene says of the machine is nothing for people
    /// at a terminal.
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    private final ReadOnlyMemory memory;

    private MemoryFolder(ReadOnlyMemory memory) {
        this.memory = memory;
    }

    static MemoryFolder open(Path folder) throws Failure {
        LUCENE.setLevel(Level.SEVERE);
        try {
            return new MemoryFolder(new ReadOnlyMemory(folder));
        } catch (ReadOnlyMemory.NoMemory e) {
            throw new Failure(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new Failure("can't read the memory in " + folder + ": " + e.getMessage());
        }
    }

    TranslationMemory memory() {
        return memory;
    }

    @Override
    public void close() {
        memory.close();
    }
}
