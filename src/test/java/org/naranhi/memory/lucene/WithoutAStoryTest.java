package org.naranhi.memory.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.naranhi.memory.Match;
import org.naranhi.memory.MatchQuery;
import org.naranhi.memory.Penalties;
import org.naranhi.memory.TranslationUnit;
import org.naranhi.memory.UnitFilter;
import org.naranhi.memory.Units;
import org.naranhi.text.Direction;

/// Units of one story can be left out; others with the same translation come to light then.
class WithoutAStoryTest {
    private static final UUID OTHER = UUID.fromString("00000000-0000-4000-8000-00000000000b");

    @Test
    void whatOneStoryHidesIsFoundWithoutIt(@TempDir Path folder) {
        TranslationUnit mine = Units.unit(1, Direction.EN_KO, "The tide turned.", "물때가 바뀌었다.", 5);
        TranslationUnit imported = of(null, 2, "The tide turned.");
        TranslationUnit another = of(OTHER, 3, "The tide turned at noon.");
        try (LuceneTranslationMemory memory = new LuceneTranslationMemory(folder)) {
            memory.learn(List.of(mine, imported, another), 1);

            assertThat(found(memory, UnitFilter.ANY)).containsExactly(mine.id());
            assertThat(found(memory, UnitFilter.ANY.without(story(mine))))
                    .containsExactly(imported.id());
            assertThat(found(memory, UnitFilter.ANY.without(OTHER))).containsExactly(mine.id());
        }
    }

    private static List<UUID> found(LuceneTranslationMemory memory, UnitFilter filter) {
        return memory
                .matches(
                        new MatchQuery(
                                "The tide turned.",
                                Direction.EN_KO,
                                null,
                                null,
                                50,
                                5,
                                filter,
                                Penalties.NONE,
                                List.of(),
                                Units.unit(9, Direction.EN_KO, "a", "b", 9).at()))
                .stream()
                .map(Match::unit)
                .map(TranslationUnit::id)
                .toList();
    }

    private static UUID story(TranslationUnit unit) {
        return java.util.Objects.requireNonNull(unit.story());
    }

    private static TranslationUnit of(
            @org.jspecify.annotations.Nullable UUID story, int number, String source) {
        TranslationUnit unit = Units.unit(number, Direction.EN_KO, source, "물때가 바뀌었다.", 0);
        return new TranslationUnit(
                unit.id(),
                unit.direction(),
                unit.source(),
                unit.target(),
                null,
                null,
                unit.origin(),
                story,
                null,
                unit.author(),
                unit.at());
    }
}
