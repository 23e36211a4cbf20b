package org.naranhi.story.jdbc;

import static org.naranhi.story.jdbc.Column.atOrNull;
import static org.naranhi.story.jdbc.Column.id;
import static org.naranhi.story.jdbc.Column.idOrNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.naranhi.story.Segment;
import org.naranhi.story.SegmentState;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The table `segment`.
final class SegmentTable {
    private static final int BATCH = 1_000;

    private final JdbcTemplate template;
    private final JdbcClient jdbc;

    SegmentTable(JdbcTemplate template) {
        this.template = template;
        this.jdbc = JdbcClient.create(template);
    }

    Optional<Segment> byId(UUID id) {
        return jdbc.sql("select * from segment where id = :id")
                .param("id", id)
                .query(SegmentTable::segment)
                .optional();
    }

    /// The segments of each passage of a story in order.
    Map<UUID, List<Segment>> byPassage(UUID story) {
        Map<UUID, List<Segment>> segments = new HashMap<>();
        jdbc
                .sql("select * from segment where story_id = :story order by place")
                .param("story", story)
                .query(SegmentTable::segment)
                .stream()
                .forEach(s -> segments.computeIfAbsent(s.passage(), _ -> new ArrayList<>()).add(s));
        return segments;
    }

    /// The condition is on the ids alone: with one on the story beside it, H2 would go through the
    /// whole story and compare each segment with every id.
    List<Segment> byIds(UUID story, Collection<UUID> ids) {
        return ofStory(
                story,
                jdbc.sql("select * from segment where id = any (:ids)")
                        .param("ids", Column.of(ids)));
    }

    /// What is in these passages, and these segments wherever they are.
    List<Segment> of(UUID story, Collection<UUID> passages, Collection<UUID> segments) {
        return ofStory(
                story,
                jdbc.sql(
                                """
                                select * from segment where passage_id = any (:passages)
                                union
                                select * from segment where id = any (:segments)
                                """)
                        .param("passages", Column.of(passages))
                        .param("segments", Column.of(segments)));
    }

    private static List<Segment> ofStory(UUID story, JdbcClient.StatementSpec query) {
        List<Segment> segments = new ArrayList<>();
        query.query(
                row -> {
                    if (story.equals(id(row, "story_id"))) {
                        segments.add(segment(row, 0));
                    }
                });
        return segments;
    }

    void add(UUID story, Collection<Segment> segments) {
        template.batchUpdate(
                """
                insert into segment (id, story_id, passage_id, place, source, target, state,
                    match_score, version, changed_by, changed_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                segments,
                BATCH,
                (row, segment) -> {
                    row.setObject(1, segment.id());
                    row.setObject(2, story);
                    row.setObject(3, segment.passage());
                    row.setInt(4, segment.place());
                    row.setString(5, segment.source());
                    row.setString(6, segment.target());
                    row.setString(7, segment.state().name());
                    row.setObject(8, segment.matchScore());
                    row.setInt(9, segment.version());
                    row.setObject(10, segment.changedBy());
                    row.setObject(11, Column.of(segment.changedAt()));
                });
    }

    void change(UUID story, Collection<Segment> segments) {
        template.batchUpdate(
                """
                update segment
                set passage_id = ?, place = ?, source = ?, target = ?, state = ?, match_score = ?,
                    version = ?, changed_by = ?, changed_at = ?
                where id = ? and story_id = ?
                """,
                segments,
                BATCH,
                (row, segment) -> {
                    row.setObject(1, segment.passage());
                    row.setInt(2, segment.place());
                    row.setString(3, segment.source());
                    row.setString(4, segment.target());
                    row.setString(5, segment.state().name());
                    row.setObject(6, segment.matchScore());
                    row.setInt(7, segment.version());
                    row.setObject(8, segment.changedBy());
                    row.setObject(9, Column.of(segment.changedAt()));
                    row.setObject(10, segment.id());
                    row.setObject(11, story);
                });
    }

    void delete(Collection<UUID> segments) {
        jdbc.sql("delete from segment where id = any (:ids)")
                .param("ids", Column.of(segments))
                .update();
    }

    static Segment segment(ResultSet row, int number) throws SQLException {
        return new Segment(
                id(row, "id"),
                id(row, "passage_id"),
                row.getInt("place"),
                row.getString("source"),
                row.getString("target"),
                SegmentState.valueOf(row.getString("state")),
                row.getObject("match_score", Integer.class),
                row.getInt("version"),
                idOrNull(row, "changed_by"),
                atOrNull(row, "changed_at"));
    }
}
