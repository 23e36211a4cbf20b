package org.naranhi.glossary.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.naranhi.glossary.EntryValues;
import org.naranhi.glossary.NameRecord;
import org.naranhi.glossary.OnRecord;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;

/// The table `name_record`.
final class NameTable {
    private static final int BATCH = 1_000;

    private final JdbcTemplate template;
    private final JdbcClient jdbc;

    NameTable(JdbcTemplate template) {
        this.template = template;
        this.jdbc = JdbcClient.create(template);
    }

    List<NameRecord> all() {
        return jdbc.sql("select * from name_record where not deleted")
                .query(NameTable::name)
                .list();
    }

    /// What lies under these ids, also if it was taken off the record.
    List<OnRecord> withIds(Ids ids) {
        List<OnRecord> lying = new ArrayList<>();
        for (SqlArrayValue some : ids.arrays()) {
            lying.addAll(
                    jdbc.sql("select * from name_record where id = any (:ids)")
                            .param("ids", some)
                            .query(
                                    (row, n) ->
                                            new OnRecord(name(row, n), row.getBoolean("deleted")))
                            .list());
        }
        return lying;
    }

    void remove(Ids ids) {
        for (SqlArrayValue some : ids.arrays()) {
            jdbc.sql("delete from name_record where id = any (:ids)").param("ids", some).update();
        }
    }

    void hide(Ids ids, Change change) {
        for (SqlArrayValue some : ids.arrays()) {
            jdbc.sql(
                            """
                            update name_record
                            set deleted = true, changed_by = :person, changed_at = :at
                            where id = any (:ids)
                            """)
                    .param("person", change.person())
                    .param("at", change.at())
                    .param("ids", some)
                    .update();
        }
    }

    void add(List<NameRecord> names, Change change) {
        template.batchUpdate(
                """
                insert into name_record (id, kind, hangul, hanja, english, basis, hangul_short,
                    english_short, title_ko, title_en, country, part_of, category, variants,
                    source, note, distinction, former_titles, checked_by, checked_at, changed_by,
                    changed_at, deleted)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, false)
                """,
                names,
                BATCH,
                (row, name) -> {
                    NameRecord.Checked checked = name.checked();
                    row.setObject(1, name.id());
                    row.setString(2, name.kind().name());
                    row.setString(3, name.hangul());
                    row.setString(4, name.hanja());
                    row.setString(5, name.english());
                    row.setString(6, name.basis().name());
                    row.setString(7, name.hangulShort());
                    row.setString(8, name.englishShort());
                    row.setString(9, name.titleKorean());
                    row.setString(10, name.titleEnglish());
                    row.setString(11, name.country());
                    row.setString(12, name.partOf());
                    row.setString(13, name.category());
                    row.setString(14, EntryValues.lines(name.variants()));
                    row.setString(15, name.source());
                    row.setString(16, name.note());
                    row.setString(17, name.distinction());
                    row.setString(18, EntryValues.titles(name.formerTitles()));
                    row.setObject(19, checked == null ? null : checked.by());
                    row.setObject(
                            20, checked == null ? null : checked.at().atOffset(ZoneOffset.UTC));
                    row.setObject(21, change.person());
                    row.setObject(22, change.at());
                });
    }

    private static NameRecord name(ResultSet row, int number) throws SQLException {
        return new NameRecord(
                row.getObject("id", UUID.class),
                NameRecord.Kind.valueOf(row.getString("kind")),
                row.getString("hangul"),
                row.getString("hanja"),
                row.getString("english"),
                NameRecord.Basis.valueOf(row.getString("basis")),
                row.getString("hangul_short"),
                row.getString("english_short"),
                row.getString("title_ko"),
                row.getString("title_en"),
                row.getString("country"),
                row.getString("part_of"),
                row.getString("category"),
                EntryValues.list(row.getString("variants")),
                row.getString("source"),
                row.getString("note"),
                row.getString("distinction"),
                EntryValues.titles(row.getString("former_titles")),
                checked(row));
    }

    private static NameRecord.@Nullable Checked checked(ResultSet row) throws SQLException {
        UUID by = row.getObject("checked_by", UUID.class);
        OffsetDateTime at = row.getObject("checked_at", OffsetDateTime.class);
        return by == null || at == null ? null : new NameRecord.Checked(by, at.toInstant());
    }
}
