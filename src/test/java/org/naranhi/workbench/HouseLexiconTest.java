package org.naranhi.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.naranhi.alignment.LexiconFile;
import org.naranhi.memory.TranslationUnit;
import org.naranhi.memory.TranslationUnit.Origin;
import org.naranhi.memory.lucene.LuceneTranslationMemory;
import org.naranhi.text.Direction;

class HouseLexiconTest {
    private static final List<String> PLACES =
            List.of("등대", "서점", "빵집", "온실", "창고", "부두", "우체국", "양조장", "제재소", "방앗간");
    private static final List<String> PLACES_IN_ENGLISH =
            List.of(
                    "lighthouse",
                    "bookshop",
                    "bakery",
                    "greenhouse",
                    "storehouse",
                    "wharf",
                    "mailhouse",
                    "brewhouse",
                    "sawmill",
                    "gristmill");

    @TempDir Path folder;
    private LuceneTranslationMemory memory;
    private final SettingsInMemory settings = new SettingsInMemory();
    private final SetClock clock = new SetClock();
    private final Works works = new Works(clock);

    @BeforeEach
    void open() {
        memory = new LuceneTranslationMemory(folder.resolve("memory"));
    }

    @AfterEach
    void close() {
        memory.close();
        works.stop();
    }

    private HouseLexicon lexicon() {
        return new HouseLexicon(memory, settings, works, clock, folder.toString());
    }

    private void confirm(int from, int to) {
        List<TranslationUnit> units = new ArrayList<>();
        for (int i = from; i < to; i++) {
            int place = i % PLACES.size();
            units.add(
                    new TranslationUnit(
                            UUID.randomUUID(),
                            Direction.KO_EN,
                            PLACES.get(place) + "에서 물건 " + i + "개를 옮겼다.",
                            "They moved " + i + " things at the " + PLACES_IN_ENGLISH.get(place),
                            null,
                            null,
                            Origin.CONFIRMED,
                            null,
                            null,
                            "김하늘",
                            Instant.EPOCH));
        }
        memory.learn(units, memory.heldSequence());
    }

    private static boolean knows(HouseLexicon lexicon) {
        return lexicon.current().english("부두").stream()
                .anyMatch(word -> word.word().equals("wharf"));
    }

    @Test
    void aSmallMemoryTeachesNothing() {
        confirm(0, HouseLexicon.FEWEST - 1);
        HouseLexicon lexicon = lexicon();
        lexicon.learnIfGrown();
        assertThat(lexicon.learned()).isEmpty();
        assertThat(lexicon.current()).isSameAs(LexiconFile.standard());
    }

    @Test
    void aMemoryThatHasGrownTeachesWordsThatAreKept() {
        confirm(0, HouseLexicon.FEWEST);
        HouseLexicon lexicon = lexicon();
        assertThat(knows(lexicon)).isFalse();
        lexicon.learnIfGrown();
        assertThat(knows(lexicon)).isTrue();
        assertThat(knows(lexicon())).as("after a restart").isTrue();
        assertThat(lexicon.learned()).map(HouseLexicon.Learned::units).hasValue(2000);
        assertThat(works.ended()).isEqualTo(1);
    }

    @Test
    void itIsLearnedAnewWhenAFifthMoreIsThere() {
        confirm(0, HouseLexicon.FEWEST);
        HouseLexicon lexicon = lexicon();
        lexicon.learnIfGrown();
        confirm(2000, 2300);
        lexicon.learnIfGrown();
        assertThat(lexicon.learned()).map(HouseLexicon.Learned::units).hasValue(2000);
        confirm(2300, 2400);
        lexicon.learnIfGrown();
        assertThat(lexicon.learned()).map(HouseLexicon.Learned::units).hasValue(2400);
    }

    @Test
    void whatIsCancelledLeavesEverythingAsItWas() {
        confirm(0, HouseLexicon.FEWEST);
        HouseLexicon lexicon = lexicon();
        works.listen(
                () ->
                        works.all().stream()
                                .filter(work -> work.done() > 0)
                                .forEach(work -> works.cancel(work.id())));
        lexicon.learnIfGrown();
        assertThat(works.all()).extracting(Work::state).containsExactly(Work.State.CANCELLED);
        assertThat(lexicon.learned()).isEmpty();
        assertThat(lexicon.current()).isSameAs(LexiconFile.standard());
        assertThat(folder.resolve("lexicon")).doesNotExist();
    }

    @Test
    void aDamagedFileIsDoneWithout() throws Exception {
        Files.createDirectories(folder.resolve("lexicon"));
        Files.writeString(folder.resolve("lexicon/own.lexicon"), "no lexicon");
        assertThat(lexicon().current()).isSameAs(LexiconFile.standard());
    }
}
