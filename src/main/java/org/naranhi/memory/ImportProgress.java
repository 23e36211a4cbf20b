package org.naranhi.memory;

/// Watches an import, and can end it.
public interface ImportProgress {
    /// An import that nobody watches.
    ImportProgress UNWATCHED =
            new ImportProgress() {
                @Override
                public void at(int units, int ofUnits) {}

                @Override
                public boolean cancelled() {
                    return false;
                }
            };

    /// So many units are in the memory, of those in the file; 0 of 0 while they are being counted.
    void at(int units, int ofUnits);

    /// Asked again and again; once true, the import ends with what it has taken so far.
    boolean cancelled();
}
