package org.naranhi.glossary.jdbc;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who changes entries, and when.
record Change(@Nullable UUID person, OffsetDateTime at) {
    static Change by(@Nullable UUID person) {
        return new Change(
                person, Instant.now().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC));
    }
}
