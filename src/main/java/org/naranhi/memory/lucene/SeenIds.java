package org.naranhi.memory.lucene;

import java.util.Arrays;
import java.util.UUID;

/// The ids of an intake, sixteen bytes each at most. Ids are told apart by 64 bits of theirs, of
/// which two in a million units are alike once in thirty million files.
final class SeenIds {
    private long[] table = new long[1 << 12];
    private int size;

    /// @return whether it is the first time
    synchronized boolean add(UUID id) {
        if (size * 2 >= table.length) {
            grow();
        }
        long key = id.getMostSignificantBits() * 31 + id.getLeastSignificantBits();
        if (put(key == 0 ? 1 : key)) {
            size++;
            return true;
        }
        return false;
    }

    private boolean put(long key) {
        int slot = (int) (key * 0x9E37_79B9_7F4A_7C15L >>> 33) & table.length - 1;
        while (table[slot] != 0) {
            if (table[slot] == key) {
                return false;
            }
            slot = slot + 1 & table.length - 1;
        }
        table[slot] = key;
        return true;
    }

    private void grow() {
        long[] before = table;
        table = new long[before.length * 2];
        Arrays.stream(before).filter(key -> key != 0).forEach(this::put);
    }
}
