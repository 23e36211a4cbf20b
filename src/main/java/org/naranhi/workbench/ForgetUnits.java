package org.naranhi.workbench;

import java.util.Collection;
import java.util.concurrent.CompletableFuture;
import org.naranhi.memory.TranslationUnit;
import org.naranhi.newsroom.Person;
import org.springframework.stereotype.Component;

/// Takes units out of the memory.
@Component
public class ForgetUnits {
    private final UnitWriting writing;

    ForgetUnits(UnitWriting writing) {
        this.writing = writing;
    }

    /// @throws IllegalArgumentException when the person is no editor
    public CompletableFuture<UnitChange> forget(Collection<TranslationUnit> units, Person person) {
        return writing.change("memory-forget", units, null, person);
    }
}
