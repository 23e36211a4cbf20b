package org.naranhi.memory;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/// The units of an import, read again from the file that was kept.
public interface ImportedUnits {
    /// Hands out the units in batches, in the order of the file.
    ///
    /// @throws IOException when the kept file is gone or can't be read
    void read(MemoryImport from, Consumer<List<TranslationUnit>> batches) throws IOException;
}
