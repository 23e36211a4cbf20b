package org.naranhi.workbench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.function.Consumer;
import org.naranhi.memory.ImportUnits;
import org.naranhi.memory.Memory;
import org.naranhi.memory.TranslationUnit.Origin;
import org.naranhi.memory.UnreadableUnits;
import org.naranhi.newsroom.Person;
import org.naranhi.newsroom.Role;
import org.naranhi.text.Direction;
import org.springframework.stereotype.Component;

/// Takes a file of units into a memory, in the background.
@Component
public class ImportMemory {
    /// How an import ended.
    public sealed interface Ending {
        record Taken(ImportUnits.Outcome outcome) implements Ending {}

        record Unreadable(UnreadableUnits why) implements Ending {}

        /// For a reason that the server's log tells. Nothing was taken.
        record Failed() implements Ending {}
    }

    private final ImportUnits importUnits;
    private final HouseMemory house;
    private final Works works;

    ImportMemory(ImportUnits importUnits, HouseMemory house, Works works) {
        this.importUnits = importUnits;
        this.house = house;
        this.works = works;
    }

    /// `file` is deleted at the end. `whenDone` is called on the worker's thread.
    ///
    /// @throws IllegalArgumentException when the person is no editor, or nothing may be put into
    ///   that memory
    public void start(
            Path file,
            String fileName,
            UUID memory,
            Origin origin,
            Person person,
            Consumer<Ending> whenDone) {
        if (!person.role().includes(Role.EDITOR)) {
            throw new IllegalArgumentException("an editor takes files in");
        }
        if (house.writable().stream().map(Memory::id).noneMatch(memory::equals)) {
            throw new IllegalArgumentException("nothing may be put into memory " + memory);
        }
        ImportUnits.Request request =
                new ImportUnits.Request(fileName, memory, origin, Direction.KO_EN, person.id());
        works.start("memory-import", fileName, handle -> take(file, request, handle, whenDone));
    }

    private void take(
            Path file, ImportUnits.Request request, Works.Handle handle, Consumer<Ending> whenDone)
            throws IOException {
        Ending ending = new Ending.Failed();
        try (InputStream in = Files.newInputStream(file)) {
            ending = new Ending.Taken(importUnits.from(in, request, new WatchedImport(handle)));
        } catch (UnreadableUnits unreadable) {
            ending = new Ending.Unreadable(unreadable);
        } finally {
            Files.deleteIfExists(file);
            whenDone.accept(ending);
        }
    }
}
