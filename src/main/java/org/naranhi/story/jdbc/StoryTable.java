package org.naranhi.story.jdbc;

import static org.naranhi.story.jdbc.Column.at;
import static org.naranhi.story.jdbc.Column.atOrNull;
import static org.naranhi.story.jdbc.Column.id;
import static org.naranhi.story.jdbc.Column.idOrNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.naranhi.story.Story;
import org.naranhi.story.StoryState;
import org.naranhi.text.Language;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The table `story`.
final class StoryTable {
    private final JdbcClient jdbc;

    StoryTable(JdbcTemplate template) {
        this.jdbc = JdbcClient.create(template);
    }

    Optional<Story> byId(UUID id) {
        return jdbc.sql("select * from story where id = :id and not deleted")
                .param("id", id)
                .query(StoryTable::story)
                .optional();
    }

    void add(Story story) {
        jdbc.sql(
                        """
                        insert into story (id, source_language, state, assignee, due_at, created_by,
                            created_at, changed_at, original_name, characters, words, deleted)
                        values (:id, :language, :state, :assignee, :due, :creator,
                            :created, :changed, :name, 0, 0, false)
                        """)
                .param("id", story.id())
                .param("language", story.sourceLanguage().tag())
                .param("state", story.state().name())
                .param("assignee", story.assignee())
                .param("due", Column.of(story.dueAt()))
                .param("creator", story.createdBy())
                .param("created", Column.of(story.createdAt()))
                .param("changed", Column.of(story.changedAt()))
                .param("name", story.originalName())
                .update();
    }

    void change(Story story) {
        jdbc.sql(
                        """
                        update story
                        set state = :state, assignee = :assignee, due_at = :due, changed_at = :now
                        where id = :id
                        """)
                .param("state", story.state().name())
                .param("assignee", story.assignee())
                .param("due", Column.of(story.dueAt()))
                .param("now", Column.of(Column.now()))
                .param("id", story.id())
                .update();
    }

    void hide(UUID id, boolean deleted) {
        jdbc.sql("update story set deleted = :deleted where id = :id")
                .param("deleted", deleted)
                .param("id", id)
                .update();
    }

    void touch(UUID id, Instant now) {
        jdbc.sql("update story set changed_at = :now where id = :id")
                .param("now", Column.of(now))
                .param("id", id)
                .update();
    }

    /// Counts what readers see of its passages, after they were written.
    void measure(UUID id) {
        jdbc.sql(
                        """
                        update story set
                            characters = (
                                select coalesce(sum(characters), 0) from passage
                                where story_id = :id and kind not in ('MASTHEAD', 'LEFT_OUT')),
                            words = (
                                select coalesce(sum(words), 0) from passage
                                where story_id = :id and kind not in ('MASTHEAD', 'LEFT_OUT'))
                        where id = :id
                        """)
                .param("id", id)
                .update();
    }

    static Story story(ResultSet row, int number) throws SQLException {
        return new Story(
                id(row, "id"),
                Language.of(row.getString("source_language")),
                StoryState.valueOf(row.getString("state")),
                idOrNull(row, "assignee"),
                atOrNull(row, "due_at"),
                id(row, "created_by"),
                at(row, "created_at"),
                at(row, "changed_at"),
                row.getString("original_name"));
    }
}
