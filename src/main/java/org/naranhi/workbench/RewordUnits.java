package org.naranhi.workbench;

import java.time.Clock;
import java.util.Collection;
import java.util.concurrent.CompletableFuture;
import org.naranhi.memory.TranslationUnit;
import org.naranhi.newsroom.Person;
import org.naranhi.text.Language;
import org.springframework.stereotype.Component;

/// Puts the sentences of units otherwise, of all at once that hold the same pair.
@Component
public class RewordUnits {
    private final UnitWriting writing;
    private final Clock clock;

    RewordUnits(UnitWriting writing, Clock clock) {
        this.writing = writing;
        this.clock = clock;
    }

    /// @throws IllegalArgumentException when the person is no editor
    public CompletableFuture<UnitChange> reword(
            Collection<TranslationUnit> units, String korean, String english, Person person) {
        String newKorean = TypedText.clean(korean).strip();
        String newEnglish = TypedText.clean(english).strip();
        return writing.change(
                "memory-reword",
                units,
                unit -> {
                    boolean fromKorean = unit.direction().source() == Language.KOREAN;
                    return unit.reworded(
                            fromKorean ? newKorean : newEnglish,
                            fromKorean ? newEnglish : newKorean,
                            person.displayName(),
                            clock.instant());
                },
                person);
    }
}
