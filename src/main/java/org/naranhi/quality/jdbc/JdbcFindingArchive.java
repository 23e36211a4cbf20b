package org.naranhi.quality.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.naranhi.quality.FindingArchive;
import org.naranhi.quality.Severity;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The archive of findings in the database.
@Repository
class JdbcFindingArchive implements FindingArchive {
    private static final String INSERT =
            """
            insert into story_finding (story_id, place, segment_id, segment_number, source, target,
                code, severity, source_spans, target_spans, parameters, replacement)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String FIND =
            """
            select f.* from story_finding f join story s on s.id = f.story_id
            where not s.deleted and f.severity in (:severities)
                and (:code = '' or f.code = :code) and (:anyStory or f.story_id = :story)
            order by case f.severity when 'ERROR' then 0 when 'WARNING' then 1 else 2 end,
                s.changed_at desc, f.story_id, f.place
            limit :limit
            """;
    private static final UUID NO_STORY = new UUID(0, 0);

    private final JdbcTemplate template;
    private final JdbcClient jdbc;

    JdbcFindingArchive(JdbcTemplate template) {
        this.template = template;
        this.jdbc = JdbcClient.create(template);
    }

    @Override
    @Transactional
    public void keep(UUID story, List<Archived> found, Instant at) {
        // Whoever keeps findings of a story at the same time waits here.
        jdbc.sql("select id from story where id = :id for update")
                .param("id", story)
                .query(UUID.class)
                .optional();
        jdbc.sql("delete from story_finding where story_id = :story")
                .param("story", story)
                .update();
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Archived archived : found) {
            rows.add(FindingRow.written(rows.size(), archived));
        }
        template.batchUpdate(INSERT, rows);
        count(story, FindingArchive.count(found, at));
    }

    private void count(UUID story, Count now) {
        List<Count> before = trend(story);
        boolean same = !before.isEmpty() && before.getLast().sameAs(now);
        jdbc.sql(
                        same
                                ? """
                                  update story_check set last_at = :at
                                  where story_id = :story and first_at = :first
                                  """
                                : """
                                  insert into story_check
                                      (story_id, first_at, last_at, errors, warnings, hints)
                                  values (:story, :first, :at, :errors, :warnings, :hints)
                                  """)
                .param("story", story)
                .param("first", moment(same ? before.getLast().first() : now.first()))
                .param("at", moment(now.last()))
                .param("errors", now.errors())
                .param("warnings", now.warnings())
                .param("hints", now.hints())
                .update();
    }

    @Override
    public List<Archived> find(Wanted wanted, int limit) {
        return jdbc.sql(FIND)
                .param("severities", atLeast(wanted.least()))
                .param("code", wanted.code() == null ? "" : wanted.code())
                .param("anyStory", wanted.story() == null)
                .param("story", wanted.story() == null ? NO_STORY : wanted.story())
                .param("limit", limit)
                .query((row, _) -> FindingRow.read(row))
                .list();
    }

    @Override
    public SequencedMap<String, Integer> codes(Severity least) {
        SequencedMap<String, Integer> codes = new LinkedHashMap<>();
        jdbc.sql(
                        """
                        select f.code, count(*) as many from story_finding f
                        join story s on s.id = f.story_id
                        where not s.deleted and f.severity in (:severities)
                        group by f.code order by many desc, f.code
                        """)
                .param("severities", atLeast(least))
                .query(
                        row -> {
                            codes.put(row.getString("code"), row.getInt("many"));
                        });
        return codes;
    }

    @Override
    public List<Count> trend(UUID story) {
        return jdbc.sql("select * from story_check where story_id = :story order by first_at")
                .param("story", story)
                .query((row, _) -> readCount(row))
                .list();
    }

    @Override
    public Map<UUID, Instant> lastChecks() {
        Map<UUID, Instant> last = new HashMap<>();
        jdbc.sql("select story_id, max(last_at) as at from story_check group by story_id")
                .query(
                        row -> {
                            last.put(row.getObject("story_id", UUID.class), instant(row, "at"));
                        });
        return last;
    }

    private static Count readCount(ResultSet row) throws SQLException {
        return new Count(
                instant(row, "first_at"),
                instant(row, "last_at"),
                row.getInt("errors"),
                row.getInt("warnings"),
                row.getInt("hints"));
    }

    private static List<String> atLeast(Severity least) {
        return Arrays.stream(Severity.values())
                .filter(severity -> severity.compareTo(least) >= 0)
                .map(Severity::name)
                .toList();
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime moment(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
