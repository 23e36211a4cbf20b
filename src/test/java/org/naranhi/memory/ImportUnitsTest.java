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
            new Request("newsroom.tmx", Origin.STARTER, Direction.KO_EN, null);

    @TempDir Path data;
    private final FakeLog log = new FakeLog();
    private LuceneTranslationMemory memory;
    private ImportUnits imports;

    @BeforeEach
    void open() {
        memory = new LuceneTranslationMemory(data.resolve("memory"));
        imports =
                new ImportUnits(
                        new TmxReader(),
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
                            public void at(int units, int ofUnits) {
                                told.add(units + "/" + ofUnits);
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
        assertThat(told).contains("1000/2500", "2000/2500").endsWith("2500/2500");
        assertThat(memory.statistics().byOrigin()).containsEntry(Origin.STARTER, 2500);
        assertThat(log.all()).containsExactly(outcome.done());
        assertThat(kept())
                .containsExactly(data.resolve("memory-imports").resolve(outcome.done().keptAs()));
    }

    @Test
    void importingAgainAddsNothing() throws IOException {
        take(tmx(10), ImportProgress.UNWATCHED);
        take(tmx(10), ImportProgress.UNWATCHED);
        assertThat(memory.statistics().units()).isEqualTo(10);
    }

    @Test
    void aCancelledImportKeepsWhatItTookAndNoMore() throws IOException {
        Outcome outcome =
                take(
                        tmx(5000),
                        new ImportProgress() {
                            private boolean enough;

                            @Override
                            public void at(int units, int ofUnits) {
                                enough = units >= 2000;
                            }

                            @Override
                            public boolean cancelled() {
                                return enough;
                            }
                        });
        assertThat(outcome.cancelled()).isTrue();
        assertThat(outcome.done().units()).isEqualTo(2000);
        assertThat(memory.statistics().units()).isEqualTo(2000);
        List<TranslationUnit> again = new ArrayList<>();
        imports.read(outcome.done(), again::addAll);
        assertThat(again).hasSize(2000);
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
