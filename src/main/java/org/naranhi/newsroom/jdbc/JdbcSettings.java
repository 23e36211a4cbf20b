package org.naranhi.newsroom.jdbc;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.naranhi.newsroom.Settings;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Settings in the database.
@Repository
class JdbcSettings implements Settings {
    private final JdbcClient jdbc;

    JdbcSettings(JdbcTemplate jdbc) {
        this.jdbc = JdbcClient.create(jdbc);
    }

    @Override
    public Optional<String> get(String name) {
        return jdbc.sql("select content from setting where name = :name")
                .param("name", name)
                .query(String.class)
                .optional();
    }

    @Override
    public void set(String name, String content) {
        if (updated(name, content)) {
            return;
        }
        try {
            jdbc.sql("insert into setting (name, content) values (:name, :content)")
                    .param("name", name)
                    .param("content", content)
                    .update();
        } catch (DuplicateKeyException _) { // another server was faster; the last one to write wins
            updated(name, content);
        }
    }

    @Override
    public Map<String, String> all(String prefix) {
        Map<String, String> settings = new TreeMap<>();
        jdbc.sql("select name, content from setting where name like :pattern escape '!'")
                .param("pattern", prefix.replaceAll("[!%_]", "!$0") + "%")
                .query(
                        row -> {
                            settings.put(row.getString("name"), row.getString("content"));
                        });
        return Collections.unmodifiableMap(settings);
    }

    private boolean updated(String name, String content) {
        return jdbc.sql("update setting set content = :content where name = :name")
                        .param("content", content)
                        .param("name", name)
                        .update()
                == 1;
    }
}
