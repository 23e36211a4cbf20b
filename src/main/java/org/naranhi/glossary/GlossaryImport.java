package org.naranhi.glossary;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A file that was taken into the glossary: how many entries of it were new or became others, and
/// how many of its rows were refused. `version` is the number by which it can be [taken
/// back][Glossary#takeBack]; `takenBack` is when it was, null as long as it stands.
public record GlossaryImport(
        UUID id,
        String fileName,
        long version,
        int added,
        int changed,
        int refused,
        @Nullable UUID person,
        Instant at,
        @Nullable Instant takenBack) {
    public GlossaryImport {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    /// How many entries it put on record.
    public int entries() {
        return added + changed;
    }
}
