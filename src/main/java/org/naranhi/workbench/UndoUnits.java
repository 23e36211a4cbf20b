package org.naranhi.workbench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.naranhi.memory.TranslationMemory;
import org.naranhi.memory.TranslationUnit;
import org.naranhi.newsroom.Person;
import org.springframework.stereotype.Component;

/// Brings units back as they were before a change, but for those that somebody changed since.
@Component
public class UndoUnits {
    private final UnitWriting writing;
    private final TranslationMemory memory;

    UndoUnits(UnitWriting writing, TranslationMemory memory) {
        this.writing = writing;
        this.memory = memory;
    }

    /// The change back; it has fewer units when some were changed since.
    ///
    /// @throws IllegalArgumentException when the person is no editor
    public CompletableFuture<UnitChange> undo(UnitChange change, Person person) {
        Map<UUID, TranslationUnit> after = new HashMap<>();
        change.after().forEach(unit -> after.put(unit.id(), unit));
        List<TranslationUnit> untouched =
                change.before().stream()
                        .filter(unit -> stillAs(after.get(unit.id()), unit.id()))
                        .toList();
        return writing.change("memory-undo", untouched, UnaryOperator.identity(), person);
    }

    private boolean stillAs(@Nullable TranslationUnit expected, UUID id) {
        TranslationUnit now = memory.unit(id).orElse(null);
        return now == null || expected == null
                ? now == expected
                : now.memory().equals(expected.memory()) && now.pairedLike(expected);
    }
}
