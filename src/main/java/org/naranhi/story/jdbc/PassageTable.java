package org.naranhi.story.jdbc;

import static org.naranhi.story.jdbc.Column.id;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.naranhi.story.Passage;
import org.naranhi.text.InlineTag;
import org.naranhi.text.Language;
import org.naranhi.text.PassageKind;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The table `passage`. Inline tags lie in one column as JSON:
/// `[{"id":1,"kind":"BOLD","href":null}]`.
final class PassageTable {
    private static final int BATCH = 1_000;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<InlineTag>> TAGS = new TypeReference<>() {};
    private static final String NO_TAGS = "[]";

    private final JdbcTemplate template;
    private final JdbcClient jdbc;

    PassageTable(JdbcTemplate template) {
        this.template = template;
        this.jdbc = JdbcClient.create(template);
    }

    List<Passage> of(UUID story) {
        return jdbc.sql("select * from passage where story_id = :story order by place")
                .param("story", story)
                .query(PassageTable::passage)
                .list();
    }

    void add(Collection<Passage> passages) {
        write(
                """
                insert into passage (place, kind, language, content, tags, characters, words,
                    id, story_id)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                passages);
    }

    void change(Collection<Passage> passages) {
        write(
                """
                update passage
                set place = ?, kind = ?, language = ?, content = ?, tags = ?, characters = ?,
                    words = ?
                where id = ? and story_id = ?
                """,
                passages);
    }

    private void write(String sql, Collection<Passage> passages) {
        template.batchUpdate(
                sql,
                passages,
                BATCH,
                (row, passage) -> {
                    Length length = Length.of(passage.text());
                    row.setInt(1, passage.place());
                    row.setString(2, passage.kind().name());
                    row.setString(3, passage.language().tag());
                    row.setString(4, passage.text());
                    row.setString(5, written(passage.tags()));
                    row.setInt(6, length.characters());
                    row.setInt(7, length.words());
                    row.setObject(8, passage.id());
                    row.setObject(9, passage.story());
                });
    }

    void delete(Collection<UUID> passages) {
        jdbc.sql("delete from passage where id = any (:ids)")
                .param("ids", Column.of(passages))
                .update();
    }

    private static Passage passage(ResultSet row, int number) throws SQLException {
        return new Passage(
                id(row, "id"),
                id(row, "story_id"),
                row.getInt("place"),
                PassageKind.valueOf(row.getString("kind")),
                Language.of(row.getString("language")),
                row.getString("content"),
                read(row.getString("tags")));
    }

    private static String written(List<InlineTag> tags) {
        return tags.isEmpty() ? NO_TAGS : JSON.writeValueAsString(tags);
    }

    private static List<InlineTag> read(String tags) {
        return tags.equals(NO_TAGS) ? List.of() : JSON.readValue(tags, TAGS);
    }
}
