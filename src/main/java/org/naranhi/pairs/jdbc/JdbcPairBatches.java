package org.naranhi.pairs.jdbc;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.naranhi.pairs.PairBatch;
import org.naranhi.pairs.PairBatch.Item;
import org.naranhi.pairs.PairBatches;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Batches of pairs in the database.
@Repository
class JdbcPairBatches implements PairBatches {
    private static final int BATCH = 1_000;

    private record Owned(UUID batch, Item item) {}

    private final JdbcTemplate template;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    JdbcPairBatches(JdbcTemplate template, PlatformTransactionManager transactions) {
        this.template = template;
        this.jdbc = JdbcClient.create(template);
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void add(PairBatch batch) {
        transaction.executeWithoutResult(
                _ -> {
                    jdbc.sql(
                                    """
                                    insert into pair_batch (id, title, state, memory_id, least,
                                        created_by, created_at)
                                    values (:id, :title, :state, :memory, :least, :by, :at)
                                    """)
                            .param("id", batch.id())
                            .param("title", batch.title())
                            .param("state", batch.state().name())
                            .param("memory", batch.memory())
                            .param("least", batch.least())
                            .param("by", batch.createdBy())
                            .param("at", PairTable.at(batch.createdAt()))
                            .update();
                    template.batchUpdate(
                            """
                            insert into pair_batch_item (batch_id, place, name, korean_file,
                                english_file, pair_id, problem)
                            values (?, ?, ?, ?, ?, ?, ?)
                            """,
                            batch.items(),
                            BATCH,
                            (row, item) -> {
                                row.setObject(1, batch.id());
                                row.setInt(2, item.place());
                                row.setString(3, item.name());
                                row.setString(4, item.koreanFile());
                                row.setString(5, item.englishFile());
                                row.setObject(6, item.pair());
                                row.setString(7, item.problem());
                            });
                });
    }

    @Override
    public Optional<PairBatch> batch(UUID id) {
        return all().stream().filter(batch -> batch.id().equals(id)).findFirst();
    }

    @Override
    public List<PairBatch> all() {
        Map<UUID, List<Item>> items =
                jdbc
                        .sql("select * from pair_batch_item order by batch_id, place")
                        .query(
                                (row, _) ->
                                        new Owned(
                                                row.getObject("batch_id", UUID.class),
                                                new Item(
                                                        row.getInt("place"),
                                                        row.getString("name"),
                                                        row.getString("korean_file"),
                                                        row.getString("english_file"),
                                                        row.getObject("pair_id", UUID.class),
                                                        row.getString("problem"))))
                        .list()
                        .stream()
                        .collect(
                                Collectors.groupingBy(
                                        Owned::batch,
                                        Collectors.mapping(Owned::item, Collectors.toList())));
        return jdbc.sql("select * from pair_batch order by created_at desc, id")
                .query(
                        (row, _) -> {
                            UUID id = row.getObject("id", UUID.class);
                            return new PairBatch(
                                    id,
                                    row.getString("title"),
                                    PairBatch.State.valueOf(row.getString("state")),
                                    row.getObject("memory_id", UUID.class),
                                    row.getDouble("least"),
                                    row.getObject("created_by", UUID.class),
                                    row.getObject("created_at", OffsetDateTime.class).toInstant(),
                                    items.getOrDefault(id, List.of()));
                        })
                .list();
    }

    @Override
    public void change(UUID batch, PairBatch.State state) {
        jdbc.sql("update pair_batch set state = :state where id = :id")
                .param("state", state.name())
                .param("id", batch)
                .update();
    }

    @Override
    public void became(UUID batch, Item item) {
        jdbc.sql(
                        """
                        update pair_batch_item set pair_id = :pair, problem = :problem
                        where batch_id = :batch and place = :place
                        """)
                .param("pair", item.pair())
                .param("problem", item.problem())
                .param("batch", batch)
                .param("place", item.place())
                .update();
    }

    @Override
    public void remove(UUID batch) {
        transaction.executeWithoutResult(
                _ -> {
                    jdbc.sql("delete from pair_batch_item where batch_id = :id")
                            .param("id", batch)
                            .update();
                    jdbc.sql("delete from pair_batch where id = :id").param("id", batch).update();
                });
    }
}
