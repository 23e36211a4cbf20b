package org.naranhi.morphology;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What was worked out for words, in a table of fixed size where a word has two places, and a newer
/// one takes the place of the older of two. A lookup takes neither a lock nor a note of itself,
/// which is most of what a general cache costs where every word of a million sentences is asked
/// for. Safe for concurrent use.
public final class Remembered<V> {
    /// The hash saves a look at most words that are others.
    private record Entry<V>(int hash, String word, V value) {
        boolean of(int otherHash, String other) {
            return hash == otherHash && word.equals(other);
        }
    }

    private final AtomicReferenceArray<@Nullable Entry<V>> entries;
    private final Function<String, V> work;

    /// @param places a power of two
    public Remembered(int places, Function<String, V> work) {
        if (Integer.bitCount(places) != 1) {
            throw new IllegalArgumentException("not a power of two: " + places);
        }
        this.entries = new AtomicReferenceArray<>(places);
        this.work = work;
    }

    public V of(String word) {
        int hash = word.hashCode() * 0x9E37_79B9;
        int place = (hash ^ hash >>> 15) & entries.length() - 1;
        Entry<V> newer = entries.getPlain(place);
        if (newer != null && newer.of(hash, word)) {
            return newer.value;
        }
        Entry<V> older = entries.getPlain(place ^ 1);
        if (older != null && older.of(hash, word)) {
            return older.value;
        }
        V value = work.apply(word);
        if (newer != null) {
            entries.setRelease(place ^ 1, newer);
        }
        entries.setRelease(place, new Entry<>(hash, word, value));
        return value;
    }
}
