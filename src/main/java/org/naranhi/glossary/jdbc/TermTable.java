package org.naranhi.glossary.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.naranhi.glossary.EntryField;
import org.naranhi.glossary.EntryValues;
import org.naranhi.glossary.OnRecord;
import org.naranhi.glossary.TermEntry;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;

/// The table `term_entry`: a column for each field of an entry, and the glossary it is in.
final class TermTable {
    private static final int BATCH = 1_000;

    private static final List<EntryField> FIELDS =
            List.of(
                    EntryField.KOREAN,
                    EntryField.ENGLISH,
                    EntryField.DOMAIN,
                    EntryField.PART_OF_SPEECH,
                    EntryField.STATUS,
                    EntryField.KOREAN_VARIANTS,
                    EntryField.ENGLISH_VARIANTS,
                    EntryField.ABBREVIATION,
                    EntryField.FURTHER_TERMS,
                    EntryField.DEFINITION,
                    EntryField.SOURCE,
                    EntryField.CONTEXT,
                    EntryField.IMAGE,
                    EntryField.NOTE);

    private static final String INSERT =
            "insert into term_entry (id, glossary_id, changed_by, changed_at, deleted, "
                    + FIELDS.stream().map(TermTable::column).collect(Collectors.joining(", "))
                    + ") values (?, ?, ?, ?, false, "
                    + String.join(", ", Collections.nCopies(FIELDS.size(), "?"))
                    + ")";

    private final JdbcTemplate template;
    private final JdbcClient jdbc;

    TermTable(JdbcTemplate template) {
        this.template = template;
        this.jdbc = JdbcClient.create(template);
    }

    private static String column(EntryField field) {
        return field.name().toLowerCase(Locale.ROOT);
    }

    List<TermEntry> all() {
        return jdbc.sql("select * from term_entry where not deleted").query(TermTable::term).list();
    }

    List<TermEntry> inUse() {
        return jdbc.sql(
                        """
                        select t.* from term_entry t join termbase b on b.id = t.glossary_id
                        where not t.deleted and b.in_use order by b.rank, b.id
                        """)
                .query(TermTable::term)
                .list();
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
                INSERT,
                terms,
                BATCH,
                (row, term) -> {
                    EntryValues values = EntryValues.of(term);
                    int at = 1;
                    row.setObject(at++, term.id());
                    row.setObject(at++, term.glossary());
                    row.setObject(at++, change.person());
                    row.setObject(at++, change.at());
                    for (EntryField field : FIELDS) {
                        row.setString(at++, values.get(field));
                    }
                });
    }

    private static TermEntry term(ResultSet row, int number) throws SQLException {
        Map<EntryField, String> values = new EnumMap<>(EntryField.class);
        values.put(EntryField.KIND, "TERM");
        for (EntryField field : FIELDS) {
            values.put(field, row.getString(column(field)));
        }
        UUID glossary = row.getObject("glossary_id", UUID.class);
        TermEntry term = (TermEntry) new EntryValues(values).entry(row.getObject("id", UUID.class));
        return term.in(glossary);
    }
}
