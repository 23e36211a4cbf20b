package org.naranhi.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.naranhi.glossary.FixedGlossary;
import org.naranhi.glossary.FixedTermbases;
import org.naranhi.glossary.TermEntry;
import org.naranhi.glossary.Termbase;
import org.naranhi.glossary.growth.TermCandidate;
import org.naranhi.glossary.growth.TermCandidate.State;
import org.naranhi.glossary.growth.TermCandidates;
import org.naranhi.glossary.lucene.NoriTermFinder;
import org.naranhi.memory.TranslationUnit;
import org.naranhi.memory.TranslationUnit.Origin;
import org.naranhi.memory.lucene.LuceneTranslationMemory;
import org.naranhi.newsroom.Person;
import org.naranhi.newsroom.Role;
import org.naranhi.newsroom.Theme;
import org.naranhi.text.Direction;
import org.naranhi.text.Language;

class GrowGlossaryTest {
    private static final List<String> KOREAN =
            List.of(
                    "시는 새로운 순환버스를 도입한다고 밝혔다.",
                    "주민들은 순환버스가 편하다고 말했다.",
                    "내년에는 순환버스 노선이 늘어난다.",
                    "순환버스 요금은 그대로다.");
    private static final List<String> ENGLISH =
            List.of(
                    "The city said it would introduce a new shuttle bus.",
                    "Residents said the shuttle bus was convenient.",
                    "Next year shuttle bus routes will be added.",
                    "Fares of the shuttle bus stay the same.");

    @TempDir Path folder;
    private final FixedGlossary glossary = new FixedGlossary(List.of());
    private final FixedTermbases termbases =
            new FixedTermbases(new Termbase(Termbase.NEWSROOM, "Newsroom", 1, false, true));
    private final Decided candidates = new Decided();
    private final Works works = new Works(Clock.systemUTC());
    private final Person editor = person(Role.EDITOR);
    private LuceneTranslationMemory memory;
    private GrowGlossary growth;

    @BeforeEach
    void open() {
        memory = new LuceneTranslationMemory(folder.resolve("memory"));
        NoriTermFinder terms = new NoriTermFinder(glossary);
        growth =
                new GrowGlossary(
                        memory,
                        terms,
                        glossary,
                        new KeepTerms(glossary, termbases, terms),
                        candidates,
                        new HouseLexicon(
                                memory,
                                new SettingsInMemory(),
                                works,
                                Clock.systemUTC(),
                                folder.toString()),
                        works);
    }

    @AfterEach
    void close() {
        works.stop();
        memory.close();
    }

    private void learn(Origin origin) {
        List<TranslationUnit> units = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            boolean bus = i < KOREAN.size();
            units.add(
                    new TranslationUnit(
                            UUID.randomUUID(),
                            Direction.KO_EN,
                            bus ? KOREAN.get(i) : "창고에서 상자 " + i + "개를 옮겼다.",
                            bus ? ENGLISH.get(i) : "They moved " + i + " boxes.",
                            null,
                            null,
                            origin,
                            null,
                            null,
                            "김하늘",
                            Instant.EPOCH));
        }
        memory.learn(units, memory.heldSequence());
    }

    private void look() {
        growth.look();
        Awaitility.await().until(() -> !growth.goesOn());
    }

    private List<String> found() {
        return growth.open().stream().map(c -> c.korean() + "=" + c.english()).toList();
    }

    @Test
    void findsWhatKeepsStandingTogetherInConfirmedSegments() {
        learn(Origin.CONFIRMED);
        look();
        assertThat(found()).contains("순환버스=shuttle bus");
        assertThat(growth.open().getFirst().contexts()).isNotEmpty();
    }

    @Test
    void findsItInAlignedStoriesToo() {
        learn(Origin.ALIGNED);
        look();
        assertThat(found()).contains("순환버스=shuttle bus");
    }

    @Test
    void whatWasImportedTeachesNothing() {
        learn(Origin.IMPORTED);
        look();
        assertThat(found()).isEmpty();
    }

    @Test
    void oneThatIsTakenInIsOnRecordAndNotFoundAgain() {
        learn(Origin.CONFIRMED);
        look();
        TermCandidate bus = bus();
        growth.accept(bus, GrowGlossary.entry(bus), editor);
        assertThat(glossary.terms()).extracting(TermEntry::english).containsExactly("shuttle bus");
        look();
        assertThat(found()).doesNotContain("순환버스=shuttle bus");

        growth.undo(bus, editor);
        assertThat(glossary.terms()).isEmpty();
        assertThat(found()).contains("순환버스=shuttle bus");
    }

    @Test
    void noneGoesIntoAReadOnlyGlossary() {
        learn(Origin.CONFIRMED);
        look();
        termbases.keep(termbases.all().getFirst().readOnly(true));
        assertThatThrownBy(() -> growth.accept(bus(), GrowGlossary.entry(bus()), editor))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(found()).contains("순환버스=shuttle bus");
    }

    @Test
    void aLookThatIsCancelledLeavesTheCandidatesAsTheyWere() {
        learn(Origin.CONFIRMED);
        growth.look(
                new Works.Handle() {
                    @Override
                    public void progress(long done, long total) {}

                    @Override
                    public boolean cancelled() {
                        return true;
                    }
                });
        assertThat(found()).isEmpty();
    }

    private static Person person(Role role) {
        return new Person(
                UUID.randomUUID(),
                "haneul",
                "김하늘",
                role,
                true,
                Language.KOREAN,
                Theme.SYSTEM,
                Instant.EPOCH);
    }

    private TermCandidate bus() {
        return growth.open().stream()
                .filter(c -> c.english().equals("shuttle bus"))
                .findFirst()
                .orElseThrow();
    }

    /// Candidates in memory.
    private static final class Decided implements TermCandidates {
        private final Map<UUID, TermCandidate> all = new LinkedHashMap<>();
        private final Map<UUID, State> states = new LinkedHashMap<>();

        @Override
        public List<TermCandidate> open() {
            return all.values().stream()
                    .filter(c -> states.getOrDefault(c.id(), State.OPEN) == State.OPEN)
                    .toList();
        }

        @Override
        public void find(Collection<TermCandidate> found) {
            found.forEach(c -> all.put(c.id(), c));
        }

        @Override
        public void decide(UUID id, State state, UUID person) {
            states.put(id, state);
        }
    }
}
