package org.naranhi.memory;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.naranhi.memory.MemoryLog.Action;
import org.naranhi.memory.MemoryLog.Entry;

/// Keeps the memory level with its log. What was committed in the database but isn't in the index
/// (after a kill, or by another server) is replayed; a new index is filled from the kept imports
/// and the whole log. Entries are applied in the order of their numbers, and may be applied again
/// without harm.
public final class MemoryFollower implements AutoCloseable {
    private static final Logger LOG = System.getLogger(MemoryFollower.class.getName());
    private static final int PAGE = 1_000;
    private static final int UNFLUSHED_AT_MOST = 5_000;
    private static final Duration TICK = Duration.ofSeconds(2);

    private final LearningMemory memory;
    private final MemoryLog log;
    private final MemoryImports imports;
    private final ImportedUnits imported;

    private final ReentrantLock lock = new ReentrantLock();
    private long head;
    private int unflushed;

    /// Units of imports that a filling has added.
    private long added;

    private final Filling filling;
    private volatile boolean closing;
    private @Nullable ScheduledExecutorService ticks;

    public MemoryFollower(
            LearningMemory memory, MemoryLog log, MemoryImports imports, ImportedUnits imported) {
        this.memory = memory;
        this.log = log;
        this.imports = imports;
        this.imported = imported;
        this.filling = new Filling(memory.heldSequence() < 0);
        this.head = Math.max(0, memory.heldSequence());
    }

    /// Replays what is missing, then follows in the background and flushes. A new index is filled
    /// in the background too, so that the server can start meanwhile.
    public void start() {
        imported.clearUp();
        if (!filling.goesOn()) {
            catchUp();
        }
        ScheduledExecutorService service =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().name("memory-follower").daemon().factory());
        var _ =
                service.scheduleWithFixedDelay(
                        this::tick, 0, TICK.toMillis(), TimeUnit.MILLISECONDS);
        ticks = service;
    }

    /// Applies all that the log holds by now: what the caller's committed transaction appended is
    /// found by the next lookup. While a new index is being filled it returns at once, for the
    /// filling reads the log to its end.
    public void catchUp() {
        if (filling.goesOn()) {
            return;
        }
        lock.lock();
        try {
            followUpTo(Long.MAX_VALUE);
        } finally {
            lock.unlock();
        }
    }

    /// Whether a new index has yet to be filled, and how far that is.
    public Filling filling() {
        return filling;
    }

    /// Fills a new index: every import at its place in the log, then the rest of the log. Only then
    /// does the index say that it holds anything, so a kill meanwhile starts the filling anew.
    public void fill() {
        lock.lock();
        try {
            if (!filling.goesOn()) {
                return;
            }
            List<MemoryImport> all = imports.all();
            long units = all.stream().mapToLong(MemoryImport::units).sum();
            long again = 0;
            filling.begins(units + log.lastSequence());
            for (MemoryImport each : all) {
                followUpTo(each.afterSequence());
                added = again;
                again(each);
                again += each.units();
                added = again;
            }
            followUpTo(Long.MAX_VALUE);
            if (closing) {
                return;
            }
            filling.ends();
            memory.learn(List.of(), head);
            flush();
            followUpTo(Long.MAX_VALUE);
        } finally {
            lock.unlock();
        }
    }

    private void again(MemoryImport each) {
        long before = added;
        ImportProgress progress =
                new ImportProgress() {
                    @Override
                    public void at(long bytes, long ofBytes, int units) {
                        filling.at(head + before + units);
                    }

                    @Override
                    public boolean cancelled() {
                        return closing;
                    }
                };
        try {
            imported.again(each, progress);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "import left out of the memory: " + each.fileName(), e);
            filling.leavesOut(each);
        }
    }

    /// Stops following and flushes. A filling is given up, to be begun anew at the next start.
    @Override
    public void close() {
        closing = true;
        if (ticks != null) {
            ticks.shutdown();
        }
        lock.lock();
        try {
            if (!filling.goesOn()) {
                flush();
            }
        } finally {
            lock.unlock();
        }
    }

    private void tick() {
        try {
            fill();
            catchUp();
            flushWhatIsNew();
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "the memory could not follow its log; it will be tried again", e);
        }
    }

    private void flushWhatIsNew() {
        lock.lock();
        try {
            if (unflushed > 0) {
                flush();
            }
        } finally {
            lock.unlock();
        }
    }

    private void followUpTo(long last) {
        List<Entry> page = log.after(head, PAGE);
        while (!closing && !page.isEmpty() && page.getFirst().seq() <= last) {
            List<Entry> due = page.stream().filter(entry -> entry.seq() <= last).toList();
            apply(due);
            page = log.after(head, PAGE);
        }
    }

    private void apply(List<Entry> entries) {
        int from = 0;
        while (from < entries.size()) {
            Action action = entries.get(from).action();
            int to = from;
            while (to < entries.size() && entries.get(to).action() == action) {
                to++;
            }
            List<TranslationUnit> run =
                    entries.subList(from, to).stream().map(Entry::unit).toList();
            long number = entries.get(to - 1).seq();
            long held = filling.goesOn() ? memory.heldSequence() : number;
            switch (action) {
                case LEARN -> memory.learn(run, held);
                case FORGET -> memory.forget(run.stream().map(TranslationUnit::id).toList(), held);
            }
            head = number;
            from = to;
        }
        unflushed += entries.size();
        if (filling.goesOn()) {
            filling.at(head + added);
        } else if (unflushed >= UNFLUSHED_AT_MOST) {
            flush();
        }
    }

    private void flush() {
        memory.flush();
        unflushed = 0;
    }
}
