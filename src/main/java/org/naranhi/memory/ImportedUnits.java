package org.naranhi.memory;

import java.io.IOException;

/// The units of an import, added again from the file that was kept.
public interface ImportedUnits {
    /// Takes back what was begun and never ended, as after a kill.
    void clearUp();

    /// Adds all units of the import to the memory; once cancelled, the rest is left out.
    ///
    /// @throws IOException when the kept file is gone or can't be read
    void again(MemoryImport from, ImportProgress progress) throws IOException;
}
