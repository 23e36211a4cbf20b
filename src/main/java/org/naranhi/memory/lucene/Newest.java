package org.naranhi.memory.lucene;

import java.util.Arrays;

/// Documents of the whole index handed out newest first, a page at a time: only as many are put in
/// order as are asked for.
final class Newest {
    /// Seconds in the upper 33 bits, the document in the lower 31.
    private static final int DOCUMENT_BITS = 31;

    private long[] heap = new long[1_024];
    private int size;
    private boolean ordered;

    void add(int document, long atMillis) {
        if (size == heap.length) {
            heap = Arrays.copyOf(heap, size * 2);
        }
        heap[size++] = Math.max(0, atMillis / 1_000) << DOCUMENT_BITS | document;
    }

    /// How many are still to be handed out.
    int size() {
        return size;
    }

    /// The next so many documents, in the order of the index.
    int[] page(int most) {
        if (!ordered) {
            for (int i = size / 2 - 1; i >= 0; i--) {
                sink(i);
            }
            ordered = true;
        }
        int[] page = new int[Math.min(most, size)];
        for (int i = 0; i < page.length; i++) {
            page[i] = (int) (heap[0] & (1L << DOCUMENT_BITS) - 1);
            heap[0] = heap[--size];
            sink(0);
        }
        Arrays.sort(page);
        return page;
    }

    private void sink(int from) {
        int at = from;
        long moved = heap[at];
        while (2 * at + 1 < size) {
            int child = 2 * at + 1;
            if (child + 1 < size && heap[child + 1] > heap[child]) {
                child++;
            }
            if (heap[child] <= moved) {
                break;
            }
            heap[at] = heap[child];
            at = child;
        }
        heap[at] = moved;
    }
}
