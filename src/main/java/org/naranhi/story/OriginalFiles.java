package org.naranhi.story;

import java.util.Optional;
import java.util.UUID;

/// The files stories came from, kept byte for byte as they came.
public interface OriginalFiles {
    void keep(UUID story, String fileName, byte[] content);

    Optional<byte[]> of(UUID story);
}
