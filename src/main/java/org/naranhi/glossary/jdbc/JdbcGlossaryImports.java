package org.naranhi.glossary.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.naranhi.glossary.GlossaryImport;
import org.naranhi.glossary.GlossaryImports;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Imports of glossary files in the database.
@Repository
class JdbcGlossaryImports implements GlossaryImports {
    private final JdbcClient jdbc;

    JdbcGlossaryImports(JdbcTemplate template) {
        this.jdbc = JdbcClient.create(template);
    }

    @Override
    public List<GlossaryImport> all() {
        return jdbc.sql("select * from glossary_import order by version desc, at desc")
                .query(JdbcGlossaryImports::taken)
                .list();
    }

    @Override
    public void add(GlossaryImport taken) {
        jdbc.sql(
                        """
                        insert into glossary_import (id, file_name, version, entries, added,
                            changed, refused, person_id, at)
                        values (:id, :fileName, :version, :entries, :added, :changed, :refused,
                            :person, :at)
                        """)
                .param("id", taken.id())
                .param("fileName", taken.fileName())
                .param("version", taken.version())
                .param("entries", taken.entries())
                .param("added", taken.added())
                .param("changed", taken.changed())
                .param("refused", taken.refused())
                .param("person", taken.person())
                .param("at", taken.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void takenBack(UUID id, @Nullable UUID person, Instant at) {
        jdbc.sql(
                        """
                        update glossary_import
                        set taken_back_by = :person, taken_back_at = :at where id = :id
                        """)
                .param("id", id)
                .param("person", person)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static GlossaryImport taken(ResultSet row, int number) throws SQLException {
        OffsetDateTime back = row.getObject("taken_back_at", OffsetDateTime.class);
        return new GlossaryImport(
                row.getObject("id", UUID.class),
                row.getString("file_name"),
                row.getLong("version"),
                row.getInt("added"),
                row.getInt("changed"),
                row.getInt("refused"),
                row.getObject("person_id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                back == null ? null : back.toInstant());
    }
}
