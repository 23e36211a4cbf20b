package org.naranhi.names.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.naranhi.names.jdbc.SomeStories.use;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.naranhi.Databases;
import org.naranhi.Databases.Database;
import org.naranhi.names.NameUse;
import org.naranhi.names.NameUses.Spelling;
import org.naranhi.names.PersonMention.Form;

@ParameterizedClass
@MethodSource("org.naranhi.Databases#both")
class JdbcNameUsesTest {
    private static final UUID GARAM = UUID.randomUUID();

    private final JdbcNameUses uses;
    private final SomeStories stories;
    private final UUID first;
    private final UUID second;

    JdbcNameUsesTest(Databases.Kind kind) {
        Database database = kind.create();
        uses = new JdbcNameUses(database.jdbc(), database.transactions());
        stories = new SomeStories(database);
        first = stories.add("한가람은 웃었다.", "Han Ga-ram smiled.");
        second = stories.add("한가람은 울었다.", "Hahn Ga-ram wept.");
    }

    @Test
    void givesTheUsesOfARecordInTheOrderOfTheTextLatestStoryFirst() {
        List<NameUse> inFirst =
                List.of(
                        use(first, GARAM, "한가람", "Han Ga-ram", Form.FULL, 20),
                        use(first, GARAM, "한가람", "Han", Form.SURNAME, 0));
        NameUse inSecond = use(second, GARAM, "한가람", "Hahn Ga-ram", Form.FULL, 0);
        uses.keep(first, inFirst);
        uses.keep(second, List.of(inSecond));

        assertThat(uses.of(GARAM)).containsExactly(inSecond, inFirst.get(0), inFirst.get(1));
        assertThat(uses.of(UUID.randomUUID())).isEmpty();
    }

    @Test
    void keepsNothingOfWhatWasKnownOfAStoryBefore() {
        uses.keep(first, List.of(use(first, GARAM, "한가람", "Han Ga-ram", Form.FULL, 0)));
        uses.keep(second, List.of(use(second, GARAM, "한가람", "Han Ga-ram", Form.FULL, 0)));
        uses.keep(first, List.of());

        assertThat(uses.of(GARAM)).extracting(NameUse::story).containsExactly(second);
    }

    @Test
    void theVersionMovesWithAChangeAndOnlyThen() {
        List<NameUse> some = List.of(use(first, null, "한가람", "Han Ga-ram", Form.FULL, 0));
        long before = uses.version();
        uses.keep(first, some);
        long after = uses.version();
        uses.keep(first, some);

        assertThat(after).isGreaterThan(before);
        assertThat(uses.version()).isEqualTo(after);
    }

    @Test
    void namesNotOnRecordAreFoundByTheirHangul() {
        NameUse unknown = use(first, null, "한가람", "Han Ga-ram", Form.FULL, 0);
        uses.keep(first, List.of(unknown));
        uses.keep(second, List.of(use(second, GARAM, "한가람", "Han Ga-ram", Form.FULL, 0)));

        assertThat(uses.unrecorded("한가람")).containsExactly(unknown);
        assertThat(uses.unrecorded("한가")).isEmpty();
    }

    @Test
    void countsHowNamesAreSpelledInFull() {
        uses.keep(
                first,
                List.of(
                        use(first, GARAM, "한가람", "Han Ga-ram", Form.FULL, 0),
                        use(first, GARAM, "한가람", "Han Ga-ram", Form.FULL, 30),
                        use(first, GARAM, "한가람", "Han", Form.SURNAME, 60)));
        uses.keep(
                second,
                List.of(
                        use(second, GARAM, "한가람", "Han Ga-ram", Form.FULL, 0),
                        use(second, GARAM, "한가람", "Hahn Ga-ram", Form.FULL, 30)));

        assertThat(uses.spellings())
                .extracting(Spelling::spelling, Spelling::stories, Spelling::mentions)
                .containsExactlyInAnyOrder(tuple("Han Ga-ram", 2, 3), tuple("Hahn Ga-ram", 1, 1));
        assertThat(uses.spellings())
                .filteredOn(s -> s.stories() == 2)
                .first()
                .satisfies(s -> assertThat(s.latest()).isEqualTo("2026-03-02T01:01:00Z"));
    }

    @Test
    void deletedStoriesDontCountUntilTheyAreBack() {
        uses.keep(first, List.of(use(first, GARAM, "한가람", "Han Ga-ram", Form.FULL, 0)));
        stories.delete(first, true);

        assertThat(uses.of(GARAM)).isEmpty();
        assertThat(uses.spellings()).isEmpty();
        stories.delete(first, false);
        assertThat(uses.of(GARAM)).hasSize(1);
        assertThat(uses.spellings()).hasSize(1);
    }

    @Test
    void keepsThousandsOfUsesOfOneStory() {
        List<NameUse> many =
                IntStream.range(0, 2_500)
                        .mapToObj(i -> use(first, GARAM, "한가람", "Han", Form.SURNAME, i * 4))
                        .toList();
        uses.keep(first, many);

        assertThat(uses.of(GARAM)).isEqualTo(many);
    }
}
