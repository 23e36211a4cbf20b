package org.naranhi.workbench;

import org.naranhi.memory.ImportProgress;

/// An import whose progress long work shows and which it can cancel.
record WatchedImport(Works.Handle handle) implements ImportProgress {
    @Override
    public void at(int units, int ofUnits) {
        handle.progress(units, ofUnits);
    }

    @Override
    public boolean cancelled() {
        return handle.cancelled();
    }
}
