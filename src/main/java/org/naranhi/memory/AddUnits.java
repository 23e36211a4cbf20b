package org.naranhi.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.LongSupplier;

/// Adds units to a memory as they are read, in batches and on as many threads as there are cores:
/// analysing sentences takes far longer than reading them. No more batches wait than there are
/// threads, so what is held doesn't grow with the file.
final class AddUnits implements UnitReader.Taker, AutoCloseable {
    private static final int BATCH = 1_000;

    /// Refused units after which the watcher is asked again.
    private static final int REFUSALS = 1_000;

    private final LearningMemory.Intake intake;
    private final Watch watch;
    private final LongSupplier bytes;
    private final int cores = Runtime.getRuntime().availableProcessors();
    private final ExecutorService workers =
            Executors.newFixedThreadPool(
                    cores, Thread.ofPlatform().name("import-", 1).daemon().factory());
    private final Semaphore room = new Semaphore(2 * cores);
    private final List<Future<?>> running = new ArrayList<>();
    private List<TranslationUnit> batch = new ArrayList<>(BATCH);
    private int units;
    private int refused;
    private boolean ended;

    /// Looks on.
    interface Watch {
        /// @return whether to go on
        boolean at(long bytes, int units);

        /// No more units than this are taken.
        int most();

        void refused(Refusal refusal);
    }

    AddUnits(LearningMemory.Intake intake, Watch watch, LongSupplier bytes) {
        this.intake = intake;
        this.watch = watch;
        this.bytes = bytes;
    }

    /// How many units were taken so far.
    int units() {
        return units;
    }

    @Override
    public boolean unit(TranslationUnit unit) {
        if (ended || units == watch.most()) {
            return false;
        }
        batch.add(unit);
        units++;
        if (batch.size() == BATCH) {
            handOn();
            ended = !watch.at(bytes.getAsLong(), units);
        }
        return !ended && units < watch.most();
    }

    @Override
    public boolean refused(Refusal refusal) {
        watch.refused(refusal);
        if (++refused % REFUSALS == 0) {
            ended = !watch.at(bytes.getAsLong(), units);
        }
        return !ended;
    }

    /// Waits until all is added.
    void finish() {
        if (!ended) {
            handOn();
        }
        join();
        for (int i = 0; i < cores; i++) {
            running.add(workers.submit(intake::writeDown));
        }
        join();
        watch.at(bytes.getAsLong(), units);
    }

    private void handOn() {
        if (batch.isEmpty()) {
            return;
        }
        List<TranslationUnit> full = batch;
        batch = new ArrayList<>(BATCH);
        room.acquireUninterruptibly();
        running.removeIf(AddUnits::ended);
        running.add(
                workers.submit(
                        () -> {
                            try {
                                intake.add(full);
                            } finally {
                                room.release();
                            }
                        }));
    }

    private void join() {
        running.forEach(AddUnits::await);
        running.clear();
    }

    private static boolean ended(Future<?> task) {
        if (task.isDone()) {
            await(task);
            return true;
        }
        return false;
    }

    private static void await(Future<?> task) {
        try {
            task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while units were being added", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException(e.getCause());
        }
    }

    /// Whatever is still being added ends first, so that it can be taken back.
    @Override
    public void close() {
        workers.shutdown();
        try (intake) {
            workers.close();
        }
    }
}
