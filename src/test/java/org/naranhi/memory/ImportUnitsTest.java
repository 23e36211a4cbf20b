package org.naranhi.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.naranhi.memory.ImportUnits.Outcome;
import org.naranhi.memory.ImportUnits.Request;
import org.naranhi.memory.TranslationUnit.Origin;
import org.naranhi.memory.lucene.LuceneTranslationMemory;
import org.naranhi.memory.tmx.TmxReader;
import org.naranhi.text.Direction;

class ImportUnitsTest {
    private static final Request STARTER =
            new Request("newsroom.tmx", Memory.STARTER, Origin.STARTER, Direction.KO_EN, null);

    @TempDir Path data;
    private final FakeLog log = new FakeLog();
    private LuceneTranslationMemory memory;
    private ImportUnits imports;

    @BeforeEach
    void open() {
        memory = new LuceneTranslationMemory(data.resolve("memory"));
        imports =
                new ImportUnits(
                        new UnitReaders(List.of(new TmxReader())),
                        memory,
                        log,
                        log,
                        data.resolve("memory-imports"),
                        InstantSource.system());
    }

    @AfterEach
    void close() {
        memory.close();
    }

    private static String tmx(int units) {
        StringBuilder body = new StringBuilder("<tmx version='1.4'><header srclang='ko'/><body>");
        for (int i = 0; i < units; i++) {
            body.append("<tu><tuv xml:lang='ko'><seg>문장 " + i + "</seg></tuv>");
            body.append("<tuv xml:lang='en'><seg>Sentence " + i + "</seg></tuv></tu>");
        }
        return body + "<tu><tuv xml:lang='ko'><seg>짝 없음</seg></tuv></tu></body></tmx>";
    }

    private Outcome take(String tmx, ImportProgress progress) throws IOException {
        return imports.from(
                new ByteArrayInputStream(tmx.getBytes(StandardCharsets.UTF_8)), STARTER, progress);
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.list(data.resolve("memory-imports"))) {
            return files.toList();
        }
    }

    @Test
    void takesAllTellsHowFarAndKeepsTheFile() throws IOException {
        List<String> told = new ArrayList<>();
        Outcome outcome =
                take(
                        tmx(2500),
                        new ImportProgress() {
                            @Override
                            public void at(long bytes, long ofBytes, int units) {
                                assertThat(bytes).isBetween(0L, ofBytes);
                                told.add(units + (bytes == ofBytes ? " all" : ""));
                            }

                            @Override
                            public boolean cancelled() {
                                return false;
                            }
                        });
        assertThat(outcome.done().units()).isEqualTo(2500);
        assertThat(outcome.done().refused()).isEqualTo(1);
        assertThat(outcome.refusals()).hasSize(1);
        assertThat(outcome.cancelled()).isFalse();
        assertThat(told).hasSizeGreaterThan(2).endsWith("2500 all");
        assertThat(memory.statistics().of(Origin.STARTER)).isEqualTo(2500);
        assertThat(memory.statistics().of(Memory.STARTER)).isEqualTo(2500);
        assertThat(outcome.added()).isEqualTo(2500);
        assertThat(log.all()).containsExactly(outcome.done());
        assertThat(kept())
                .containsExactly(data.resolve("memory-imports").resolve(outcome.done().keptAs()));
    }

    @Test
    void importingAgainAddsNothing() throws IOException {
        take(tmx(10), ImportProgress.UNWATCHED);
        Outcome again = take(tmx(10), ImportProgress.UNWATCHED);
        assertThat(again.added()).isZero();
        assertThat(memory.statistics().units()).isEqualTo(10);
        assertThat(log.all()).hasSize(1);
        assertThat(kept()).hasSize(1);
    }

    @Test
    void whatAFileHasOftenIsAddedOnceThoughManyAddAtOnce() throws IOException {
        StringBuilder often = new StringBuilder("<tmx version='1.4'><header srclang='ko'/><body>");
        for (int i = 0; i < 20_000; i++) {
            often.append("<tu><tuv xml:lang='ko'><seg>문장 " + i % 700 + "</seg></tuv>");
            often.append("<tuv xml:lang='en'><seg>Line " + i % 700 + "</seg></tuv></tu>");
        }
        Outcome outcome = take(often + "</body></tmx>", ImportProgress.UNWATCHED);
        assertThat(outcome.added()).isEqualTo(700);
        assertThat(memory.statistics().units()).isEqualTo(700);
        assertThat(memory.repetition().repeated()).isZero();
    }

    @Test
    void aCancelledImportLeavesNothingButWhatWasThereBefore() throws IOException {
        take(tmx(10), ImportProgress.UNWATCHED);
        Outcome outcome =
                take(
                        tmx(5000),
                        new ImportProgress() {
                            private boolean enough;

                            @Override
                            public void at(long bytes, long ofBytes, int units) {
                                enough = units >= 2000;
                            }

                            @Override
                            public boolean cancelled() {
                                return enough;
                            }
                        });
        assertThat(outcome.cancelled()).isTrue();
        assertThat(memory.statistics().units()).isEqualTo(10);
        assertThat(log.all()).hasSize(1);
        assertThat(kept()).hasSize(1);
    }

    @Test
    void anImportIsTakenBackAndLeavesWhatOthersBrought() throws IOException {
        take(tmx(10), ImportProgress.UNWATCHED);
        Outcome more = take(tmx(30), ImportProgress.UNWATCHED);
        assertThat(more.added()).isEqualTo(20);
        imports.takeBack(more.done());
        assertThat(memory.statistics().units()).isEqualTo(10);
        assertThat(log.all()).hasSize(1);
        assertThat(kept()).hasSize(1);
    }

    @Test
    void whatAKillLeftIsTakenBackAtTheNextStart() throws IOException {
        Outcome whole = take(tmx(10), ImportProgress.UNWATCHED);
        UUID killed = UUID.randomUUID();
        try (LearningMemory.Intake intake = memory.intake(killed)) {
            intake.add(List.of(Units.unit(1, Direction.KO_EN, "반쯤 들어온 문장", "Half an import", 1)));
        }
        memory.flush();
        Path folder = data.resolve("memory-imports");
        Files.writeString(folder.resolve(killed + ".tmx.part"), tmx(3));
        Path taken = folder.resolve(whole.done().keptAs());
        Files.move(taken, folder.resolve(whole.done().keptAs() + ".part"));
        imports.clearUp();
        assertThat(memory.statistics().units()).isEqualTo(10);
        assertThat(kept()).containsExactly(taken);
    }

    @Test
    void theKeptFileTellsAgainWhatWasRefused() throws IOException {
        Outcome outcome = take(tmx(3), ImportProgress.UNWATCHED);
        List<Refusal> again = new ArrayList<>();
        imports.refusals(outcome.done(), again::add);
        assertThat(again).isEqualTo(outcome.refusals()).hasSize(1);
        assertThat(memory.statistics().units()).isEqualTo(3);
    }

    @Test
    void theKeptFileGivesTheUnitsAgain() throws IOException {
        Outcome outcome = take(tmx(2500), ImportProgress.UNWATCHED);
        memory.forgetImport(outcome.done().id());
        assertThat(memory.statistics().units()).isZero();
        imports.again(outcome.done(), ImportProgress.UNWATCHED);
        assertThat(memory.statistics().units()).isEqualTo(2500);
    }

    @Test
    void aBrokenFileChangesNothing() throws IOException {
        String broken = tmx(3000).replace("</body>", "</bdy>");
        assertThatThrownBy(() -> take(broken, ImportProgress.UNWATCHED))
                .isInstanceOf(UnreadableUnits.class);
        assertThat(memory.statistics().units()).isZero();
        assertThat(log.all()).isEmpty();
        assertThat(kept()).isEmpty();
    }

    @Test
    void aFileWithoutUnitsIsNotRecorded() throws IOException {
        Outcome outcome = take(tmx(0), ImportProgress.UNWATCHED);
        assertThat(outcome.done().units()).isZero();
        assertThat(outcome.refusals()).hasSize(1);
        assertThat(log.all()).isEmpty();
        assertThat(kept()).isEmpty();
    }
}
