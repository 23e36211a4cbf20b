package org.naranhi.memory;

/// Watches an import, and can end it.
public interface ImportProgress {
    /// An import that nobody watches.
    ImportProgress UNWATCHED =
            new ImportProgress() {
                @Override
                public void at(long bytes, long ofBytes, int units) {}

                @Override
                public boolean cancelled() {
                    return false;
                }
            };

    /// So much of the file has been read, and so many units of it are in the memory.
    void at(long bytes, long ofBytes, int units);

    /// Asked again and again; once true, the import ends and leaves nothing behind.
    boolean cancelled();
}
