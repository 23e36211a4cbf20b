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
        template.batchUpdate(
                """
                insert into passage (story_id, place, kind, language, content, tags, id)
                values (?, ?, ?, ?, ?, ?, ?)
                """,
                passages,
                BATCH,
                (row, passage) -> {
                    row.setObject(1, passage.story());
                    row.setInt(2, passage.place());
                    row.setString(3, passage.kind().name());
                    row.setString(4, passage.language().tag());
                    row.setString(5, passage.text());
                    row.setString(6, written(passage.tags()));
                    row.setObject(7, passage.id());
                });
    }

    void change(Collection<Passage> passages) {
        template.batchUpdate(
                """
                update passage set place = ?, kind = ?, language = ?, content = ?, tags = ?
                where id = ? and story_id = ?
                """,
                passages,
                BATCH,
                (row, passage) -> {
                    row.setInt(1, passage.place());
                    row.setString(2, passage.kind().name());
                    row.setString(3, passage.language().tag());
                    row.setString(4, passage.text());
                    row.setString(5, written(passage.tags()));
                    row.setObject(6, passage.id());
                    row.setObject(7, passage.story());
                });
    }

    void delete(UUID story, Collection<UUID> passages) {
        jdbc.sql("delete from passage where story_id = :story and id = any (:ids)")
                .param("story", story)
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
