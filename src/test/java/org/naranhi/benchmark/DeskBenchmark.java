package org.naranhi.benchmark;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.naranhi.MemoryServer;
import org.naranhi.memory.MatchQuery;
import org.naranhi.memory.MemoryLog.Action;
import org.naranhi.memory.TranslationUnit;
import org.naranhi.memory.TranslationUnit.Origin;
import org.naranhi.memory.bench.SentencePair;
import org.naranhi.text.Direction;

/// A newsroom at work on one server with a large memory: the database, the index and the use cases
/// of the server without its screens, everybody in a thread of this process.
///
/// Arguments: the data folder of parallel text, a folder for the server (kept, and used again when
/// it is there), the number of units (1000000), of translators (50), and of seconds (60).
///
/// Each has a story of forty segments of their own, half of them from either language, and goes
/// through it round after round: looks the segment up ([org.naranhi.workbench.FindSuggestions]: the
/// memory at 50, names and terms), thinks, confirms it ([org.naranhi.workbench.ConfirmSegment]).
/// Thinking takes two to ten seconds, evenly spread; nobody translates so fast, but somebody who
/// takes over matches may. Before and afterwards eight of them don't think at all for a sixth of
/// the time, first to warm the server up. At the end everything that was confirmed must be in the
/// database and in the memory as it was last confirmed.
public final class DeskBenchmark {
    private static final int SEGMENTS = 40;
    private static final int HASTY = 8;
    private static final int FOUND = 300;

    private final LargeNewsroom newsroom;
    private final MemoryServer server;

    private DeskBenchmark(LargeNewsroom newsroom) {
        this.newsroom = newsroom;
        this.server = newsroom.server();
    }

    public static void main(String[] arguments) throws Exception {
        ParallelText text = ParallelText.of(Path.of(arguments[0]));
        Path folder = Path.of(arguments[1]);
        int units = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 1_000_000;
        int users = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 50;
        int seconds = arguments.length > 4 ? Integer.parseInt(arguments[4]) : 60;
        try (LargeNewsroom newsroom = LargeNewsroom.in(folder, text, units)) {
            DeskBenchmark desk = new DeskBenchmark(newsroom);
            desk.work("warming up", HASTY, Duration.ofSeconds(seconds).dividedBy(6), 0, 1);
            desk.findable();
            desk.work("thinking 2–10 s", users, Duration.ofSeconds(seconds), 2_000, 10_000);
            desk.work("not thinking", HASTY, Duration.ofSeconds(seconds).dividedBy(6), 0, 1);
        }
    }

    /// From the moment the database has committed until a lookup gives the sentence back.
    private void findable() {
        Timings timings = new Timings();
        for (int i = 0; i < FOUND; i++) {
            SentencePair pair = newsroom.pair(i);
            TranslationUnit unit =
                    new TranslationUnit(
                            UUID.randomUUID(),
                            Direction.EN_KO,
                            newsroom.edited(pair.english(), false) + " " + i,
                            pair.korean(),
                            null,
                            null,
                            Origin.CONFIRMED,
                            null,
                            null,
                            "",
                            Instant.now());
            server.transaction()
                    .executeWithoutResult(_ -> server.log().append(Action.LEARN, List.of(unit)));
            long committed = System.nanoTime();
            server.follower().catchUp();
            boolean found =
                    server
                            .memory()
                            .matches(
                                    new MatchQuery(
                                            unit.source(), Direction.EN_KO, null, null, 100, 5))
                            .stream()
                            .anyMatch(match -> match.unit().id().equals(unit.id()));
            if (i >= FOUND / 3) {
                timings.add(System.nanoTime() - committed);
            }
            if (!found) {
                throw new IllegalStateException("not found: " + unit);
            }
        }
        System.out.println("committed, then found: " + timings);
    }

    private void work(String what, int users, Duration duration, int least, int most)
            throws Exception {
        List<DeskUser> desk = new ArrayList<>();
        for (int i = 0; i < users; i++) {
            desk.add(
                    new DeskUser(
                            server,
                            newsroom.person(),
                            newsroom.story(i % 2 == 1, SEGMENTS),
                            newsroom.random().nextLong(),
                            least,
                            most));
        }
        long end = System.nanoTime() + duration.toNanos();
        List<Future<?>> working = new ArrayList<>();
        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            for (DeskUser user : desk) {
                working.add(threads.submit(() -> user.workUntil(end)));
            }
        }
        for (Future<?> each : working) {
            each.get();
        }
        Timings lookups = new Timings();
        Timings confirms = new Timings();
        int lost = 0;
        int errors = 0;
        for (DeskUser user : desk) {
            lookups.add(user.lookups());
            confirms.add(user.confirms());
            lost += user.lost();
            errors += user.errors();
        }
        System.out.printf(
                "%d translators for %d s, %s: %d errors, %d lost%n  lookups: %s%n  confirms: %s%n",
                users, duration.toSeconds(), what, errors, lost, lookups, confirms);
    }
}
