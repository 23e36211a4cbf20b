package org.naranhi.workbench;

/// Work that two watch: either can end it.
record BothHandles(Works.Handle one, Works.Handle other) implements Works.Handle {
    @Override
    public void progress(long done, long total) {
        one.progress(done, total);
        other.progress(done, total);
    }

    @Override
    public boolean cancelled() {
        return one.cancelled() || other.cancelled();
    }
}
