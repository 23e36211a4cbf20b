package org.naranhi.workbench;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.naranhi.alignment.LearnedLexicon;
import org.naranhi.alignment.LexiconFile;
import org.naranhi.alignment.LexiconLearner;
import org.naranhi.alignment.SentencePair;
import org.naranhi.memory.TranslationMemory;
import org.naranhi.memory.TranslationUnit.Origin;
import org.naranhi.memory.UnitFilter;
import org.naranhi.newsroom.Settings;
import org.naranhi.text.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// The lexicon that the newsroom's texts are aligned by: the one that comes with us and what its
/// own memory teaches, which is learned anew in the background when the memory has grown by a
/// fifth. What was learned lies in the data folder; a lexicon that can't be read is done without.
@Component
public class HouseLexicon {
    /// So many units teach something.
    public static final int FEWEST = 2000;

    private static final Logger LOG = LoggerFactory.getLogger(HouseLexicon.class);
    private static final String KIND = "lexicon-learning";
    private static final String LEARNED = "lexicon.learned";

    /// More are not read: they would need more than 100 MB and teach little that is new.
    private static final int MOST = 300_000;

    private static final int GROWN_BY = 5;
    private static final long FIRST_LOOK_MINUTES = 5;
    private static final long EVERY_MINUTES = 60;

    private static final UnitFilter OURS =
            UnitFilter.ANY.made(
                    Set.of(Origin.CONFIRMED, Origin.REVIEWED, Origin.ALIGNED, Origin.IMPORTED));

    /// What was learned last: when, and from a memory of how many units.
    public record Learned(int units, Instant at) {}

    private final TranslationMemory memory;
    private final Settings settings;
    private final Works works;
    private final Clock clock;
    private final Path file;
    private final ScheduledExecutorService clockwork =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform()
                            .daemon()
                            .name("lexicon")
                            .priority(Thread.MIN_PRIORITY)
                            .factory());
    private @Nullable LearnedLexicon current;

    HouseLexicon(
            TranslationMemory memory,
            Settings settings,
            Works works,
            Clock clock,
            @Value("${naranhi.data:data}") String data) {
        this.memory = memory;
        this.settings = settings;
        this.works = works;
        this.clock = clock;
        this.file = Path.of(data, "lexicon", "own.lexicon");
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        clockwork.scheduleWithFixedDelay(
                this::learnIfGrown, FIRST_LOOK_MINUTES, EVERY_MINUTES, TimeUnit.MINUTES);
    }

    @PreDestroy
    void stop() {
        clockwork.shutdownNow();
    }

    /// Another one whenever something was learned.
    public synchronized LearnedLexicon current() {
        if (current == null) {
            current = own().map(LexiconFile.standard()::with).orElseGet(LexiconFile::standard);
        }
        return current;
    }

    public Optional<Learned> learned() {
        return settings.get(LEARNED).flatMap(HouseLexicon::read);
    }

    private static Optional<Learned> read(String written) {
        String[] fields = written.split("\\|");
        try {
            return Optional.of(new Learned(Integer.parseInt(fields[0]), Instant.parse(fields[1])));
        } catch (NumberFormatException
                | DateTimeParseException
                | ArrayIndexOutOfBoundsException _) {
            return Optional.empty(); // of another version
        }
    }

    /// Learns in the caller's thread, shown among the long work, if the memory has grown enough.
    void learnIfGrown() {
        try {
            int units = memory.count(OURS);
            int before = learned().map(Learned::units).orElse(0);
            if (units >= FEWEST && (long) units * GROWN_BY >= (long) before * (GROWN_BY + 1)) {
                works.beside(KIND, "", handle -> learn(units, handle));
            }
        } catch (RuntimeException e) {
            LOG.warn("the lexicon was not learned anew", e);
        }
    }

    /// What is cancelled leaves everything as it was.
    private void learn(int units, Works.Handle handle) throws IOException {
        LexiconLearner learner = new LexiconLearner();
        int[] done = {0};
        int total = Math.min(units, MOST);
        memory.forEach(
                OURS,
                unit -> {
                    learner.add(
                            new SentencePair(unit.in(Language.KOREAN), unit.in(Language.ENGLISH)));
                    handle.progress(++done[0], Math.max(total, done[0]));
                    return !handle.cancelled() && done[0] < MOST;
                });
        if (handle.cancelled()) {
            return;
        }
        LearnedLexicon own = learner.learn();
        if (!handle.cancelled()) {
            keep(own, learner.pairs());
            settings.set(LEARNED, units + "|" + clock.instant());
        }
    }

    private void keep(LearnedLexicon own, int pairs) throws IOException {
        Files.createDirectories(file.getParent());
        Path unfinished = file.resolveSibling(file.getFileName() + ".new");
        try (OutputStream out = Files.newOutputStream(unfinished)) {
            LexiconFile.write(own, "Learned from " + pairs + " pairs of the own memory.", out);
        }
        Files.move(
                unfinished,
                file,
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
        LearnedLexicon both = LexiconFile.standard().with(own);
        synchronized (this) {
            current = both;
        }
    }

    private Optional<LearnedLexicon> own() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Optional.of(LexiconFile.read(in));
        } catch (IOException | RuntimeException e) {
            LOG.warn(
                    "the own lexicon {} can't be read and is done without: {}", file, e.toString());
            return Optional.empty();
        }
    }
}
