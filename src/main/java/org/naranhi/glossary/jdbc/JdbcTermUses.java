package org.naranhi.glossary.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.naranhi.glossary.TermUse;
import org.naranhi.glossary.TermUses;
import org.naranhi.text.Language;
import org.naranhi.text.Span;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Uses of terms in the database.
@Repository
class JdbcTermUses implements TermUses {
    private static final int BATCH = 1_000;

    private final JdbcTemplate template;
    private final JdbcClient jdbc;
    private final TransactionTemplate writing;

    JdbcTermUses(JdbcTemplate template, PlatformTransactionManager transactions) {
        this.template = template;
        this.jdbc = JdbcClient.create(template);
        this.writing = new TransactionTemplate(transactions);
    }

    /// What didn't change is not written. The version's lock comes first, so that two servers with
    /// the same story take turns.
    @Override
    public void keep(UUID story, Collection<TermUse> uses) {
        List<TermUse> wanted = List.copyOf(uses);
        if (ofStory(story).equals(wanted)) {
            return;
        }
        writing.executeWithoutResult(
                _ -> {
                    jdbc.sql("update term_use_version set last = last + 1").update();
                    jdbc.sql("delete from term_use where story_id = :story")
                            .param("story", story)
                            .update();
                    insert(story, wanted);
                });
    }

    private void insert(UUID story, List<TermUse> uses) {
        template.batchUpdate(
                """
                insert into term_use (story_id, place, segment_id, entry_id, language, from_char,
                    to_char, spelling, rendering)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                IntStream.range(0, uses.size()).boxed().toList(),
                BATCH,
                (row, place) -> {
                    TermUse use = uses.get(place);
                    row.setObject(1, story);
                    row.setInt(2, place);
                    row.setObject(3, use.segment());
                    row.setObject(4, use.entry());
                    row.setString(5, use.language().tag());
                    row.setInt(6, use.span().start());
                    row.setInt(7, use.span().end());
                    row.setString(8, use.spelling());
                    row.setString(9, use.rendering());
                });
    }

    private List<TermUse> ofStory(UUID story) {
        return jdbc.sql("select * from term_use where story_id = :story order by place")
                .param("story", story)
                .query(JdbcTermUses::use)
                .list();
    }

    @Override
    public List<TermUse> of(UUID entry) {
        return jdbc.sql(
                        """
                        select term_use.* from term_use join story on story.id = story_id
                        where entry_id = :entry and not deleted
                        order by changed_at desc, story_id, place
                        """)
                .param("entry", entry)
                .query(JdbcTermUses::use)
                .list();
    }

    @Override
    public Map<UUID, Usage> usage() {
        Map<UUID, Usage> usage = new HashMap<>();
        jdbc.sql(
                        """
                        select entry_id, count(*) as mentions, count(distinct story_id) as stories,
                            max(changed_at) as latest
                        from term_use join story on story.id = story_id
                        where not deleted
                        group by entry_id
                        """)
                .query(
                        row -> {
                            usage.put(
                                    row.getObject("entry_id", UUID.class),
                                    new Usage(
                                            row.getInt("mentions"),
                                            row.getInt("stories"),
                                            row.getObject("latest", OffsetDateTime.class)
                                                    .toInstant()));
                        });
        return usage;
    }

    @Override
    public long version() {
        return jdbc.sql("select last from term_use_version").query(Long.class).single();
    }

    private static TermUse use(ResultSet row, int number) throws SQLException {
        return new TermUse(
                row.getObject("story_id", UUID.class),
                row.getObject("segment_id", UUID.class),
                row.getObject("entry_id", UUID.class),
                Language.of(row.getString("language")),
                new Span(row.getInt("from_char"), row.getInt("to_char")),
                row.getString("spelling"),
                row.getString("rendering"));
    }
}
