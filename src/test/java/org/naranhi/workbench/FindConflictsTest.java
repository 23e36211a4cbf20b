package org.naranhi.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.naranhi.glossary.FixedGlossary;
import org.naranhi.glossary.NameRecord;
import org.naranhi.glossary.NameRecord.Basis;
import org.naranhi.glossary.NameRecord.Kind;
import org.naranhi.names.NameConflict;
import org.naranhi.names.NameUses;
import org.naranhi.names.NameUses.Spelling;
import org.naranhi.newsroom.Settings;
import org.naranhi.text.Language;

class FindConflictsTest {
    private final SetClock clock = new SetClock();
    private final FixedGlossary glossary = new FixedGlossary(List.of());
    private List<Spelling> spellings = List.of();
    private long version;
    private int asked;
    private final NameUses uses =
            (NameUses)
                    Proxy.newProxyInstance(
                            NameUses.class.getClassLoader(),
                            new Class<?>[] {NameUses.class},
                            (_, method, _) ->
                                    method.getName().equals("version") ? version : counted());
    private final FindConflicts conflicts =
            new FindConflicts(
                    glossary,
                    uses,
                    new HouseStyle(new NoSettings(), clock),
                    new WorkApart(new Works(clock)));

    private List<Spelling> counted() {
        asked++;
        return spellings;
    }

    @Test
    void areWorkedOutAgainOnlyWhenRecordsOrUsesHaveChanged() {
        assertThat(found()).isEmpty();
        assertThat(found()).isEmpty();
        assertThat(asked).isEqualTo(1);

        spellings =
                List.of(
                        new Spelling(
                                Kind.PERSON,
                                null,
                                "한가람",
                                Language.ENGLISH,
                                "Han Ga-ram",
                                1,
                                1,
                                clock.instant()));
        assertThat(found()).as("nobody said that uses changed").isEmpty();
        version++;
        assertThat(found())
                .extracting(NameConflict::kind)
                .containsExactly(NameConflict.Kind.NOT_ON_RECORD);

        glossary.keep(
                List.of(
                        NameRecord.draft(
                                        UUID.randomUUID(),
                                        Kind.PERSON,
                                        "남궁별",
                                        "Park Mi-so",
                                        Basis.RULE)
                                .name()),
                null);
        assertThat(found()).hasSize(2);
        assertThat(conflicts.find()).as("known already").isDone();
        assertThat(asked).isEqualTo(3);
    }

    private List<NameConflict> found() {
        return conflicts.find().join();
    }

    /// A newsroom that has set nothing.
    private static final class NoSettings implements Settings {
        @Override
        public Optional<String> get(String name) {
            return Optional.empty();
        }

        @Override
        public void set(String name, String content) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Map<String, String> all(String prefix) {
            return Map.of();
        }
    }
}
