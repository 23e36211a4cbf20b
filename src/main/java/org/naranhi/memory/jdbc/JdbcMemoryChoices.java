package org.naranhi.memory.jdbc;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.naranhi.memory.MemoryChoices;
import org.naranhi.text.Language;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The memories chosen for stories and desks, in the database.
@Repository
class JdbcMemoryChoices implements MemoryChoices {
    private final JdbcClient jdbc;

    JdbcMemoryChoices(JdbcTemplate template) {
        this.jdbc = JdbcClient.create(template);
    }

    @Override
    public Optional<UUID> ofStory(UUID story) {
        return chosen("select memory_id from story_memory where story_id = :whose", story);
    }

    @Override
    public void choose(UUID story, @Nullable UUID memory) {
        if (memory == null) {
            change("delete from story_memory where story_id = :whose", story, null);
        } else if (change(
                        "update story_memory set memory_id = :memory where story_id = :whose",
                        story,
                        memory)
                == 0) {
            add(
                    "insert into story_memory (story_id, memory_id) values (:whose, :memory)",
                    story,
                    memory);
        }
    }

    @Override
    public Optional<UUID> ofDesk(Language desk) {
        return chosen("select memory_id from desk_memory where desk = :whose", desk.tag());
    }

    @Override
    public void choose(Language desk, @Nullable UUID memory) {
        if (memory == null) {
            change("delete from desk_memory where desk = :whose", desk.tag(), null);
        } else if (change(
                        "update desk_memory set memory_id = :memory where desk = :whose",
                        desk.tag(),
                        memory)
                == 0) {
            add(
                    "insert into desk_memory (desk, memory_id) values (:whose, :memory)",
                    desk.tag(),
                    memory);
        }
    }

    private Optional<UUID> chosen(String sql, Object whose) {
        return jdbc.sql(sql)
                .param("whose", whose)
                .query((row, _) -> row.getObject("memory_id", UUID.class))
                .optional();
    }

    private int change(String sql, Object whose, @Nullable UUID memory) {
        return jdbc.sql(sql).param("whose", whose).param("memory", memory).update();
    }

    private void add(String sql, Object whose, UUID memory) {
        try {
            change(sql, whose, memory);
        } catch (DuplicateKeyException _) {
            // Somebody chose at the same moment: theirs stands.
        }
    }
}
