package org.naranhi.story.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.naranhi.story.jdbc.Sample.body;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.naranhi.Databases;
import org.naranhi.Databases.Database;
import org.naranhi.story.Revision;
import org.naranhi.story.Revision.Cause;
import org.naranhi.story.Segment;
import org.naranhi.story.SegmentState;
import org.naranhi.story.Stories.Overtaken;
import org.naranhi.story.StoryText;

@ParameterizedClass
@MethodSource("org.naranhi.Databases#both")
class ConcurrentWritersTest {
    private final Database database;
    private final JdbcStories stories;
    private final UUID sora;
    private final StoryText text;
    private final UUID id;

    ConcurrentWritersTest(Databases.Kind kind) {
        database = kind.create();
        stories = new JdbcStories(database.jdbc(), database.transactions());
        sora = Sample.person(database, "sora");
        text = Sample.story(sora, body("하나다.", "둘이다.", "셋이다.", "넷이다."));
        id = text.story().id();
        stories.add(text);
    }

    @Test
    void ofTwoWhoWriteOneSegmentOneWinsAndTheOtherIsTold() throws Exception {
        Segment read = text.segments().getFirst();
        var together = new CyclicBarrier(2);
        List<Callable<String>> both =
                List.of("One.", "Two.").stream()
                        .<Callable<String>>map(
                                target ->
                                        () -> {
                                            together.await();
                                            return attempt(read, target);
                                        })
                        .toList();
        List<String> outcomes = all(2, both);

        Segment now = stories.segment(read.id()).orElseThrow();
        String loser = now.target().equals("One.") ? "Two." : "One.";
        assertThat(outcomes)
                .containsExactlyInAnyOrder("wrote " + now.target(), "overtaken by " + now.target());
        assertThat(stories.revisions(read.id()))
                .extracting(Revision::target)
                .containsExactly(loser, now.target(), "");
    }

    private String attempt(Segment read, String target) {
        Segment typed = read.with(target, SegmentState.INITIAL, null);
        try {
            stories.write(id, List.of(typed), Cause.TYPED, sora);
            return "wrote " + target;
        } catch (Overtaken overtaken) {
            stories.keepOvertaken(id, typed, sora);
            Segment current = overtaken.current();
            return "overtaken by " + (current == null ? "nobody" : current.target());
        }
    }

    /// Everyone writes over several segments in any order, begins anew when overtaken, and nothing
    /// is lost: each segment ends with as many letters as were put to it.
    @Test
    void manyWritersInAnyOrderLoseNothingAndNeverLockEachOtherOut() throws Exception {
        int writers = 4;
        int rounds = 15;
        List<Callable<Integer>> work =
                IntStream.range(0, writers)
                        .<Callable<Integer>>mapToObj(n -> () -> writeOver(rounds, new Random(n)))
                        .toList();
        int written = all(writers, work).stream().mapToInt(Integer::intValue).sum();

        List<Segment> now = stories.text(id).orElseThrow().segments();
        assertThat(now.stream().mapToInt(s -> s.target().length()).sum()).isEqualTo(written);
        assertThat(now.stream().mapToInt(Segment::version).sum()).isEqualTo(written);
        List<Revision> revisions = stories.revisionsAfter(0, 10_000);
        assertThat(revisions).hasSize(written + now.size());
        Set<String> versions = new HashSet<>();
        revisions.forEach(r -> versions.add(r.segment() + " " + r.version()));
        assertThat(versions).hasSameSizeAs(revisions);
    }

    private int writeOver(int rounds, Random random) {
        int written = 0;
        for (int done = 0; done < rounds; ) {
            List<Segment> some = new ArrayList<>(stories.text(id).orElseThrow().segments());
            Collections.shuffle(some, random);
            List<Segment> typed =
                    some.subList(0, 2).stream()
                            .map(s -> s.with(s.target() + "x", SegmentState.INITIAL, null))
                            .toList();
            try {
                stories.write(id, typed, Cause.TYPED, sora);
                done++;
                written += typed.size();
            } catch (Overtaken overtaken) {
                assertThat(overtaken.current()).isNotNull();
            }
        }
        return written;
    }

    /// A number that is already taken but not committed holds the later ones back.
    @Test
    void revisionsBecomeVisibleInTheOrderOfTheirNumbers() throws Exception {
        long before = stories.lastRevision();
        try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
            Future<List<Segment>> later =
                    database.transaction()
                            .execute(
                                    _ -> {
                                        write(text.segments().get(0));
                                        var other =
                                                threads.submit(() -> write(text.segments().get(1)));
                                        assertThatExceptionOfType(TimeoutException.class)
                                                .isThrownBy(
                                                        () ->
                                                                other.get(
                                                                        300,
                                                                        TimeUnit.MILLISECONDS));
                                        return other;
                                    });
            later.get();
        }

        assertThat(stories.revisionsAfter(before, 10))
                .extracting(Revision::segment)
                .containsExactly(text.segments().get(0).id(), text.segments().get(1).id());
    }

    @Test
    void readersWaitForNoWriter() {
        database.transaction()
                .executeWithoutResult(
                        status -> {
                            write(text.segments().getFirst());
                            try (var threads = Executors.newSingleThreadExecutor()) {
                                var reader = threads.submit(() -> stories.text(id));
                                assertThat(reader)
                                        .succeedsWithin(Duration.ofSeconds(10))
                                        .isEqualTo(Optional.of(text));
                            }
                            status.setRollbackOnly();
                        });
    }

    private List<Segment> write(Segment segment) {
        Segment typed = segment.with("Typed.", SegmentState.INITIAL, null);
        return stories.write(id, List.of(typed), Cause.TYPED, sora);
    }

    private static <T> List<T> all(int threads, List<Callable<T>> work) throws Exception {
        try (var pool = Executors.newFixedThreadPool(threads)) {
            List<T> results = new ArrayList<>();
            for (Future<T> result : pool.invokeAll(work)) {
                results.add(result.get());
            }
            return results;
        }
    }
}
