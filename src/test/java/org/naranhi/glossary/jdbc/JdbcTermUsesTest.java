package org.naranhi.glossary.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.naranhi.Databases;
import org.naranhi.glossary.TermUse;
import org.naranhi.glossary.TermUses;
import org.naranhi.names.jdbc.SomeStories;
import org.naranhi.text.Language;
import org.naranhi.text.Span;

@ParameterizedClass
@MethodSource("org.naranhi.Databases#both")
class JdbcTermUsesTest {
    private static final UUID HEARING = UUID.randomUUID();
    private static final UUID BUDGET = UUID.randomUUID();

    private final Databases.Database database;
    private final JdbcTermUses uses;
    private final UUID first;
    private final UUID second;

    JdbcTermUsesTest(Databases.Kind kind) {
        database = kind.create();
        uses = new JdbcTermUses(database.jdbc(), database.transactions());
        SomeStories stories = new SomeStories(database);
        first = stories.add("공청회가 열렸다. 예산은 없다.", "They held a public hearing.");
        second = stories.add("공청회는 길었다.", "");
    }

    private static TermUse use(UUID story, UUID entry, int at, String rendering) {
        return new TermUse(
                story, story, entry, Language.KOREAN, new Span(at, at + 3), "공청회", rendering);
    }

    @Test
    void givesTheUsesOfAnEntryLatestStoryFirst() {
        List<TermUse> inFirst =
                List.of(use(first, HEARING, 0, "public hearing"), use(first, HEARING, 9, ""));
        uses.keep(first, inFirst);
        TermUse inSecond = use(second, HEARING, 0, "");
        uses.keep(second, List.of(inSecond));

        assertThat(uses.of(HEARING)).containsExactly(inSecond, inFirst.get(0), inFirst.get(1));
        assertThat(uses.of(BUDGET)).isEmpty();
    }

    private TermUses.Usage usage(UUID entry) {
        return Objects.requireNonNull(uses.usage().get(entry));
    }

    @Test
    void countsWithoutDeletedStories() {
        uses.keep(first, List.of(use(first, HEARING, 0, ""), use(first, BUDGET, 9, "budget")));
        uses.keep(second, List.of(use(second, HEARING, 0, "")));

        assertThat(usage(HEARING).mentions()).isEqualTo(2);
        assertThat(usage(HEARING).stories()).isEqualTo(2);
        assertThat(usage(BUDGET).stories()).isEqualTo(1);
        database.jdbc().update("update story set deleted = true where id = ?", first);
        assertThat(usage(HEARING).stories()).isEqualTo(1);
        assertThat(uses.usage()).doesNotContainKey(BUDGET);
        assertThat(uses.of(HEARING)).extracting(TermUse::story).containsExactly(second);
    }

    @Test
    void theVersionMovesOnlyWithWhatBecomesAnother() {
        uses.keep(first, List.of(use(first, HEARING, 0, "")));
        long version = uses.version();
        uses.keep(first, List.of(use(first, HEARING, 0, "")));
        assertThat(uses.version()).isEqualTo(version);
        uses.keep(first, List.of());
        assertThat(uses.version()).isGreaterThan(version);
        assertThat(uses.of(HEARING)).isEmpty();
    }
}
