package org.naranhi.workbench;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.naranhi.newsroom.People;
import org.naranhi.newsroom.Person;
import org.naranhi.pairs.NamedPair;
import org.naranhi.pairs.PairBatch;
import org.naranhi.pairs.PairBatch.Item;
import org.naranhi.pairs.PairBatch.State;
import org.naranhi.pairs.PairBatches;
import org.naranhi.pairs.PairFiles;
import org.naranhi.text.Language;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Aligns many pairs of files in the background. What became of each is kept, so that a batch goes
/// on where it was after a restart of the server, or when somebody who stopped it says so.
@Component
public class AlignBatch {
    /// A file as somebody gave it. It is taken over.
    public record Given(String name, Path file) {}

    /// What is done with the pairs: links that are at least so sure are accepted by themselves,
    /// into the memory.
    public record Terms(UUID memory, double least) {}

    private final PairBatches batches;
    private final PairFiles files;
    private final BatchItems items;
    private final People people;
    private final Works works;
    private final Clock clock;
    private volatile boolean closing;

    AlignBatch(
            PairBatches batches,
            PairFiles files,
            BatchItems items,
            People people,
            Works works,
            Clock clock) {
        this.batches = batches;
        this.files = files;
        this.items = items;
        this.people = people;
        this.works = works;
        this.clock = clock;
    }

    /// Begins a batch of files, and of what is in those of them that are archives.
    ///
    /// @return how many pairs it has; with none it isn't begun
    /// @throws org.naranhi.exchange.UnreadableDocument when an archive can't be read; nothing is
    ///   begun then
    public int begin(String title, List<Given> given, Terms terms, Person person)
            throws IOException {
        Path folder = Files.createTempDirectory("naranhi-batch");
        Map<String, Path> byName = new HashMap<>();
        try {
            for (Given each : given) {
                if (PairArchive.named(each.name())) {
                    byName.putAll(PairArchive.unpack(each.file(), folder));
                } else {
                    byName.put(each.name(), each.file());
                }
            }
            List<NamedPair> pairs = NamedPair.among(byName.keySet());
            if (pairs.isEmpty()) {
                return 0;
            }
            PairBatch batch = batch(title, pairs, terms, person);
            for (Item item : batch.items()) {
                keep(batch.id(), item, Language.KOREAN, item.koreanFile(), byName);
                keep(batch.id(), item, Language.ENGLISH, item.englishFile(), byName);
            }
            batches.add(batch);
            start(batch, person);
            return pairs.size();
        } finally {
            clear(given, folder);
        }
    }

    private PairBatch batch(String title, List<NamedPair> pairs, Terms terms, Person person) {
        List<Item> waiting = new ArrayList<>();
        for (NamedPair pair : pairs) {
            waiting.add(
                    new Item(
                            waiting.size(),
                            pair.name(),
                            pair.koreanFile(),
                            pair.englishFile(),
                            null,
                            null));
        }
        return new PairBatch(
                UUID.randomUUID(),
                title,
                State.RUNNING,
                terms.memory(),
                terms.least(),
                person.id(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                waiting);
    }

    private void keep(
            UUID batch,
            Item item,
            Language edition,
            @Nullable String name,
            Map<String, Path> byName)
            throws IOException {
        Path file = name == null ? null : byName.get(name);
        if (file != null) {
            files.keep(batch, item.place(), edition, file);
        }
    }

    /// What was not taken over; an archive may have been refused halfway.
    private static void clear(List<Given> given, Path folder) throws IOException {
        for (Given each : given) {
            Files.deleteIfExists(each.file());
        }
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder)) {
            for (Path file : left) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    /// Lets a batch that was stopped go on.
    public void goOn(UUID batch, Person person) {
        batches.batch(batch)
                .filter(each -> each.state() == State.STOPPED)
                .ifPresent(
                        each -> {
                            batches.change(batch, State.RUNNING);
                            start(each, person);
                        });
    }

    /// Takes a batch off the list, with its files; its pairs stay.
    public void remove(UUID batch) throws IOException {
        batches.remove(batch);
        files.remove(batch);
    }

    /// What another server's end, or this one's, left running.
    @EventListener(ApplicationReadyEvent.class)
    void goOn() {
        Map<UUID, Person> byId = new HashMap<>();
        people.all().forEach(person -> byId.put(person.id(), person));
        for (PairBatch batch : batches.all()) {
            Person person = byId.get(batch.createdBy());
            if (batch.state() == State.RUNNING && files.has(batch.id()) && person != null) {
                start(batch, person);
            }
        }
    }

    @EventListener(ContextClosedEvent.class)
    void close() {
        closing = true;
    }

    private void start(PairBatch batch, Person person) {
        works.start(
                "pair-batch",
                batch.title(),
                handle -> {
                    boolean ended =
                            ThroughPairs.go(
                                    batch.items().stream().map(AlignBatch::named).toList(),
                                    items.of(batch, person),
                                    handle);
                    if (ended) {
                        batches.change(batch.id(), State.DONE);
                    } else if (!closing) {
                        batches.change(batch.id(), State.STOPPED);
                    }
                });
    }

    private static NamedPair named(Item item) {
        return new NamedPair(item.name(), item.koreanFile(), item.englishFile());
    }
}
