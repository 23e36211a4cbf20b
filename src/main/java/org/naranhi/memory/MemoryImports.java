package org.naranhi.memory;

import java.util.List;
import java.util.UUID;

/// The files of units taken in so far, kept in the database.
public interface MemoryImports {
    /// Keeps an import once all its units survive a crash.
    void add(MemoryImport done);

    /// All imports in the order they were made.
    List<MemoryImport> all();

    /// Forgets that an import was made, when it is taken back.
    void remove(UUID importId);
}
