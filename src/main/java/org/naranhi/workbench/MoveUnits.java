package org.naranhi.workbench;

import java.util.Collection;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.naranhi.memory.Memory;
import org.naranhi.memory.TranslationUnit;
import org.naranhi.newsroom.Person;
import org.springframework.stereotype.Component;

/// Puts units into another memory.
@Component
public class MoveUnits {
    private final UnitWriting writing;
    private final HouseMemory house;

    MoveUnits(UnitWriting writing, HouseMemory house) {
        this.writing = writing;
        this.house = house;
    }

    /// @throws IllegalArgumentException when the person is no editor, or nothing may be put into
    ///   that memory
    public CompletableFuture<UnitChange> move(
            Collection<TranslationUnit> units, UUID memory, Person person) {
        if (house.writable().stream().map(Memory::id).noneMatch(memory::equals)) {
            throw new IllegalArgumentException("nothing may be put into memory " + memory);
        }
        return writing.change("memory-move", units, unit -> unit.in(memory), person);
    }
}
