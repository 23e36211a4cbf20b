package org.naranhi.workbench;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.naranhi.glossary.CsvGlossary;
import org.naranhi.glossary.Glossary;
import org.naranhi.glossary.GlossaryEntry;
import org.naranhi.glossary.GlossaryFile;
import org.naranhi.glossary.StarterFile;
import org.naranhi.memory.ImportUnits;
import org.naranhi.memory.Memory;
import org.naranhi.memory.TranslationUnit.Origin;
import org.naranhi.newsroom.People;
import org.naranhi.newsroom.Person;
import org.naranhi.newsroom.Role;
import org.naranhi.newsroom.Settings;
import org.naranhi.text.Direction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Reads the starter glossary, the starter memory and the sample stories, once, as soon as there is
/// an administrator. Each step is remembered, so that a server that was killed goes on with the
/// next one.
@Component
public class FirstStart {
    private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);
    private static final String MEMORY = "newsroom.tmx";
    private static final List<String> SAMPLES = List.of("han-kang.ko.txt", "nuri.en.txt");
    private static final int BATCH = 100;

    private final Glossary glossary;
    private final ImportUnits importUnits;
    private final TakeInStory takeIn;
    private final AcceptIntake accept;
    private final Settings settings;
    private final People people;
    private final Works works;

    FirstStart(
            Glossary glossary,
            ImportUnits importUnits,
            TakeInStory takeIn,
            AcceptIntake accept,
            Settings settings,
            People people,
            Works works) {
        this.glossary = glossary;
        this.importUnits = importUnits;
        this.takeIn = takeIn;
        this.accept = accept;
        this.settings = settings;
        this.people = people;
        this.works = works;
    }

    /// Reads in the background what has not been read yet.
    public void begin(Person administrator) {
        for (String sample : SAMPLES) {
            step("sample", sample, _ -> readSample(sample, administrator.id()));
        }
        for (StarterFile file : StarterFile.values()) {
            step("glossary", file.fileName(), handle -> readGlossary(file, handle));
        }
        step("memory", MEMORY, this::readMemory);
    }

    @EventListener(ApplicationReadyEvent.class)
    void goOn() {
        people.all().stream()
                .filter(p -> p.role() == Role.ADMINISTRATOR)
                .findFirst()
                .ifPresent(this::begin);
    }

    private void step(String kind, String subject, Works.Task task) {
        String name = "starter." + subject;
        if (settings.get(name).isPresent()) {
            return;
        }
        works.start(
                "starter-" + kind,
                subject,
                handle -> {
                    task.run(handle);
                    if (!handle.cancelled()) {
                        settings.set(name, "read");
                    }
                });
    }

    private void readGlossary(StarterFile file, Works.Handle handle)
            throws IOException, GlossaryFile.Unreadable {
        GlossaryFile read = CsvGlossary.read(bytes("/org/naranhi/starter/" + file.fileName()));
        read.badRows().forEach(row -> LOG.warn("{}: {}", file.fileName(), row));
        List<GlossaryEntry> entries = read.entries();
        for (int from = 0; from < entries.size() && !handle.cancelled(); from += BATCH) {
            int to = Math.min(from + BATCH, entries.size());
            glossary.keep(entries.subList(from, to), null);
            handle.progress(to, entries.size());
        }
    }

    private void readMemory(Works.Handle handle) throws IOException {
        try (InputStream file = open("/org/naranhi/starter/" + MEMORY)) {
            importUnits.from(
                    file,
                    new ImportUnits.Request(
                            MEMORY, Memory.STARTER, Origin.STARTER, Direction.KO_EN, null),
                    new WatchedImport(handle));
        }
    }

    private void readSample(String name, UUID person) throws IOException {
        UUID story = takeIn.takeIn(name, bytes("samples/" + name), person);
        accept.accept(story, person);
    }

    private static byte[] bytes(String resource) throws IOException {
        try (InputStream in = open(resource)) {
            return in.readAllBytes();
        }
    }

    private static InputStream open(String resource) throws IOException {
        InputStream in = FirstStart.class.getResourceAsStream(resource);
        if (in == null) {
            throw new IOException("missing from the jar: " + resource);
        }
        return in;
    }
}
