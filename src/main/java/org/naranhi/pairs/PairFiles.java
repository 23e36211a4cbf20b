package org.naranhi.pairs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.naranhi.text.Language;

/// The files of batches, kept as they came until the batch is taken off the list.
public interface PairFiles {
    /// Takes a file over; it is gone from where it was.
    void keep(UUID batch, int item, Language edition, Path file) throws IOException;

    Optional<byte[]> of(UUID batch, int item, Language edition) throws IOException;

    /// Whether this server has the files of a batch.
    boolean has(UUID batch);

    void remove(UUID batch) throws IOException;
}
