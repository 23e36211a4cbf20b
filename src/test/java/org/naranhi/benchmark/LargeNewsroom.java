package org.naranhi.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.naranhi.MemoryServer;
import org.naranhi.memory.ImportProgress;
import org.naranhi.memory.ImportUnits;
import org.naranhi.memory.Memory;
import org.naranhi.memory.TranslationUnit.Origin;
import org.naranhi.memory.bench.SentencePair;
import org.naranhi.newsroom.People;
import org.naranhi.newsroom.Person;
import org.naranhi.newsroom.Role;
import org.naranhi.newsroom.Theme;
import org.naranhi.text.Direction;
import org.naranhi.text.Language;

/// A newsroom with a large memory to time things in: the database, the index and the use cases of a
/// server without its screens, in a folder that is kept and used again when it is there; its people
/// and stories are made as they are asked for.
final class LargeNewsroom implements AutoCloseable {
    private final MemoryServer server;
    private final ParallelText edits;
    private final List<SentencePair> text;
    private final Random random = new Random(23);

    private LargeNewsroom(MemoryServer server, ParallelText edits) {
        this.server = server;
        this.edits = edits;
        this.text = new ArrayList<>(edits.real());
        Collections.shuffle(text, random);
    }

    /// @param units how many the memory gets, if it has none yet
    static LargeNewsroom in(Path folder, ParallelText text, int units) throws IOException {
        MemoryServer server = MemoryServer.withDesk(folder);
        server.follower().fill();
        LargeNewsroom newsroom = new LargeNewsroom(server, text);
        if (server.memory().statistics().units() == 0) {
            newsroom.fill(folder.resolve("units.tmx"), units);
        }
        System.out.printf("%,d units%n", server.memory().statistics().units());
        return newsroom;
    }

    MemoryServer server() {
        return server;
    }

    Random random() {
        return random;
    }

    SentencePair pair(int i) {
        return text.get(i % text.size());
    }

    String edited(String sentence, boolean korean) {
        return edits.edited(sentence, korean, random);
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

    Person person() {
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

    /// An article. Every other sentence is one that the memory has, the others are edited.
    String story(boolean korean, int segments) {
        return String.join(
                "\n\n",
                Stream.generate(() -> text.get(random.nextInt(text.size())))
                        .map(pair -> PeerQuestions.side(pair, korean))
                        .map(sentence -> random.nextBoolean() ? sentence : edited(sentence, korean))
                        .filter(sentence -> !sentence.isBlank())
                        .limit(segments)
                        .toList());
    }

    @Override
    public void close() {
        server.close();
    }
}
