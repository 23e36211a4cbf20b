package org.naranhi.glossary.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.naranhi.glossary.EntryValues;
import org.naranhi.glossary.OnRecord;
import org.naranhi.glossary.TermEntry;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;

/// The table `term_entry`.
final class TermTable {
    private static final int BATCH = 1_000;

    private final JdbcTemplate template;
    private final JdbcClient jdbc;

    TermTable(JdbcTemplate template) {
        this.template = template;
        this.jdbc = JdbcClient.create(template);
    }

    List<TermEntry> all() {
        return jdbc.sql("select * from term_entry where not deleted").query(TermTable::term).list();
    }

    /// What lies under these ids, also if it was taken off the record.
    List<OnRecord> withIds(Ids ids) {
        List<OnRecord> lying = new ArrayList<>();
        for (SqlArrayValue some : ids.arrays()) {
            lying.addAll(
                    jdbc.sql("select * from term_entry where id = any (:ids)")
                            .param("ids", some)
                            .query(
                                    (row, n) ->
                                            new OnRecord(term(row, n), row.getBoolean("deleted")))
                            .list());
        }
        return lying;
    }

    void remove(Ids ids) {
        for (SqlArrayValue some : ids.arrays()) {
            jdbc.sql("delete from term_entry where id = any (:ids)").param("ids", some).update();
        }
    }

    void hide(Ids ids, Change change) {
        for (SqlArrayValue some : ids.arrays()) {
            jdbc.sql(
                            """
                            update term_entry
                            set deleted = true, changed_by = :person, changed_at = :at
                            where id = any (:ids)
                            """)
                    .param("person", change.person())
                    .param("at", change.at())
                    .param("ids", some)
                    .update();
        }
    }

    void add(List<TermEntry> terms, Change change) {
        template.batchUpdate(
                """
                insert into term_entry (id, korean, english, domain, part_of_speech, status,
                    korean_variants, english_variants, abbreviation, note, changed_by, changed_at,
                    deleted)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, false)
                """,
                terms,
                BATCH,
                (row, term) -> {
                    row.setObject(1, term.id());
                    row.setString(2, term.korean());
                    row.setString(3, term.english());
                    row.setString(4, term.domain());
                    row.setString(5, term.partOfSpeech());
                    row.setString(6, term.status().name());
                    row.setString(7, EntryValues.lines(term.koreanVariants()));
                    row.setString(8, EntryValues.lines(term.englishVariants()));
                    row.setString(9, term.abbreviation());
                    row.setString(10, term.note());
                    row.setObject(11, change.person());
                    row.setObject(12, change.at());
                });
    }

    private static TermEntry term(ResultSet row, int number) throws SQLException {
        return new TermEntry(
                row.getObject("id", UUID.class),
                row.getString("korean"),
                row.getString("english"),
                row.getString("domain"),
                row.getString("part_of_speech"),
                TermEntry.Status.valueOf(row.getString("status")),
                EntryValues.list(row.getString("korean_variants")),
                EntryValues.list(row.getString("english_variants")),
                row.getString("abbreviation"),
                row.getString("note"));
    }
}
