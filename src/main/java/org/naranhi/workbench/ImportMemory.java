package org.naranhi.workbench;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.function.Consumer;
import org.naranhi.memory.ImportUnits;
import org.naranhi.memory.TranslationUnit.Origin;
import org.naranhi.memory.UnreadableUnits;
import org.naranhi.text.Direction;
import org.springframework.stereotype.Component;

/// Takes a TMX file into the memory, in the background.
@Component
public class ImportMemory {
    /// How an import ended.
    public sealed interface Ending {
        record Taken(ImportUnits.Outcome outcome) implements Ending {}

        record Unreadable(UnreadableUnits why) implements Ending {}
    }

    private final ImportUnits importUnits;
    private final Works works;

    ImportMemory(ImportUnits importUnits, Works works) {
        this.importUnits = importUnits;
        this.works = works;
    }

    /// `file` is deleted at the end. `whenDone` is called on the worker's thread.
    public void start(
            Path file, String fileName, UUID memory, UUID person, Consumer<Ending> whenDone) {
        works.start(
                "memory-import",
                fileName,
                handle -> {
                    try (InputStream in = Files.newInputStream(file)) {
                        ImportUnits.Outcome outcome =
                                importUnits.from(
                                        in,
                                        new ImportUnits.Request(
                                                fileName,
                                                memory,
                                                Origin.IMPORTED,
                                                Direction.KO_EN,
                                                person),
                                        new WatchedImport(handle));
                        whenDone.accept(new Ending.Taken(outcome));
                    } catch (UnreadableUnits unreadable) {
                        whenDone.accept(new Ending.Unreadable(unreadable));
                    } finally {
                        Files.deleteIfExists(file);
                    }
                });
    }
}
