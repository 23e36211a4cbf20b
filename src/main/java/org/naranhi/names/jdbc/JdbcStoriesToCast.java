package org.naranhi.names.jdbc;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.naranhi.names.StoriesToCast;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The queue of stories in the database. The cause is kept as its ordinal, so that SQL can order
/// it.
@Repository
class JdbcStoriesToCast implements StoriesToCast {
    private static final String HOLDS =
            """
            or id in (
                select story_id
                from (select story_id, lower(source || ' ' || target) as content from segment) texts
                where\s""";

    private final JdbcClient jdbc;
    private final TransactionTemplate writing;

    JdbcStoriesToCast(JdbcTemplate template, PlatformTransactionManager transactions) {
        this.jdbc = JdbcClient.create(template);
        this.writing = new TransactionTemplate(transactions);
    }

    @Override
    public Followed followed() {
        return jdbc.sql("select revision, glossary, engine from name_following")
                .query(Followed.class)
                .single();
    }

    @Override
    public boolean follow(
            Followed from, Followed to, Collection<UUID> stories, Cause cause, Instant ready) {
        return follow(from, to, cause, ready, "id = any (:stories)", stories);
    }

    @Override
    public boolean followWithAll(Followed from, Followed to, Cause cause, Instant ready) {
        return follow(from, to, cause, ready, "cardinality(:stories) = 0", List.of());
    }

    private boolean follow(
            Followed from,
            Followed to,
            Cause cause,
            Instant ready,
            String which,
            Collection<UUID> stories) {
        return Boolean.TRUE.equals(
                writing.execute(
                        _ -> {
                            if (!moved(from, to)) {
                                return false;
                            }
                            put(cause, ready, which, stories);
                            return true;
                        }));
    }

    private boolean moved(Followed from, Followed to) {
        return jdbc.sql(
                                """
                                update name_following
                                set revision = :revision, glossary = :glossary, engine = :engine,
                                    mark = mark + 1
                                where revision = :fromRevision and glossary = :fromGlossary
                                    and engine = :fromEngine
                                """)
                        .param("revision", to.revision())
                        .param("glossary", to.glossary())
                        .param("engine", to.engine())
                        .param("fromRevision", from.revision())
                        .param("fromGlossary", from.glossary())
                        .param("fromEngine", from.engine())
                        .update()
                == 1;
    }

    private void put(Cause cause, Instant ready, String which, Collection<UUID> stories) {
        SqlArrayValue ids = new SqlArrayValue("uuid", stories.toArray());
        jdbc.sql(
                        """
                        update story_to_cast
                        set mark = (select mark from name_following),
                            cause = case when cause < :cause then cause else :cause end
                        where story_id in (select id from story where %s)
                        """
                                .formatted(which))
                .param("cause", cause.ordinal())
                .param("stories", ids)
                .update();
        jdbc.sql(
                        """
                        insert into story_to_cast (story_id, cause, ready_at, taken_until, mark)
                        select id, :cause, :ready, null, (select mark from name_following)
                        from story
                        where %s and not exists (
                            select 1 from story_to_cast waiting where waiting.story_id = story.id)
                        """
                                .formatted(which))
                .param("cause", cause.ordinal())
                .param("ready", column(ready))
                .param("stories", ids)
                .update();
    }

    /// Looks without a lock and then takes what it saw, so that servers don't wait for each other;
    /// who comes second looks again.
    @Override
    public Optional<Taken> take(Cause least, Instant ready, Instant now, Duration lease) {
        while (true) {
            Optional<Taken> next = next(least, ready, now);
            if (next.isEmpty() || taken(next.get(), now, lease)) {
                return next;
            }
        }
    }

    private Optional<Taken> next(Cause least, Instant ready, Instant now) {
        return jdbc.sql(
                        """
                        select story_id, cause, mark
                        from story_to_cast join story on story.id = story_id
                        where cause <= :least and ready_at <= :ready and not deleted
                            and (taken_until is null or taken_until <= :now)
                        order by cause, ready_at, story_id fetch first 1 row only
                        """)
                .param("least", least.ordinal())
                .param("ready", column(ready))
                .param("now", column(now))
                .query(
                        (row, _) ->
                                new Taken(
                                        row.getObject("story_id", UUID.class),
                                        Cause.values()[row.getInt("cause")],
                                        row.getLong("mark")))
                .optional();
    }

    private boolean taken(Taken taken, Instant now, Duration lease) {
        return jdbc.sql(
                                """
                                update story_to_cast set taken_until = :until
                                where story_id = :story and mark = :mark
                                    and (taken_until is null or taken_until <= :now)
                                """)
                        .param("until", column(now.plus(lease)))
                        .param("now", column(now))
                        .param("story", taken.story())
                        .param("mark", taken.mark())
                        .update()
                == 1;
    }

    @Override
    public void done(Taken taken) {
        int gone =
                jdbc.sql("delete from story_to_cast where story_id = :story and mark = :mark")
                        .param("story", taken.story())
                        .param("mark", taken.mark())
                        .update();
        if (gone == 0) {
            jdbc.sql("update story_to_cast set taken_until = null where story_id = :story")
                    .param("story", taken.story())
                    .update();
        }
    }

    @Override
    public void postpone(Taken taken, Instant until) {
        jdbc.sql(
                        """
                        update story_to_cast set taken_until = null, ready_at = :until
                        where story_id = :story
                        """)
                .param("until", column(until))
                .param("story", taken.story())
                .update();
    }

    @Override
    public int waiting(Cause cause) {
        return jdbc.sql(
                        """
                        select count(*) from story_to_cast join story on story.id = story_id
                        where cause = :cause and not deleted
                        """)
                .param("cause", cause.ordinal())
                .query(Integer.class)
                .single();
    }

    @Override
    public List<UUID> touched(Collection<UUID> records, Collection<String> words) {
        List<String> patterns = words.stream().distinct().map(JdbcStoriesToCast::pattern).toList();
        String holds =
                IntStream.range(0, patterns.size())
                        .mapToObj(i -> "content like :p" + i + " escape '!'")
                        .collect(Collectors.joining(" or ", HOLDS, ")"));
        StatementSpec query =
                jdbc.sql(
                                """
                                select id from story
                                where id in (
                                    select story_id from name_use where record_id = any (:records)
                                    union
                                    select story_id from term_use where entry_id = any (:records))
                                %s
                                """
                                        .formatted(patterns.isEmpty() ? "" : holds))
                        .param("records", new SqlArrayValue("uuid", records.toArray()));
        for (int i = 0; i < patterns.size(); i++) {
            query = query.param("p" + i, patterns.get(i));
        }
        return new ArrayList<>(query.query(UUID.class).list());
    }

    private static String pattern(String word) {
        return '%' + word.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + '%';
    }

    private static OffsetDateTime column(Instant at) {
        return at.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
