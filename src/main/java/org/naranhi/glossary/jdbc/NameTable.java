package org.naranhi.glossary.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.naranhi.glossary.NameRecord;
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

    Optional<NameRecord> byId(UUID id) {
        return jdbc.sql("select * from name_record where id = :id and not deleted")
                .param("id", id)
                .query(NameTable::name)
                .optional();
    }

    void remove(Object[] ids) {
        jdbc.sql("delete from name_record where id = any (:ids)")
                .param("ids", new SqlArrayValue("uuid", ids))
                .update();
    }

    void hide(UUID id, Change change) {
        jdbc.sql(
                        """
                        update name_record
                        set deleted = true, changed_by = :person, changed_at = :at where id = :id
                        """)
                .param("person", change.person())
                .param("at", change.at())
                .param("id", id)
                .update();
    }

    void add(List<NameRecord> names, Change change) {
        template.batchUpdate(
                """
                insert into name_record (id, kind, hangul, hanja, english, basis, hangul_short,
                    english_short, title_ko, title_en, country, part_of, category, variants,
                    source, note, changed_by, changed_at, deleted)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, false)
                """,
                names,
                BATCH,
                (row, name) -> {
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
                    row.setString(14, Variants.written(name.variants()));
                    row.setString(15, name.source());
                    row.setString(16, name.note());
                    row.setObject(17, change.person());
                    row.setObject(18, change.at());
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
                Variants.read(row.getString("variants")),
                row.getString("source"),
                row.getString("note"));
    }
}
