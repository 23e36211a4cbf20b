package org.naranhi.glossary.jdbc;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Gatherers;
import org.springframework.jdbc.support.SqlArrayValue;

/// Ids as arrays for statements, each no longer than H2 takes (65,536).
record Ids(List<SqlArrayValue> arrays) {
    private static final int LENGTH = 1_000;

    static Ids of(Collection<UUID> ids) {
        return new Ids(
                ids.stream()
                        .gather(Gatherers.windowFixed(LENGTH))
                        .map(some -> new SqlArrayValue("uuid", some.toArray()))
                        .toList());
    }
}
