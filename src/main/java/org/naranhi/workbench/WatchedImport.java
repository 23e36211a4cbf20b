package org.naranhi.workbench;

import org.naranhi.memory.ImportProgress;

/// An import whose progress long work shows and which it can cancel.
record WatchedImport(Works.Handle handle) implements ImportProgress {
    @Override
    public void at(long bytes, long ofBytes, int units) {
        handle.progress(bytes, ofBytes);
    }

    @Override
    public boolean cancelled() {
        return handle.cancelled();
    }
}
