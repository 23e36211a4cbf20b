package org.naranhi.memory.jdbc;

import java.util.List;
import java.util.UUID;
import org.naranhi.memory.Memories;
import org.naranhi.memory.Memory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The translation memories in the database.
@Repository
class JdbcMemories implements Memories {
    private static final String INSERT =
            """
            insert into translation_memory (id, name, rank, read_only, in_use, penalty)
            values (:id, :name, :rank, :readOnly, :inUse, :penalty)
            """;
    private static final String UPDATE =
            """
            update translation_memory set name = :name, rank = :rank, read_only = :readOnly,
                in_use = :inUse, penalty = :penalty
            where id = :id
            """;

    private final JdbcClient jdbc;

    JdbcMemories(JdbcTemplate template) {
        this.jdbc = JdbcClient.create(template);
    }

    @Override
    public List<Memory> all() {
        return jdbc.sql("select * from translation_memory order by rank, name, id")
                .query(
                        (row, _) ->
                                new Memory(
                                        row.getObject("id", UUID.class),
                                        row.getString("name"),
                                        row.getInt("rank"),
                                        row.getBoolean("read_only"),
                                        row.getBoolean("in_use"),
                                        row.getInt("penalty")))
                .list();
    }

    @Override
    public void keep(Memory memory) {
        if (write(UPDATE, memory) == 0) {
            try {
                write(INSERT, memory);
            } catch (DuplicateKeyException _) {
                write(UPDATE, memory); // somebody added it meanwhile
            }
        }
    }

    private int write(String sql, Memory memory) {
        return jdbc.sql(sql)
                .param("id", memory.id())
                .param("name", memory.name())
                .param("rank", memory.rank())
                .param("readOnly", memory.readOnly())
                .param("inUse", memory.inUse())
                .param("penalty", memory.penalty())
                .update();
    }
}
