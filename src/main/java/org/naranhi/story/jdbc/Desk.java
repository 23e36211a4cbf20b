package org.naranhi.story.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Normalizer;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.naranhi.story.StorySummary;
import org.naranhi.text.Markup;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The desk's list of stories, and looking for words in them.
final class Desk {
    private final JdbcClient jdbc;

    Desk(JdbcTemplate template) {
        this.jdbc = JdbcClient.create(template);
    }

    List<StorySummary> summaries() {
        return jdbc.sql(
                        """
                        select story.*, headline.content as headline, (
                                select string_agg(h.target, ' ' order by h.place)
                                from segment h
                                where h.passage_id = headline.id and h.target <> ''
                            ) as headline_target,
                            progress.segments, progress.translated, progress.reviewed
                        from story
                        left join (
                            select story_id, count(*) as segments,
                                sum(case when state <> 'INITIAL' then 1 else 0 end) as translated,
                                sum(case when state in ('REVIEWED', 'FINAL') then 1 else 0 end)
                                    as reviewed
                            from segment group by story_id
                        ) progress on progress.story_id = story.id
                        left join passage headline on headline.id = (
                            select first.id from passage first
                            where first.story_id = story.id and first.kind = 'HEADLINE'
                            order by first.place fetch first 1 row only
                        )
                        where not story.deleted
                        order by story.changed_at desc, story.id
                        """)
                .query(Desk::summary)
                .list();
    }

    /// A story is found when each of the words, in any case, is in one of its passages or targets.
    List<UUID> search(String words, int limit) {
        List<String> patterns =
                Stream.of(Normalizer.normalize(words, Normalizer.Form.NFC).strip().split("\\s+"))
                        .filter(word -> !word.isEmpty())
                        .map(word -> "%" + word.replaceAll("[!%_]", "!$0") + "%")
                        .toList();
        if (patterns.isEmpty()) {
            return List.of();
        }
        String held =
                """
                and (
                    exists (
                        select 1 from passage
                        where passage.story_id = story.id and content ilike ? escape '!')
                    or exists (
                        select 1 from segment
                        where segment.story_id = story.id and target ilike ? escape '!'))
                """;
        var query =
                jdbc.sql(
                        "select id from story where not deleted "
                                + held.repeat(patterns.size())
                                + "order by changed_at desc, id fetch first ? rows only");
        for (String pattern : patterns) {
            query = query.param(pattern).param(pattern);
        }
        return query.param(limit).query((row, _) -> Column.id(row, "id")).list();
    }

    private static StorySummary summary(ResultSet row, int number) throws SQLException {
        String headline = row.getString("headline");
        String target = row.getString("headline_target");
        return new StorySummary(
                StoryTable.story(row, number),
                headline == null ? "" : Markup.plain(headline),
                target == null ? "" : Markup.plain(target),
                row.getInt("segments"),
                row.getInt("translated"),
                row.getInt("reviewed"),
                row.getInt("characters"),
                row.getInt("words"));
    }
}
