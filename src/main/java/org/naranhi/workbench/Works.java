package org.naranhi.workbench;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Long work of this server: it goes on when the page is closed, says how far it is, and can be
/// cancelled. One piece at a time, so that imports don't race each other.
@Component
public class Works {
    private static final Logger LOG = LoggerFactory.getLogger(Works.class);
    private static final long TELL_EVERY_MILLIS = 200;

    /// The work itself. It reports through the handle and ends early when that says so.
    @FunctionalInterface
    public interface Task {
        void run(Handle handle) throws Exception;
    }

    /// What a task reports to.
    public interface Handle {
        void progress(long done, long total);

        boolean cancelled();
    }

    private final Clock clock;
    private final Map<UUID, Running> works = new ConcurrentSkipListMap<>();
    private final AtomicLong ended = new AtomicLong();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final ExecutorService worker =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("long-work").factory());

    Works(Clock clock) {
        this.clock = clock;
    }

    public UUID start(String kind, String subject, Task task) {
        return start(running(kind, subject, true), task);
    }

    /// The same for a task that can't be ended halfway.
    UUID startWhole(String kind, String subject, Task task) {
        return start(running(kind, subject, false), task);
    }

    private UUID start(Running running, Task task) {
        worker.execute(() -> run(running, task));
        tell();
        return running.work.id();
    }

    /// Runs a task at once in the caller's thread, shown beside the others: for work that has a
    /// thread of its own.
    void beside(String kind, String subject, Task task) {
        beside(running(kind, subject, true), task);
    }

    /// The same for a task that can't be ended halfway.
    void wholeBeside(String kind, String subject, Task task) {
        beside(running(kind, subject, false), task);
    }

    private void beside(Running running, Task task) {
        tell();
        run(running, task);
    }

    /// How many pieces have ended so far, one way or another.
    public long ended() {
        return ended.get();
    }

    /// What runs or waits, and what ended since nobody dismissed it.
    public List<Work> all() {
        return works.values().stream().map(r -> r.work).toList();
    }

    public void cancel(UUID id) {
        Running running = works.get(id);
        if (running != null) {
            running.cancelled = true;
        }
    }

    /// Takes ended work off the list.
    public void dismiss(UUID id) {
        works.computeIfPresent(id, (_, r) -> r.work.state() == Work.State.RUNNING ? r : null);
        tell();
    }

    /// Calls back, on the worker's thread, whenever something moved, until the handle is run.
    public Runnable listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @PreDestroy
    void stop() {
        works.values().forEach(r -> r.cancelled = true);
        worker.shutdownNow();
    }

    private Running running(String kind, String subject, boolean stoppable) {
        UUID id = UUID.randomUUID();
        Running running =
                new Running(
                        new Work(
                                id,
                                kind,
                                subject,
                                stoppable,
                                0,
                                0,
                                Work.State.RUNNING,
                                clock.instant()));
        works.put(id, running);
        return running;
    }

    private void run(Running running, Task task) {
        Work.State end;
        try {
            if (!running.cancelled) {
                task.run(running);
            }
            end = running.cancelled ? Work.State.CANCELLED : Work.State.DONE;
        } catch (Exception e) {
            LOG.error("{} of {} failed", running.work.kind(), running.work.subject(), e);
            end = Work.State.FAILED;
        }
        running.is(running.work.done(), running.work.total(), end);
        if (end == Work.State.DONE) {
            works.remove(running.work.id());
        }
        ended.incrementAndGet();
        tell();
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }

    private final class Running implements Handle {
        private volatile Work work;
        private volatile boolean cancelled;
        private long told;

        private Running(Work work) {
            this.work = work;
        }

        @Override
        public void progress(long done, long total) {
            is(done, total, Work.State.RUNNING);
            long now = clock.millis();
            if (now - told > TELL_EVERY_MILLIS) {
                told = now;
                tell();
            }
        }

        @Override
        public boolean cancelled() {
            return cancelled;
        }

        private void is(long done, long total, Work.State state) {
            work =
                    new Work(
                            work.id(),
                            work.kind(),
                            work.subject(),
                            work.stoppable(),
                            done,
                            total,
                            state,
                            work.begun());
        }
    }
}
