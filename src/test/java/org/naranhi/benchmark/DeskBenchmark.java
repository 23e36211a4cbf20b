package org.naranhi.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.naranhi.MemoryServer;
import org.naranhi.memory.ImportProgress;
import org.naranhi.memory.ImportUnits;
import org.naranhi.memory.MatchQuery;
import org.naranhi.memory.Memory;
import org.naranhi.memory.MemoryLog.Action;
import org.naranhi.memory.TranslationUnit;
import org.naranhi.memory.TranslationUnit.Origin;
import org.naranhi.memory.bench.SentencePair;
import org.naranhi.newsroom.People;
import org.naranhi.newsroom.Person;
import org.naranhi.newsroom.Role;
import org.naranhi.newsroom.Theme;
import org.naranhi.text.Direction;
import org.naranhi.text.Language;

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

    private final MemoryServer server;
    private final List<SentencePair> text;
    private final ParallelText edits;
    private final Random random = new Random(23);

    private DeskBenchmark(MemoryServer server, ParallelText text) {
        this.server = server;
        this.edits = text;
        this.text = new ArrayList<>(text.real());
        Collections.shuffle(this.text, random);
    }

    public static void main(String[] arguments) throws Exception {
        ParallelText text = ParallelText.of(Path.of(arguments[0]));
        Path folder = Path.of(arguments[1]);
        int units = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 1_000_000;
        int users = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 50;
        int seconds = arguments.length > 4 ? Integer.parseInt(arguments[4]) : 60;
        try (MemoryServer server = MemoryServer.withDesk(folder)) {
            server.follower().fill();
            DeskBenchmark desk = new DeskBenchmark(server, text);
            if (server.memory().statistics().units() == 0) {
                desk.fill(folder.resolve("units.tmx"), units);
            }
            System.out.printf("%,d units%n", server.memory().statistics().units());
            desk.work("warming up", HASTY, Duration.ofSeconds(seconds).dividedBy(6), 0, 1);
            desk.findable();
            desk.work("thinking 2–10 s", users, Duration.ofSeconds(seconds), 2_000, 10_000);
            desk.work("not thinking", HASTY, Duration.ofSeconds(seconds).dividedBy(6), 0, 1);
        }
    }

    private void fill(Path tmx, int units) throws IOException {
        List<SentencePair> all = new ArrayList<>(text.subList(0, Math.min(text.size(), units)));
        all.addAll(edits.made(units - all.size(), 11));
        Collections.shuffle(all, new Random(13));
        Tmx.write(tmx, all);
        all.clear();
        long start = System.nanoTime();
        try (InputStream in = Files.newInputStream(tmx)) {
            server.importUnits()
                    .from(
                            in,
                            new ImportUnits.Request(
                                    "units.tmx",
                                    Memory.NEWSROOM,
                                    Origin.IMPORTED,
                                    Direction.EN_KO,
                                    null),
                            ImportProgress.UNWATCHED);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf("imported in %.1f s, %,.0f units/s%n", seconds, units / seconds);
        Files.delete(tmx);
    }

    /// From the moment the database has committed until a lookup gives the sentence back.
    private void findable() {
        Timings timings = new Timings();
        for (int i = 0; i < FOUND; i++) {
            SentencePair pair = text.get(i % text.size());
            TranslationUnit unit =
                    new TranslationUnit(
                            UUID.randomUUID(),
                            Direction.EN_KO,
                            edits.edited(pair.english(), false, random) + " " + i,
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
                            server, person(), story(i % 2 == 1), random.nextLong(), least, most));
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

    private Person person() {
        UUID id = UUID.randomUUID();
        Person person =
                new Person(
                        id,
                        "t" + id,
                        "Translator",
                        Role.TRANSLATOR,
                        true,
                        Language.ENGLISH,
                        Theme.SYSTEM,
                        Instant.now());
        server.bean(People.class).add(person, "none");
        return person;
    }

    /// Every other sentence is one that the memory has, the others are edited.
    private String story(boolean korean) {
        return String.join(
                "\n\n",
                Stream.generate(() -> text.get(random.nextInt(text.size())))
                        .map(pair -> PeerQuestions.side(pair, korean))
                        .map(
                                sentence ->
                                        random.nextBoolean()
                                                ? sentence
                                                : edits.edited(sentence, korean, random))
                        .filter(sentence -> !sentence.isBlank())
                        .limit(SEGMENTS)
                        .toList());
    }
}
