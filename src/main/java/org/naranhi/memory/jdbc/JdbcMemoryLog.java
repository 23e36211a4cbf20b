package org.naranhi.memory.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.naranhi.memory.Annotations;
import org.naranhi.memory.MemoryLog;
import org.naranhi.memory.TranslationUnit;
import org.naranhi.memory.TranslationUnit.Origin;
import org.naranhi.text.Direction;
import org.naranhi.text.Language;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The log in the database. Numbers come from the row of `memory_log_seq`, whose lock is held to
/// the end of the transaction, so that they become visible in their order
/// (`src/main/decisions/0003-sequence-numbers.md`). Who writes a story too does that first.
@Repository
class JdbcMemoryLog implements MemoryLog {
    private static final int BATCH = 1_000;

    private final JdbcTemplate template;
    private final JdbcClient jdbc;
    private final TransactionTemplate writing;

    JdbcMemoryLog(JdbcTemplate template, PlatformTransactionManager transactions) {
        this.template = template;
        this.jdbc = JdbcClient.create(template);
        this.writing = new TransactionTemplate(transactions);
    }

    @Override
    public long append(Action action, Collection<TranslationUnit> units) {
        if (units.isEmpty()) {
            return lastSequence();
        }
        return writing.execute(
                _ -> {
                    long last = take(units.size());
                    List<Entry> entries = new ArrayList<>(units.size());
                    for (TranslationUnit unit : units) {
                        long seq = last - units.size() + 1 + entries.size();
                        entries.add(new Entry(seq, action, unit));
                    }
                    insert(entries);
                    return last;
                });
    }

    @Override
    public List<Entry> after(long seq, int limit) {
        return jdbc.sql(
                        """
                        select * from memory_log where seq > :seq
                        order by seq fetch first :limit rows only
                        """)
                .param("seq", seq)
                .param("limit", limit)
                .query(
                        (row, _) ->
                                new Entry(
                                        row.getLong("seq"),
                                        Action.valueOf(row.getString("action")),
                                        unit(row)))
                .list();
    }

    @Override
    public @Nullable TranslationUnit ofSegment(UUID segment) {
        return jdbc.sql(
                        """
                        select * from memory_log learned
                        where segment_id = :segment and action = 'LEARN' and not exists (
                            select 1 from memory_log forgotten
                            where forgotten.segment_id = learned.segment_id
                                and forgotten.unit_id = learned.unit_id
                                and forgotten.action = 'FORGET' and forgotten.seq > learned.seq)
                        order by seq desc fetch first 1 row only
                        """)
                .param("segment", segment)
                .query((row, _) -> unit(row))
                .optional()
                .orElse(null);
    }

    @Override
    public List<TranslationUnit> ofSegments(Collection<UUID> segments) {
        return jdbc.sql(
                        """
                        select * from memory_log learned
                        where segment_id = any (:segments) and action = 'LEARN' and not exists (
                            select 1 from memory_log later
                            where later.segment_id = learned.segment_id and later.seq > learned.seq
                                and (later.action = 'LEARN' or later.unit_id = learned.unit_id))
                        """)
                .param("segments", new SqlArrayValue("uuid", segments.toArray()))
                .query((row, _) -> unit(row))
                .list();
    }

    @Override
    public long lastSequence() {
        return jdbc.sql("select last from memory_log_seq").query(Long.class).single();
    }

    private long take(int count) {
        var last = new GeneratedKeyHolder();
        jdbc.sql("update memory_log_seq set last = last + :count")
                .param("count", count)
                .update(last, "last");
        Number number = last.getKey();
        if (number == null) {
            throw new IllegalStateException("memory_log_seq has lost its row");
        }
        return number.longValue();
    }

    private void insert(List<Entry> entries) {
        template.batchUpdate(
                """
                insert into memory_log (seq, action, unit_id, source_language, source, target,
                    previous_source, next_source, origin, story_id, segment_id, author, at,
                    memory_id, annotations)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                entries,
                BATCH,
                (row, entry) -> {
                    TranslationUnit unit = entry.unit();
                    row.setLong(1, entry.seq());
                    row.setString(2, entry.action().name());
                    row.setObject(3, unit.id());
                    row.setString(4, unit.direction().source().tag());
                    row.setString(5, unit.source());
                    row.setString(6, unit.target());
                    row.setString(7, unit.previous());
                    row.setString(8, unit.next());
                    row.setString(9, unit.origin().name());
                    row.setObject(10, unit.story());
                    row.setObject(11, unit.segment());
                    row.setString(12, unit.author());
                    row.setObject(
                            13, unit.at().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC));
                    row.setObject(14, unit.memory());
                    row.setString(
                            15, unit.annotations().none() ? null : unit.annotations().written());
                });
    }

    private static TranslationUnit unit(ResultSet row) throws SQLException {
        return new TranslationUnit(
                row.getObject("unit_id", UUID.class),
                row.getObject("memory_id", UUID.class),
                Direction.from(Language.of(row.getString("source_language"))),
                row.getString("source"),
                row.getString("target"),
                row.getString("previous_source"),
                row.getString("next_source"),
                Origin.valueOf(row.getString("origin")),
                row.getObject("story_id", UUID.class),
                row.getObject("segment_id", UUID.class),
                row.getString("author"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                Annotations.read(row.getString("annotations")));
    }
}
