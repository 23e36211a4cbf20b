package org.naranhi.story.jdbc;

import static org.naranhi.story.jdbc.Column.id;
import static org.naranhi.story.jdbc.Column.idOrNull;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.naranhi.story.Presences;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Presences in the database. What a server left behind when it died is swept away by the next one
/// who opens a story a day later.
@Repository
class JdbcPresences implements Presences {
    private static final Duration FORGOTTEN = Duration.ofDays(1);

    private final JdbcClient jdbc;

    JdbcPresences(JdbcTemplate template) {
        this.jdbc = JdbcClient.create(template);
    }

    @Override
    public void at(Presence presence) {
        if (renewed(presence)) {
            return;
        }
        jdbc.sql("delete from presence where seen_at < :then")
                .param("then", Column.of(presence.seenAt().minus(FORGOTTEN)))
                .update();
        try {
            jdbc.sql(
                            """
                            insert into presence (story_id, person_id, page, segment_id, seen_at)
                            values (:story, :person, :page, :segment, :at)
                            """)
                    .param("story", presence.story())
                    .param("person", presence.person())
                    .param("page", presence.page())
                    .param("segment", presence.segment())
                    .param("at", Column.of(presence.seenAt()))
                    .update();
        } catch (DuplicateKeyException _) { // the page said so twice at once
            renewed(presence);
        }
    }

    private boolean renewed(Presence presence) {
        return jdbc.sql(
                                """
                                update presence set segment_id = :segment, seen_at = :at
                                where story_id = :story and person_id = :person and page = :page
                                """)
                        .param("segment", presence.segment())
                        .param("at", Column.of(presence.seenAt()))
                        .param("story", presence.story())
                        .param("person", presence.person())
                        .param("page", presence.page())
                        .update()
                == 1;
    }

    @Override
    public void gone(UUID story, UUID person, String page) {
        jdbc.sql(
                        """
                        delete from presence
                        where story_id = :story and person_id = :person and page = :page
                        """)
                .param("story", story)
                .param("person", person)
                .param("page", page)
                .update();
    }

    @Override
    public List<Presence> within(Duration age) {
        return jdbc.sql("select * from presence where seen_at > :then order by seen_at, page")
                .param("then", Column.of(Column.now().minus(age)))
                .query(
                        (row, _) ->
                                new Presence(
                                        id(row, "story_id"),
                                        id(row, "person_id"),
                                        row.getString("page"),
                                        idOrNull(row, "segment_id"),
                                        Column.at(row, "seen_at")))
                .list();
    }
}
