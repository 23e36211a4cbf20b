package org.naranhi.names.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.naranhi.glossary.NameRecord.Kind;
import org.naranhi.names.NameUse;
import org.naranhi.names.NameUses;
import org.naranhi.names.PersonMention.Form;
import org.naranhi.text.Language;
import org.naranhi.text.Span;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Uses of names in the database.
@Repository
class JdbcNameUses implements NameUses {
    private static final int BATCH = 1_000;

    private final JdbcTemplate template;
    private final JdbcClient jdbc;
    private final TransactionTemplate writing;

    JdbcNameUses(JdbcTemplate template, PlatformTransactionManager transactions) {
        this.template = template;
        this.jdbc = JdbcClient.create(template);
        this.writing = new TransactionTemplate(transactions);
    }

    /// What didn't change is not written: most edits of a story leave its names as they are. The
    /// version's lock comes first, so that two servers with the same story take turns.
    @Override
    public void keep(UUID story, Collection<NameUse> uses) {
        List<NameUse> wanted = List.copyOf(uses);
        if (ofStory(story).equals(wanted)) {
            return;
        }
        writing.executeWithoutResult(
                _ -> {
                    jdbc.sql("update name_use_version set last = last + 1").update();
                    jdbc.sql("delete from name_use where story_id = :story")
                            .param("story", story)
                            .update();
                    insert(story, wanted);
                });
    }

    @Override
    public List<NameUse> of(UUID record) {
        return jdbc.sql(
                        """
                        select name_use.* from name_use join story on story.id = story_id
                        where record_id = :record and not deleted
                        order by changed_at desc, story_id, place
                        """)
                .param("record", record)
                .query(JdbcNameUses::use)
                .list();
    }

    @Override
    public List<NameUse> unrecorded(String korean) {
        return jdbc.sql(
                        """
                        select name_use.* from name_use join story on story.id = story_id
                        where korean = :korean and record_id is null and not deleted
                        order by changed_at desc, story_id, place
                        """)
                .param("korean", korean)
                .query(JdbcNameUses::use)
                .list();
    }

    @Override
    public List<Spelling> spellings() {
        return jdbc.sql(
                        """
                        select kind, record_id, korean, language, spelling,
                            count(distinct story_id) as stories, count(*) as mentions,
                            max(changed_at) as latest
                        from name_use join story on story.id = story_id
                        where form = 'FULL' and not deleted
                        group by kind, record_id, korean, language, spelling
                        """)
                .query(
                        (row, _) ->
                                new Spelling(
                                        Kind.valueOf(row.getString("kind")),
                                        row.getObject("record_id", UUID.class),
                                        row.getString("korean"),
                                        Language.of(row.getString("language")),
                                        row.getString("spelling"),
                                        row.getInt("stories"),
                                        row.getInt("mentions"),
                                        row.getObject("latest", OffsetDateTime.class).toInstant()))
                .list();
    }

    @Override
    public Map<UUID, Integer> storiesByRecord() {
        Map<UUID, Integer> stories = new HashMap<>();
        jdbc.sql(
                        """
                        select record_id, count(distinct story_id) as stories
                        from name_use join story on story.id = story_id
                        where record_id is not null and not deleted
                        group by record_id
                        """)
                .query(
                        row -> {
                            stories.put(
                                    row.getObject("record_id", UUID.class), row.getInt("stories"));
                        });
        return stories;
    }

    @Override
    public long version() {
        return jdbc.sql("select last from name_use_version").query(Long.class).single();
    }

    private List<NameUse> ofStory(UUID story) {
        return jdbc.sql("select * from name_use where story_id = :story order by place")
                .param("story", story)
                .query(JdbcNameUses::use)
                .list();
    }

    private void insert(UUID story, List<NameUse> uses) {
        List<Integer> places = IntStream.range(0, uses.size()).boxed().toList();
        template.batchUpdate(
                """
                insert into name_use (story_id, place, segment_id, language, kind, record_id,
                    korean, full_name, spelling, form, from_char, to_char)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                places,
                BATCH,
                (row, place) -> {
                    NameUse use = uses.get(place);
                    row.setObject(1, story);
                    row.setInt(2, place);
                    row.setObject(3, use.segment());
                    row.setString(4, use.language().tag());
                    row.setString(5, use.kind().name());
                    row.setObject(6, use.record());
                    row.setString(7, use.korean());
                    row.setString(8, use.full());
                    row.setString(9, use.spelling());
                    row.setString(10, use.form().name());
                    row.setInt(11, use.span().start());
                    row.setInt(12, use.span().end());
                });
    }

    private static NameUse use(ResultSet row, int number) throws SQLException {
        return new NameUse(
                row.getObject("story_id", UUID.class),
                row.getObject("segment_id", UUID.class),
                Language.of(row.getString("language")),
                Kind.valueOf(row.getString("kind")),
                row.getObject("record_id", UUID.class),
                row.getString("korean"),
                row.getString("full_name"),
                row.getString("spelling"),
                Form.valueOf(row.getString("form")),
                new Span(row.getInt("from_char"), row.getInt("to_char")));
    }
}
