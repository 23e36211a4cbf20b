package org.naranhi.pairs;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Pairs that came together, by their files' names. Links that are at least `least` sure are
/// accepted by themselves; what is accepted goes into `memory`.
public record PairBatch(
        UUID id,
        String title,
        State state,
        @Nullable UUID memory,
        double least,
        UUID createdBy,
        Instant createdAt,
        List<Item> items) {
    /// How far it is: one that a server left running goes on when the next one starts.
    public enum State {
        RUNNING,
        STOPPED,
        DONE
    }

    /// Two files of one name. `pair` is what was made of them; `problem` is the code of what kept
    /// them from being aligned. One without either has yet to be looked at.
    public record Item(
            int place,
            String name,
            @Nullable String koreanFile,
            @Nullable String englishFile,
            @Nullable UUID pair,
            @Nullable String problem) {
        public boolean waits() {
            return pair == null && problem == null;
        }

        public Item done(UUID made) {
            return new Item(place, name, koreanFile, englishFile, made, null);
        }

        public Item refused(String code) {
            return new Item(place, name, koreanFile, englishFile, null, code);
        }
    }

    public PairBatch {
        items = List.copyOf(items);
    }
}
