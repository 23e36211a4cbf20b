package org.naranhi.story.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.support.SqlArrayValue;

/// How ids and moments lie in a column. Both databases keep microseconds.
final class Column {
    private Column() {}

    static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    static @Nullable OffsetDateTime of(@Nullable Instant at) {
        return at == null ? null : at.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    /// One parameter for `= any (:ids)`, whatever their number.
    static SqlArrayValue of(Collection<UUID> ids) {
        return new SqlArrayValue("uuid", ids.toArray());
    }

    static UUID id(ResultSet row, String name) throws SQLException {
        return row.getObject(name, UUID.class);
    }

    static @Nullable UUID idOrNull(ResultSet row, String name) throws SQLException {
        return row.getObject(name, UUID.class);
    }

    static Instant at(ResultSet row, String name) throws SQLException {
        return row.getObject(name, OffsetDateTime.class).toInstant();
    }

    static @Nullable Instant atOrNull(ResultSet row, String name) throws SQLException {
        OffsetDateTime at = row.getObject(name, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
