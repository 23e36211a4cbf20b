package org.naranhi.pairs.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.naranhi.pairs.Pair;
import org.naranhi.pairs.PairBead;
import org.naranhi.pairs.PairSummary;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The rows of pairs.
final class PairTable {
    private final JdbcClient jdbc;

    PairTable(JdbcTemplate template) {
        this.jdbc = JdbcClient.create(template);
    }

    void insert(Pair pair) {
        bound(
                        pair,
                        """
                        insert into published_pair (id, title, korean_name, english_name, memory_id,
                            batch_id, story_id, version, created_by, created_at, changed_by,
                            changed_at, deleted)
                        values (:id, :title, :korean, :english, :memory, :batch, :story, :version,
                            :createdBy, :createdAt, :changedBy, :changedAt, false)
                        """)
                .param("createdBy", pair.createdBy())
                .param("createdAt", at(pair.createdAt()))
                .param("batch", pair.batch())
                .update();
    }

    /// Whether the row was still the one that came before this version.
    boolean update(Pair pair) {
        return bound(
                                pair,
                                """
                                update published_pair set title = :title, korean_name = :korean,
                                    english_name = :english, memory_id = :memory,
                                    story_id = :story, version = :version,
                                    changed_by = :changedBy, changed_at = :changedAt
                                where id = :id and version = :version - 1
                                """)
                        .update()
                == 1;
    }

    private JdbcClient.StatementSpec bound(Pair pair, String sql) {
        return jdbc.sql(sql)
                .param("id", pair.id())
                .param("title", pair.title())
                .param("korean", pair.koreanName())
                .param("english", pair.englishName())
                .param("memory", pair.memory())
                .param("story", pair.story())
                .param("version", pair.version())
                .param("changedBy", pair.changedBy())
                .param("changedAt", at(pair.changedAt()));
    }

    Optional<Pair> pair(UUID id) {
        return jdbc.sql("select * from published_pair where id = :id")
                .param("id", id)
                .query((row, _) -> pair(row))
                .optional();
    }

    void delete(UUID id, boolean deleted) {
        jdbc.sql("update published_pair set deleted = :deleted where id = :id")
                .param("deleted", deleted)
                .param("id", id)
                .update();
    }

    List<PairSummary> summaries() {
        return jdbc.sql(
                        """
                        select pair.*, coalesce(side.korean, 0) as korean,
                            coalesce(side.english, 0) as english, coalesce(link.links, 0) as links,
                            coalesce(link.accepted, 0) as accepted,
                            coalesce(link.doubtful, 0) as doubtful
                        from published_pair pair
                        left join (
                            select pair_id,
                                sum(case when language = 'ko' then 1 else 0 end) as korean,
                                sum(case when language = 'en' then 1 else 0 end) as english
                            from pair_sentence group by pair_id) side on side.pair_id = pair.id
                        left join (
                            select bead.pair_id, count(*) as links,
                                sum(case when bead.accepted then 1 else 0 end) as accepted,
                                sum(case when not bead.accepted and bead.confidence < :doubtful
                                    then 1 else 0 end) as doubtful
                            from pair_bead bead join (
                                select bead_id from pair_sentence group by bead_id
                                having count(distinct language) = 2) both_sides
                                on both_sides.bead_id = bead.id
                            group by bead.pair_id) link on link.pair_id = pair.id
                        where not pair.deleted
                        order by pair.changed_at desc, pair.id
                        """)
                .param("doubtful", PairBead.DOUBTFUL)
                .query(
                        (row, _) ->
                                new PairSummary(
                                        pair(row),
                                        row.getInt("korean"),
                                        row.getInt("english"),
                                        row.getInt("links"),
                                        row.getInt("accepted"),
                                        row.getInt("doubtful")))
                .list();
    }

    private static Pair pair(ResultSet row) throws SQLException {
        return new Pair(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getString("korean_name"),
                row.getString("english_name"),
                row.getObject("memory_id", UUID.class),
                row.getObject("batch_id", UUID.class),
                row.getObject("story_id", UUID.class),
                row.getInt("version"),
                row.getObject("created_by", UUID.class),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_by", UUID.class),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }

    static OffsetDateTime at(Instant at) {
        return at.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
