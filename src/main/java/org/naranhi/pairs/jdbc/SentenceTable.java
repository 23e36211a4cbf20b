package org.naranhi.pairs.jdbc;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.naranhi.pairs.PairSentence;
import org.naranhi.pairs.PairText;
import org.naranhi.text.Language;
import org.naranhi.text.PassageKind;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The sentences of pairs.
final class SentenceTable {
    private static final int BATCH = 1_000;

    private record Placed(Language language, int place, PairSentence sentence) {}

    private final JdbcTemplate template;
    private final JdbcClient jdbc;

    SentenceTable(JdbcTemplate template) {
        this.template = template;
        this.jdbc = JdbcClient.create(template);
    }

    List<PairSentence> of(UUID pair, Language language) {
        return jdbc.sql(
                        """
                        select * from pair_sentence where pair_id = :pair and language = :language
                        order by place
                        """)
                .param("pair", pair)
                .param("language", language.tag())
                .query(
                        (row, _) ->
                                new PairSentence(
                                        row.getObject("id", UUID.class),
                                        row.getObject("bead_id", UUID.class),
                                        row.getInt("passage"),
                                        PassageKind.valueOf(row.getString("kind")),
                                        row.getString("content")))
                .list();
    }

    void insert(PairText text) {
        insert(text.pair().id(), placed(text).values());
    }

    /// Writes what differs.
    void change(PairText before, PairText after) {
        Map<UUID, Placed> was = placed(before);
        Map<UUID, Placed> is = placed(after);
        List<UUID> gone = was.keySet().stream().filter(id -> !is.containsKey(id)).toList();
        List<Placed> added = new ArrayList<>();
        List<Placed> changed = new ArrayList<>();
        is.forEach(
                (id, placed) -> {
                    Placed old = was.get(id);
                    if (old == null) {
                        added.add(placed);
                    } else if (!old.equals(placed)) {
                        changed.add(placed);
                    }
                });
        template.batchUpdate(
                "delete from pair_sentence where id = ?",
                gone,
                BATCH,
                (row, id) -> row.setObject(1, id));
        template.batchUpdate(
                "update pair_sentence set place = ?, bead_id = ?, content = ? where id = ?",
                changed,
                BATCH,
                (row, placed) -> {
                    row.setInt(1, placed.place());
                    row.setObject(2, placed.sentence().bead());
                    row.setString(3, placed.sentence().text());
                    row.setObject(4, placed.sentence().id());
                });
        insert(after.pair().id(), added);
    }

    private void insert(UUID pair, Collection<Placed> added) {
        template.batchUpdate(
                """
                insert into pair_sentence (id, pair_id, language, place, bead_id, passage, kind,
                    content)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                added,
                BATCH,
                (row, placed) -> {
                    row.setObject(1, placed.sentence().id());
                    row.setObject(2, pair);
                    row.setString(3, placed.language().tag());
                    row.setInt(4, placed.place());
                    row.setObject(5, placed.sentence().bead());
                    row.setInt(6, placed.sentence().passage());
                    row.setString(7, placed.sentence().kind().name());
                    row.setString(8, placed.sentence().text());
                });
    }

    private static Map<UUID, Placed> placed(PairText text) {
        Map<UUID, Placed> placed = new HashMap<>();
        for (Language language : Language.values()) {
            int place = 0;
            for (PairSentence sentence : text.sentences(language)) {
                placed.put(sentence.id(), new Placed(language, place++, sentence));
            }
        }
        return placed;
    }
}
