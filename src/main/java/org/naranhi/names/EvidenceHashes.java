package org.naranhi.names;

import java.util.Arrays;

/// What speaks for or against a candidate, each as a number made of a kind of evidence and what was
/// seen. Two different ones share a number about once in four billion times.
final class EvidenceHashes {
    private int[] hashes = new int[128];
    private int size;

    void clear() {
        size = 0;
    }

    int size() {
        return size;
    }

    int get(int i) {
        return hashes[i];
    }

    int[] toArray() {
        return Arrays.copyOf(hashes, size);
    }

    void add(int kind, int seen) {
        put(mixed(mixed(0x51ED270B, kind), seen));
    }

    void add(int kind, int a, int b) {
        put(mixed(mixed(mixed(0x51ED270B, kind), a), b));
    }

    void add(int kind, int a, int b, int c) {
        put(mixed(mixed(mixed(mixed(0x51ED270B, kind), a), b), c));
    }

    private void put(int hash) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, size * 2);
        }
        hashes[size++] = hash;
    }

    static int of(String text, int start, int end) {
        int hash = 17;
        for (int i = start; i < end; i++) {
            hash = mixed(hash, text.charAt(i));
        }
        return hash;
    }

    static int of(String text) {
        return of(text, 0, text.length());
    }

    /// MurmurHash3's step and finish.
    private static int mixed(int hash, int value) {
        int k = Integer.rotateLeft(value * 0xCC9E2D51, 15) * 0x1B873593;
        int h = Integer.rotateLeft(hash ^ k, 13) * 5 + 0xE6546B64;
        h ^= h >>> 16;
        h *= 0x85EBCA6B;
        return h ^ (h >>> 13);
    }
}
