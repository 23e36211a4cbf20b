package org.naranhi.pairs.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.naranhi.Databases;
import org.naranhi.Databases.Database;
import org.naranhi.alignment.Alignment;
import org.naranhi.alignment.Bead;
import org.naranhi.memory.Memory;
import org.naranhi.pairs.PairBatch;
import org.naranhi.pairs.PairBatch.Item;
import org.naranhi.pairs.PairSummary;
import org.naranhi.pairs.PairText;
import org.naranhi.pairs.PairWork;
import org.naranhi.pairs.Pairs.Overtaken;
import org.naranhi.pairs.SamplePair;

@ParameterizedClass
@MethodSource("org.naranhi.Databases#both")
class JdbcPairsTest {
    private static final Instant NOW = Instant.parse("2026-03-03T00:00:00.000001Z");

    private final JdbcPairs pairs;
    private final JdbcPairBatches batches;
    private final UUID sora = UUID.randomUUID();

    JdbcPairsTest(Databases.Kind kind) {
        Database database = kind.create();
        pairs = new JdbcPairs(database.jdbc(), database.transactions());
        batches = new JdbcPairBatches(database.jdbc(), database.transactions());
        database.jdbc()
                .update(
                        """
                        insert into person (id, sign_in_name, sign_in_key, display_name, role,
                            password_hash, enabled, interface_language, theme, created_at)
                        values (?, 'sora', 'sora', '소라', 'TRANSLATOR', '', true, 'ko', 'SYSTEM',
                            now())
                        """,
                        sora);
    }

    private PairText kept(String drawn) {
        PairText text = SamplePair.of(drawn, sora);
        pairs.add(text);
        return text;
    }

    private PairText read(PairText text) {
        return pairs.text(text.pair().id()).orElseThrow();
    }

    @Test
    void givesBackWhatWasKept() {
        PairText text = kept("1:a 23:b! 4: :c~");
        assertThat(read(text)).isEqualTo(text);
        assertThat(pairs.text(UUID.randomUUID())).isEmpty();
    }

    @Test
    void keepsEveryKindOfWorkAndItsUndo() {
        PairText text = kept("1:a 23:b 4: :c");
        UUID first = text.korean().getFirst().id();
        PairText merged =
                pairs.keep(
                        text, new PairWork(text).merge(text.korean().getFirst().bead()), sora, NOW);
        PairText cut = pairs.keep(merged, new PairWork(merged).splitSentence(first, 3), sora, NOW);
        PairText joined = pairs.keep(cut, new PairWork(cut).joinSentence(first), sora, NOW);
        PairText moved =
                pairs.keep(
                        joined,
                        new PairWork(joined).move(joined.english().getLast().id(), true),
                        sora,
                        NOW);
        PairText into =
                pairs.keep(moved, moved.with(moved.pair().into(Memory.NEWSROOM)), sora, NOW);
        assertThat(read(text)).isEqualTo(into);
        assertThat(into.pair().version()).isEqualTo(5);
        assertThat(into.pair().changedAt()).isEqualTo(NOW);

        PairText undone = pairs.keep(into, text, sora, NOW);
        assertThat(undone.pair().version()).isEqualTo(6);
        assertThat(undone.with(text.pair())).isEqualTo(text);
        assertThat(read(text)).isEqualTo(undone);
    }

    @Test
    void keepsHowSureABeadBecame() {
        PairText text = kept("1:a 2:b");
        Alignment surer =
                new Alignment(
                        List.of(
                                new Bead(List.of(0), List.of(0), 0.97, List.of(), false, false),
                                new Bead(List.of(1), List.of(1), 0.8, List.of(), false, false)));
        PairText anew = pairs.keep(text, text.realigned(surer), sora, NOW);
        assertThat(anew.beads().keySet()).isEqualTo(text.beads().keySet());
        assertThat(read(text)).isEqualTo(anew);
    }

    @Test
    void tellsTheSecondOfTwoWriters() {
        PairText text = kept("1:a 2:b");
        UUID bead = text.korean().getFirst().bead();
        PairText merged = pairs.keep(text, new PairWork(text).merge(bead), sora, NOW);
        assertThatExceptionOfType(Overtaken.class)
                .isThrownBy(() -> pairs.keep(text, new PairWork(text).unlink(bead), sora, NOW));
        assertThat(read(text)).isEqualTo(merged);
    }

    @Test
    void countsHowFarEachIs() {
        PairText text = kept("1:a! 23:b 4: :c");
        kept("1:").pair();
        PairText deleted = kept("1:a");
        pairs.delete(deleted.pair().id(), true);
        assertThat(pairs.summaries()).hasSize(2);
        assertThat(summary(text)).isEqualTo(new PairSummary(text.pair(), 4, 3, 2, 1, 0));
        pairs.delete(deleted.pair().id(), false);
        assertThat(summary(deleted)).isEqualTo(new PairSummary(deleted.pair(), 1, 1, 1, 0, 0));
    }

    private PairSummary summary(PairText text) {
        return pairs.summaries().stream()
                .filter(each -> each.pair().id().equals(text.pair().id()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aBatchRemembersWhatBecameOfEachItem() {
        PairText made = kept("1:a");
        Item first = new Item(0, "x", "x.ko.txt", "x.en.txt", null, null);
        Item second = new Item(1, "y", "y.ko.txt", null, null, "alone");
        PairBatch batch =
                new PairBatch(
                        UUID.randomUUID(),
                        "보관소.zip",
                        PairBatch.State.RUNNING,
                        Memory.NEWSROOM,
                        0.9,
                        sora,
                        NOW,
                        List.of(first, second));
        batches.add(batch);
        assertThat(batches.all()).containsExactly(batch);

        batches.became(batch.id(), first.done(made.pair().id()));
        batches.change(batch.id(), PairBatch.State.DONE);
        PairBatch now = batches.batch(batch.id()).orElseThrow();
        assertThat(now.state()).isEqualTo(PairBatch.State.DONE);
        assertThat(now.items()).containsExactly(first.done(made.pair().id()), second);

        batches.remove(batch.id());
        assertThat(batches.all()).isEmpty();
    }
}
