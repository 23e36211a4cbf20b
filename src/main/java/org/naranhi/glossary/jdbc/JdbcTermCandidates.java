package org.naranhi.glossary.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.naranhi.glossary.growth.TermCandidate;
import org.naranhi.glossary.growth.TermCandidate.Context;
import org.naranhi.glossary.growth.TermCandidate.State;
import org.naranhi.glossary.growth.TermCandidates;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Candidates in the database.
@Repository
class JdbcTermCandidates implements TermCandidates {
    private static final int BATCH = 1_000;

    private final JdbcTemplate template;
    private final JdbcClient jdbc;
    private final TransactionTemplate writing;

    JdbcTermCandidates(JdbcTemplate template, PlatformTransactionManager transactions) {
        this.template = template;
        this.jdbc = JdbcClient.create(template);
        this.writing = new TransactionTemplate(transactions);
    }

    @Override
    public List<TermCandidate> open() {
        return jdbc.sql(
                        """
                        select * from term_candidate where state = 'OPEN'
                        order by sureness desc, times desc, korean
                        """)
                .query(JdbcTermCandidates::candidate)
                .list();
    }

    @Override
    public void find(Collection<TermCandidate> found) {
        writing.executeWithoutResult(
                _ -> {
                    jdbc.sql("delete from term_candidate where state = 'OPEN'").update();
                    Set<UUID> decided =
                            new HashSet<>(
                                    jdbc.sql("select id from term_candidate")
                                            .query((row, _) -> row.getObject("id", UUID.class))
                                            .list());
                    // decided.add tells of one that was found twice
                    insert(found.stream().filter(c -> decided.add(c.id())).toList());
                });
    }

    private void insert(List<TermCandidate> candidates) {
        template.batchUpdate(
                """
                insert into term_candidate (id, korean, english, shortened, times, sureness,
                    contexts, state)
                values (?, ?, ?, ?, ?, ?, ?, 'OPEN')
                """,
                candidates,
                BATCH,
                (row, candidate) -> {
                    row.setObject(1, candidate.id());
                    row.setString(2, candidate.korean());
                    row.setString(3, candidate.english());
                    row.setString(4, candidate.shortened());
                    row.setInt(5, candidate.times());
                    row.setDouble(6, candidate.sureness());
                    row.setString(7, written(candidate.contexts()));
                });
    }

    @Override
    public void decide(UUID id, State state, UUID person) {
        jdbc.sql(
                        """
                        update term_candidate
                        set state = :state, decided_by = :person, decided_at = :at where id = :id
                        """)
                .param("state", state.name())
                .param("person", state == State.OPEN ? null : person)
                .param("at", state == State.OPEN ? null : OffsetDateTime.now(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    private static TermCandidate candidate(ResultSet row, int number) throws SQLException {
        return new TermCandidate(
                row.getObject("id", UUID.class),
                row.getString("korean"),
                row.getString("english"),
                row.getString("shortened"),
                row.getInt("times"),
                row.getDouble("sureness"),
                read(row.getString("contexts")),
                State.valueOf(row.getString("state")));
    }

    private static String written(List<Context> contexts) {
        return contexts.stream()
                .map(c -> line(c.korean()) + '\t' + line(c.english()))
                .collect(Collectors.joining("\n"));
    }

    private static String line(String text) {
        return text.replaceAll("[\\t\\n\\r]+", " ");
    }

    private static List<Context> read(String column) {
        return Arrays.stream(column.split("\n"))
                .filter(line -> !line.isEmpty())
                .map(line -> line.split("\t", 2))
                .map(cells -> new Context(cells[0], cells[1]))
                .toList();
    }
}
