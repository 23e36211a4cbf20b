package org.naranhi.memory.lucene;

import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/// Room to count in: a number for every document of a segment, and the list of those that were
/// touched. As many as there are cores are kept and lent out: more lookups at once would only take
/// turns.
final class Scratch {
    private static final BlockingQueue<Scratch> FREE = kept();

    int[] states = new int[0];
    int[] touched = new int[0];
    long[] ordered = new long[0];
    int size;

    private Scratch() {}

    private static BlockingQueue<Scratch> kept() {
        int cores = Runtime.getRuntime().availableProcessors();
        BlockingQueue<Scratch> free = new ArrayBlockingQueue<>(cores);
        for (int i = 0; i < cores; i++) {
            free.add(new Scratch());
        }
        return free;
    }

    static Scratch borrow() {
        try {
            return FREE.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for a lookup's turn", e);
        }
    }

    void giveBack() {
        FREE.add(this);
    }

    /// Ready for a segment of so many documents, nothing touched.
    void begin(int documents) {
        if (states.length < documents) {
            states = new int[documents + (documents >> 3)];
        }
        size = 0;
    }

    void touch(int doc) {
        if (size == touched.length) {
            touched = Arrays.copyOf(touched, Math.max(1_024, size * 2));
        }
        touched[size++] = doc;
    }

    void end() {
        for (int i = 0; i < size; i++) {
            states[touched[i]] = 0;
        }
        size = 0;
    }
}
