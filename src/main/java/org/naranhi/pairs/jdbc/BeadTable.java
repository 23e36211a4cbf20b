package org.naranhi.pairs.jdbc;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.naranhi.alignment.Evidence;
import org.naranhi.pairs.PairBead;
import org.naranhi.pairs.PairText;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The beads of pairs. Of a bead whether it is accepted changes, and how sure it is.
final class BeadTable {
    private static final int BATCH = 1_000;

    private final JdbcTemplate template;
    private final JdbcClient jdbc;

    BeadTable(JdbcTemplate template) {
        this.template = template;
        this.jdbc = JdbcClient.create(template);
    }

    Map<UUID, PairBead> of(UUID pair) {
        Map<UUID, PairBead> beads = new HashMap<>();
        jdbc.sql("select * from pair_bead where pair_id = :pair")
                .param("pair", pair)
                .query(
                        (row, _) ->
                                new PairBead(
                                        row.getObject("id", UUID.class),
                                        row.getDouble("confidence"),
                                        rests(row.getString("rests")),
                                        row.getBoolean("by_hand"),
                                        row.getBoolean("accepted")))
                .list()
                .forEach(bead -> beads.put(bead.id(), bead));
        return beads;
    }

    void insert(UUID pair, Collection<PairBead> beads) {
        template.batchUpdate(
                """
                insert into pair_bead (id, pair_id, confidence, rests, by_hand, accepted)
                values (?, ?, ?, ?, ?, ?)
                """,
                beads,
                BATCH,
                (row, bead) -> {
                    row.setObject(1, bead.id());
                    row.setObject(2, pair);
                    row.setDouble(3, bead.confidence());
                    row.setString(4, written(bead.rests()));
                    row.setBoolean(5, bead.byHand());
                    row.setBoolean(6, bead.accepted());
                });
    }

    /// Writes what differs.
    void change(PairText before, PairText after) {
        Map<UUID, PairBead> was = before.beads();
        Map<UUID, PairBead> is = after.beads();
        template.batchUpdate(
                "delete from pair_bead where id = ?",
                was.keySet().stream().filter(id -> !is.containsKey(id)).toList(),
                BATCH,
                (row, id) -> row.setObject(1, id));
        template.batchUpdate(
                "update pair_bead set accepted = ?, confidence = ?, rests = ? where id = ?",
                is.values().stream()
                        .filter(bead -> was.containsKey(bead.id()))
                        .filter(bead -> !bead.equals(was.get(bead.id())))
                        .toList(),
                BATCH,
                (row, bead) -> {
                    row.setBoolean(1, bead.accepted());
                    row.setDouble(2, bead.confidence());
                    row.setString(3, written(bead.rests()));
                    row.setObject(4, bead.id());
                });
        insert(
                after.pair().id(),
                is.values().stream().filter(bead -> !was.containsKey(bead.id())).toList());
    }

    private static String written(List<Evidence> rests) {
        return rests.stream().map(Evidence::name).collect(Collectors.joining(","));
    }

    private static List<Evidence> rests(String written) {
        return Arrays.stream(written.split(","))
                .filter(name -> !name.isEmpty())
                .map(Evidence::valueOf)
                .toList();
    }
}
