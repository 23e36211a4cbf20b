package org.naranhi.story.jdbc;

import static org.naranhi.story.jdbc.Column.at;
import static org.naranhi.story.jdbc.Column.id;

import java.util.List;
import java.util.UUID;
import org.naranhi.story.Comment;
import org.naranhi.story.Remarks;
import org.naranhi.story.Waiver;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Comments and waivers in the database, oldest first.
@Repository
class JdbcRemarks implements Remarks {
    private final JdbcClient jdbc;

    JdbcRemarks(JdbcTemplate template) {
        this.jdbc = JdbcClient.create(template);
    }

    @Override
    public void add(Comment comment) {
        jdbc.sql(
                        """
                        insert into segment_comment (id, story_id, segment_id, content, person_id, at)
                        values (:id, :story, :segment, :text, :person, :at)
                        """)
                .param("id", comment.id())
                .param("story", comment.story())
                .param("segment", comment.segment())
                .param("text", comment.text())
                .param("person", comment.person())
                .param("at", Column.of(comment.at()))
                .update();
    }

    @Override
    public List<Comment> comments(UUID story) {
        return jdbc.sql("select * from segment_comment where story_id = :story order by at, id")
                .param("story", story)
                .query(
                        (row, _) ->
                                new Comment(
                                        id(row, "id"),
                                        id(row, "story_id"),
                                        id(row, "segment_id"),
                                        row.getString("content"),
                                        id(row, "person_id"),
                                        at(row, "at")))
                .list();
    }

    @Override
    public void add(Waiver waiver) {
        jdbc.sql(
                        """
                        insert into waiver (id, story_id, segment_id, finding, reason, person_id, at)
                        values (:id, :story, :segment, :finding, :reason, :person, :at)
                        """)
                .param("id", waiver.id())
                .param("story", waiver.story())
                .param("segment", waiver.segment())
                .param("finding", waiver.finding())
                .param("reason", waiver.reason())
                .param("person", waiver.person())
                .param("at", Column.of(waiver.at()))
                .update();
    }

    @Override
    public void remove(UUID waiver) {
        jdbc.sql("delete from waiver where id = :id").param("id", waiver).update();
    }

    @Override
    public List<Waiver> waivers(UUID story) {
        return jdbc.sql("select * from waiver where story_id = :story order by at, id")
                .param("story", story)
                .query(
                        (row, _) ->
                                new Waiver(
                                        id(row, "id"),
                                        id(row, "story_id"),
                                        id(row, "segment_id"),
                                        row.getString("finding"),
                                        row.getString("reason"),
                                        id(row, "person_id"),
                                        at(row, "at")))
                .list();
    }
}
