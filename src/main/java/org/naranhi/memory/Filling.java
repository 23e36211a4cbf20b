package org.naranhi.memory;

import java.util.ArrayList;
import java.util.List;

/// How far a new index has been filled, and with what it couldn't be. Written by the one thread
/// that fills, read by any.
public final class Filling {
    /// Told as it goes on, and once when it has ended.
    public interface Watch {
        /// So many units and entries of the log, of those known beforehand.
        void at(long done, long total);

        void ended();
    }

    private volatile boolean needed;
    private volatile long done;
    private volatile long total;
    private volatile List<MemoryImport> leftOut = List.of();
    private volatile Watch watch =
            new Watch() {
                @Override
                public void at(long done, long total) {}

                @Override
                public void ended() {}
            };

    Filling(boolean needed) {
        this.needed = needed;
    }

    /// Whether a new index has yet to be filled, so that lookups miss units.
    public boolean goesOn() {
        return needed;
    }

    /// The imports of which the kept file is gone or can't be read any more: their units are lost
    /// to the index.
    public List<MemoryImport> leftOut() {
        return leftOut;
    }

    /// Tells one watcher from now on, and at once what is known already.
    public void watch(Watch by) {
        watch = by;
        by.at(done, total);
        if (!needed) {
            by.ended();
        }
    }

    void begins(long units) {
        done = 0;
        total = units;
        leftOut = List.of();
    }

    void at(long units) {
        done = units;
        watch.at(units, total);
    }

    void leavesOut(MemoryImport unreadable) {
        List<MemoryImport> all = new ArrayList<>(leftOut);
        all.add(unreadable);
        leftOut = List.copyOf(all);
    }

    void ends() {
        needed = false;
        watch.ended();
    }
}
