package org.naranhi.pairs;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The batches of pairs, kept so that one that was broken off goes on.
public interface PairBatches {
    void add(PairBatch batch);

    Optional<PairBatch> batch(UUID id);

    /// All of them, the newest first.
    List<PairBatch> all();

    void change(UUID batch, PairBatch.State state);

    /// Says what became of an item.
    void became(UUID batch, PairBatch.Item item);

    /// Takes a batch off the list; its pairs stay.
    void remove(UUID batch);
}
