package org.naranhi.glossary;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The files that were taken into the glossary.
public interface GlossaryImports {
    /// The newest first.
    List<GlossaryImport> all();

    void add(GlossaryImport taken);

    /// Writes down that an import was taken back.
    void takenBack(UUID id, @Nullable UUID person, Instant at);
}
