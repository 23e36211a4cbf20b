package org.naranhi.names.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.naranhi.Databases;
import org.naranhi.Databases.Database;
import org.naranhi.names.PersonMention.Form;
import org.naranhi.names.StoriesToCast.Cause;
import org.naranhi.names.StoriesToCast.Followed;
import org.naranhi.names.StoriesToCast.Taken;

@ParameterizedClass
@MethodSource("org.naranhi.Databases#both")
class JdbcStoriesToCastTest {
    private static final Instant NOW = Instant.parse("2026-03-02T01:02:03.456789Z");
    private static final Duration LEASE = Duration.ofMinutes(5);

    private final Database database;
    private final JdbcStoriesToCast queue;
    private final SomeStories stories;

    JdbcStoriesToCastTest(Databases.Kind kind) {
        database = kind.create();
        queue = new JdbcStoriesToCast(database.jdbc(), database.transactions());
        stories = new SomeStories(database);
    }

    @Test
    void aStoryIsGivenOutOnceWhenItIsReady() {
        UUID story = stories.add("가", "");
        put(Cause.WRITTEN, NOW.plusSeconds(3), story);

        assertThat(take(NOW)).isEmpty();
        assertThat(take(NOW.plusSeconds(3))).map(Taken::story).contains(story);
        assertThat(take(NOW.plusSeconds(4))).isEmpty();
    }

    @Test
    void whatWasDoneIsGoneAndWhatWasPutInMeanwhileComesAgain() {
        UUID story = stories.add("가", "");
        put(Cause.WRITTEN, NOW, story);
        Taken taken = take(NOW).orElseThrow();
        put(Cause.WRITTEN, NOW.plusSeconds(1), story);
        queue.done(taken);

        Taken again = take(NOW.plusSeconds(2)).orElseThrow();
        assertThat(again.mark()).isGreaterThan(taken.mark());
        queue.done(again);
        assertThat(take(NOW.plusSeconds(9))).isEmpty();
        assertThat(queue.waiting(Cause.WRITTEN)).isZero();
    }

    @Test
    void whatOneTookAndDidNotFinishOthersTakeInTheEnd() {
        UUID story = stories.add("가", "");
        put(Cause.WRITTEN, NOW, story);
        assertThat(take(NOW)).isPresent();

        assertThat(take(NOW.plus(LEASE).minusSeconds(1))).isEmpty();
        assertThat(take(NOW.plus(LEASE))).map(Taken::story).contains(story);
    }

    @Test
    void theMostUrgentComesFirstAndPuttingInAgainCanOnlyHurry() {
        UUID slow = stories.add("가", "");
        UUID quick = stories.add("나", "");
        follow(all -> queue.followWithAll(queue.followed(), all, Cause.ENGINE, NOW));
        put(Cause.WRITTEN, NOW.plusSeconds(60), quick);
        put(Cause.GLOSSARY, NOW, quick);

        assertThat(queue.waiting(Cause.ENGINE)).isEqualTo(1);
        assertThat(queue.waiting(Cause.WRITTEN)).isEqualTo(1);
        assertThat(queue.take(Cause.GLOSSARY, NOW, NOW, LEASE)).map(Taken::story).contains(quick);
        assertThat(queue.take(Cause.GLOSSARY, NOW, NOW, LEASE)).isEmpty();
        assertThat(take(NOW)).map(Taken::story).contains(slow);
    }

    @Test
    void whoComesSecondPutsNothingIn() {
        UUID story = stories.add("가", "");
        Followed before = queue.followed();
        Followed after = new Followed(7, 3, "engine");
        assertThat(queue.follow(before, after, List.of(), Cause.WRITTEN, NOW)).isTrue();

        assertThat(queue.follow(before, after, List.of(story), Cause.WRITTEN, NOW)).isFalse();
        assertThat(queue.followed()).isEqualTo(after);
        assertThat(take(NOW)).isEmpty();
    }

    @Test
    void aDeletedStoryWaitsUntilItIsBack() {
        UUID story = stories.add("가", "");
        stories.delete(story, true);
        put(Cause.WRITTEN, NOW, story);

        assertThat(take(NOW)).isEmpty();
        assertThat(queue.waiting(Cause.WRITTEN)).isZero();
        stories.delete(story, false);
        assertThat(take(NOW)).map(Taken::story).contains(story);
    }

    @Test
    void aStoryPutOffComesLater() {
        UUID story = stories.add("가", "");
        put(Cause.WRITTEN, NOW, story);
        queue.postpone(take(NOW).orElseThrow(), NOW.plusSeconds(600));

        assertThat(take(NOW.plusSeconds(599))).isEmpty();
        assertThat(take(NOW.plusSeconds(600))).isPresent();
    }

    @Test
    void everyStoryGoesToOneOfManyServers() throws Exception {
        List<UUID> all = Stream.generate(() -> stories.add("가", "")).limit(60).toList();
        put(Cause.WRITTEN, NOW, all.toArray(UUID[]::new));
        Callable<List<UUID>> server =
                () -> {
                    List<UUID> mine = new ArrayList<>();
                    Optional<Taken> next = take(NOW);
                    while (next.isPresent()) {
                        mine.add(next.get().story());
                        queue.done(next.get());
                        next = take(NOW);
                    }
                    return mine;
                };
        List<UUID> taken = new ArrayList<>();
        try (var pool = Executors.newFixedThreadPool(4)) {
            for (Future<List<UUID>> each :
                    pool.invokeAll(List.of(server, server, server, server))) {
                taken.addAll(each.get());
            }
        }

        assertThat(taken).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void aChangeTouchesTheStoriesThatUseARecordOrHoldAWord() {
        UUID record = UUID.randomUUID();
        UUID user = stories.add("가수가 노래했다.", "A singer sang.");
        UUID holder = stories.add("한가람은 웃었다.", "");
        UUID headline = stories.add("노래", "HAN GA-RAM SINGS");
        UUID other = stories.add("100%였다.", "It was so.");
        new JdbcNameUses(database.jdbc(), database.transactions())
                .keep(user, List.of(SomeStories.use(user, record, "한가람", "Han", Form.SURNAME, 0)));

        assertThat(queue.touched(Set.of(record), Set.of("한가람", "Han Ga-ram")))
                .containsExactlyInAnyOrder(user, holder, headline);
        assertThat(queue.touched(Set.of(), Set.of("0%", "!"))).containsExactly(other);
        assertThat(queue.touched(Set.of(record), Set.of())).containsExactly(user);
        assertThat(queue.touched(Set.of(), Set.of())).isEmpty();
    }

    private Optional<Taken> take(Instant at) {
        return queue.take(Cause.ENGINE, at, at, LEASE);
    }

    private void put(Cause cause, Instant ready, UUID... ids) {
        follow(to -> queue.follow(queue.followed(), to, List.of(ids), cause, ready));
    }

    private void follow(Predicate<Followed> step) {
        Followed now = queue.followed();
        assertThat(step.test(new Followed(now.revision() + 1, now.glossary(), now.engine())))
                .isTrue();
    }
}
