package org.naranhi.cli;

import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.naranhi.memory.lucene.LuceneTranslationMemory;
import picocli.CommandLine.Option;

/// `--memory DIR`, as all commands have it that use one.
final class MemoryOption {
    @Option(
            names = "--memory",
            paramLabel = "DIR",
            required = true,
            description = "The folder of the memory, or a data folder that holds one.")
    private @Nullable Path folder;

    MemoryFolder open() throws Failure {
        return MemoryFolder.open(Objects.requireNonNull(folder));
    }

    LuceneTranslationMemory openToWrite() throws Failure {
        return MemoryFolder.openToWrite(Objects.requireNonNull(folder));
    }

    /// Whether it is the data folder of a server.
    boolean isData() {
        return MemoryFolder.isData(Objects.requireNonNull(folder));
    }

    @Override
    public String toString() {
        return String.valueOf(folder);
    }
}
