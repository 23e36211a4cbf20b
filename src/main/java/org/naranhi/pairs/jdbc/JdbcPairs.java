package org.naranhi.pairs.jdbc;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.naranhi.pairs.Pair;
import org.naranhi.pairs.PairSummary;
import org.naranhi.pairs.PairText;
import org.naranhi.pairs.Pairs;
import org.naranhi.text.Language;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Pairs in the database.
@Repository
class JdbcPairs implements Pairs {
    private final PairTable pairs;
    private final SentenceTable sentences;
    private final BeadTable beads;
    private final TransactionTemplate transaction;

    JdbcPairs(JdbcTemplate template, PlatformTransactionManager transactions) {
        this.pairs = new PairTable(template);
        this.sentences = new SentenceTable(template);
        this.beads = new BeadTable(template);
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void add(PairText text) {
        transaction.executeWithoutResult(
                _ -> {
                    pairs.insert(text.pair());
                    beads.insert(text.pair().id(), text.beads().values());
                    sentences.insert(text);
                });
    }

    /// A write between two of the reads would show halves of two versions; then it is read again.
    @Override
    public Optional<PairText> text(UUID id) {
        while (true) {
            Pair pair = pairs.pair(id).orElse(null);
            if (pair == null) {
                return Optional.empty();
            }
            var korean = sentences.of(id, Language.KOREAN);
            var english = sentences.of(id, Language.ENGLISH);
            var ofPair = beads.of(id);
            if (pair.equals(pairs.pair(id).orElse(null))) {
                return Optional.of(new PairText(pair, korean, english, ofPair));
            }
        }
    }

    @Override
    public List<PairSummary> summaries() {
        return pairs.summaries();
    }

    @Override
    public PairText keep(PairText before, PairText after, UUID person, Instant now) {
        int version = before.pair().version();
        Pair written = after.pair().followed(version, person, now.truncatedTo(ChronoUnit.MICROS));
        return Objects.requireNonNull(
                transaction.execute(
                        _ -> {
                            if (!pairs.update(written)) {
                                throw new Overtaken(written.id());
                            }
                            beads.change(before, after);
                            sentences.change(before, after);
                            return after.with(written);
                        }));
    }

    @Override
    public void delete(UUID id, boolean deleted) {
        pairs.delete(id, deleted);
    }
}
