package org.naranhi.memory.jdbc;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.naranhi.memory.MemoryImport;
import org.naranhi.memory.MemoryImports;
import org.naranhi.memory.TranslationUnit.Origin;
import org.naranhi.text.Direction;
import org.naranhi.text.Language;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The record of imports in the database.
@Repository
class JdbcMemoryImports implements MemoryImports {
    private final JdbcClient jdbc;

    JdbcMemoryImports(JdbcTemplate template) {
        this.jdbc = JdbcClient.create(template);
    }

    @Override
    public void add(MemoryImport done) {
        jdbc.sql(
                        """
                        insert into memory_import (id, file_name, kept_as, memory_id, origin,
                            source_language, units, refused, after_seq, person_id, at)
                        values (:id, :name, :kept, :memory, :origin,
                            :language, :units, :refused, :after, :person, :at)
                        """)
                .param("id", done.id())
                .param("name", done.fileName())
                .param("kept", done.keptAs())
                .param("memory", done.memory())
                .param("origin", done.origin().name())
                .param("language", done.direction().source().tag())
                .param("units", done.units())
                .param("refused", done.refused())
                .param("after", done.afterSequence())
                .param("person", done.person())
                .param("at", done.at().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public List<MemoryImport> all() {
        return jdbc.sql("select * from memory_import order by after_seq, at, id")
                .query(
                        (row, _) ->
                                new MemoryImport(
                                        row.getObject("id", UUID.class),
                                        row.getString("file_name"),
                                        row.getString("kept_as"),
                                        row.getObject("memory_id", UUID.class),
                                        Origin.valueOf(row.getString("origin")),
                                        Direction.from(
                                                Language.of(row.getString("source_language"))),
                                        row.getInt("units"),
                                        row.getInt("refused"),
                                        row.getLong("after_seq"),
                                        row.getObject("person_id", UUID.class),
                                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    @Override
    public void remove(UUID importId) {
        jdbc.sql("delete from memory_import where id = :id").param("id", importId).update();
    }
}
