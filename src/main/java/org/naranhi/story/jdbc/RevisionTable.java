package org.naranhi.story.jdbc;

import static org.naranhi.story.jdbc.Column.at;
import static org.naranhi.story.jdbc.Column.id;
import static org.naranhi.story.jdbc.Column.idOrNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.naranhi.story.Revision;
import org.naranhi.story.Revision.Cause;
import org.naranhi.story.Segment;
import org.naranhi.story.SegmentState;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/// The table `segment_revision` and the row its numbers come from.
final class RevisionTable {
    private static final int BATCH = 1_000;

    private final JdbcTemplate template;
    private final JdbcClient jdbc;

    RevisionTable(JdbcTemplate template) {
        this.template = template;
        this.jdbc = JdbcClient.create(template);
    }

    /// Takes numbers and gives the first. From here to the end of the transaction no one else
    /// writes segments. Numbers that stay unused leave a gap.
    long take(int count) {
        var last = new GeneratedKeyHolder();
        jdbc.sql("update segment_revision_seq set last = last + :count")
                .param("count", count)
                .update(last, "last");
        Number number = last.getKey();
        if (number == null) {
            throw new IllegalStateException("segment_revision_seq has lost its row");
        }
        return number.longValue() - count + 1;
    }

    void add(
            long first,
            UUID story,
            List<Segment> segments,
            Cause cause,
            @Nullable UUID person,
            Instant at) {
        List<Revision> revisions = new ArrayList<>(segments.size());
        for (Segment segment : segments) {
            revisions.add(
                    new Revision(
                            first + revisions.size(),
                            story,
                            segment.id(),
                            segment.version(),
                            segment.source(),
                            segment.target(),
                            segment.state(),
                            cause,
                            person,
                            at));
        }
        template.batchUpdate(
                """
                insert into segment_revision (seq, story_id, segment_id, version, source, target,
                    state, cause, person_id, at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                revisions,
                BATCH,
                (row, revision) -> {
                    row.setLong(1, revision.seq());
                    row.setObject(2, revision.story());
                    row.setObject(3, revision.segment());
                    row.setInt(4, revision.version());
                    row.setString(5, revision.source());
                    row.setString(6, revision.target());
                    row.setString(7, revision.state().name());
                    row.setString(8, revision.cause().name());
                    row.setObject(9, revision.person());
                    row.setObject(10, Column.of(revision.at()));
                });
    }

    List<Revision> ofSegment(UUID segment) {
        return jdbc.sql("select * from segment_revision where segment_id = :id order by seq desc")
                .param("id", segment)
                .query(RevisionTable::revision)
                .list();
    }

    List<Revision> after(long seq, int limit) {
        return jdbc.sql(
                        """
                        select * from segment_revision where seq > :seq
                        order by seq fetch first :limit rows only
                        """)
                .param("seq", seq)
                .param("limit", limit)
                .query(RevisionTable::revision)
                .list();
    }

    long last() {
        return jdbc.sql("select last from segment_revision_seq").query(Long.class).single();
    }

    Map<Cause, List<UUID>> contributors(UUID story) {
        Map<Cause, List<UUID>> contributors = new EnumMap<>(Cause.class);
        jdbc.sql(
                        """
                        select cause, person_id from segment_revision
                        where story_id = :story and person_id is not null
                        group by cause, person_id order by min(seq)
                        """)
                .param("story", story)
                .query(
                        row -> {
                            contributors
                                    .computeIfAbsent(
                                            Cause.valueOf(row.getString("cause")),
                                            _ -> new ArrayList<>())
                                    .add(id(row, "person_id"));
                        });
        return contributors;
    }

    private static Revision revision(ResultSet row, int number) throws SQLException {
        return new Revision(
                row.getLong("seq"),
                id(row, "story_id"),
                id(row, "segment_id"),
                row.getInt("version"),
                row.getString("source"),
                row.getString("target"),
                SegmentState.valueOf(row.getString("state")),
                Cause.valueOf(row.getString("cause")),
                idOrNull(row, "person_id"),
                at(row, "at"));
    }
}
