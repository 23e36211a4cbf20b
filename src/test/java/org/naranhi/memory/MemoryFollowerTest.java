package org.naranhi.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.naranhi.memory.MemoryLog.Action;
import org.naranhi.memory.TranslationUnit.Origin;
import org.naranhi.memory.lucene.LuceneTranslationMemory;
import org.naranhi.memory.tmx.TmxReader;
import org.naranhi.text.Direction;

class MemoryFollowerTest {
    private static final String TWO =
            """
            <tmx version="1.4"><header srclang="ko"/><body>
            <tu><tuv xml:lang="ko"><seg>속보</seg></tuv><tuv xml:lang="en"><seg>Breaking</seg></tuv></tu>
            <tu><tuv xml:lang="ko"><seg>종합</seg></tuv><tuv xml:lang="en"><seg>Wrap-up</seg></tuv></tu>
            </body></tmx>
            """;

    @TempDir Path data;
    private final FakeLog log = new FakeLog();

    private LuceneTranslationMemory memory(String folder) {
        return new LuceneTranslationMemory(data.resolve(folder));
    }

    private ImportUnits imports(LearningMemory memory) {
        return new ImportUnits(
                new UnitReaders(List.of(new TmxReader())),
                memory,
                log,
                log,
                data.resolve("memory-imports"),
                InstantSource.system());
    }

    private MemoryFollower follower(LearningMemory memory) {
        return new MemoryFollower(memory, log, log, imports(memory));
    }

    private static TranslationUnit unit(int number) {
        return Units.unit(number, Direction.KO_EN, "문장 " + number, "Sentence " + number, 1);
    }

    private static List<TranslationUnit> units(int from, int to) {
        return IntStream.range(from, to).mapToObj(MemoryFollowerTest::unit).toList();
    }

    private static List<String> targets(TranslationMemory memory, String source) {
        return memory.matches(new MatchQuery(source, Direction.KO_EN, null, null, 100, 5)).stream()
                .map(Match::target)
                .toList();
    }

    @Test
    void aNewIndexIsFilledFromTheLog() {
        log.append(Action.LEARN, units(0, 2500));
        log.append(Action.FORGET, List.of(unit(7)));
        try (LuceneTranslationMemory memory = memory("memory");
                MemoryFollower follower = follower(memory)) {
            assertThat(follower.filling().goesOn()).isTrue();
            follower.fill();
            assertThat(follower.filling().goesOn()).isFalse();
            assertThat(memory.statistics().units()).isEqualTo(2499);
            assertThat(memory.heldSequence()).isEqualTo(2501);
        }
    }

    @Test
    void anEmptyNewsroomIsFilledOnceOnly() {
        try (LuceneTranslationMemory memory = memory("memory");
                MemoryFollower follower = follower(memory)) {
            follower.fill();
            assertThat(memory.heldSequence()).isZero();
        }
        try (LuceneTranslationMemory memory = memory("memory");
                MemoryFollower follower = follower(memory)) {
            assertThat(follower.filling().goesOn()).isFalse();
        }
    }

    @Test
    void whatWasJustCommittedIsFoundByTheNextLookup() {
        try (LuceneTranslationMemory memory = memory("memory");
                MemoryFollower follower = follower(memory)) {
            follower.fill();
            log.append(Action.LEARN, List.of(unit(1)));
            follower.catchUp();
            assertThat(targets(memory, "문장 1")).containsExactly("Sentence 1");
            log.append(Action.FORGET, List.of(unit(1)));
            follower.catchUp();
            assertThat(targets(memory, "문장 1")).isEmpty();
        }
    }

    @Test
    void aKillLosesNothing() throws IOException {
        Path killed = data.resolve("killed");
        try (LuceneTranslationMemory memory = memory("memory");
                MemoryFollower follower = follower(memory)) {
            follower.fill();
            log.append(Action.LEARN, units(0, 10));
            follower.catchUp();
            memory.flush();
            log.append(Action.LEARN, units(10, 20));
            log.append(Action.FORGET, List.of(unit(3)));
            follower.catchUp();
            log.append(Action.LEARN, units(20, 25));
            copy(data.resolve("memory"), killed);
        }
        try (LuceneTranslationMemory memory = new LuceneTranslationMemory(killed);
                MemoryFollower follower = follower(memory)) {
            assertThat(memory.heldSequence()).isEqualTo(10);
            follower.catchUp();
            assertThat(memory.statistics().units()).isEqualTo(24);
            assertThat(targets(memory, "문장 24")).containsExactly("Sentence 24");
            assertThat(targets(memory, "문장 3")).isEmpty();
        }
    }

    @Test
    void aLostIndexIsMadeAnewWithItsImportsInTheirPlace() throws IOException {
        int units;
        try (LuceneTranslationMemory memory = memory("memory");
                MemoryFollower follower = follower(memory)) {
            follower.fill();
            log.append(Action.LEARN, units(0, 3));
            follower.catchUp();
            importing(memory, TWO);
            TranslationUnit imported =
                    memory.matches(new MatchQuery("속보", Direction.KO_EN, null, null, 100, 1))
                            .getFirst()
                            .unit();
            log.append(Action.FORGET, List.of(imported));
            follower.catchUp();
            units = memory.statistics().units();
        }
        try (LuceneTranslationMemory memory = memory("anew");
                MemoryFollower follower = follower(memory)) {
            follower.fill();
            assertThat(memory.statistics().units()).isEqualTo(units).isEqualTo(4);
            assertThat(targets(memory, "종합")).containsExactly("Wrap-up");
            assertThat(targets(memory, "속보")).isEmpty();
            importing(memory, TWO);
            assertThat(targets(memory, "속보")).containsExactly("Breaking");
        }
        try (LuceneTranslationMemory memory = memory("once-more");
                MemoryFollower follower = follower(memory)) {
            follower.fill();
            assertThat(targets(memory, "속보")).containsExactly("Breaking");
        }
    }

    @Test
    void howFarAFillingIsIsToldAndWhichImportsAreGone() throws IOException {
        try (LuceneTranslationMemory memory = memory("memory");
                MemoryFollower follower = follower(memory)) {
            follower.fill();
            log.append(Action.LEARN, units(0, 3000));
            follower.catchUp();
            importing(memory, TWO);
            importing(memory, TWO.replace("속보", "단독"));
        }
        Files.delete(data.resolve("memory-imports").resolve(log.all().getFirst().keptAs()));
        try (LuceneTranslationMemory memory = memory("anew");
                MemoryFollower follower = follower(memory)) {
            List<Long> told = new ArrayList<>();
            List<String> ended = new ArrayList<>();
            follower.filling()
                    .watch(
                            new Filling.Watch() {
                                @Override
                                public void at(long done, long total) {
                                    if (total > 0) {
                                        assertThat(total).isEqualTo(3004);
                                        told.add(done);
                                    }
                                }

                                @Override
                                public void ended() {
                                    ended.add("ended");
                                }
                            });
            assertThat(ended).isEmpty();
            follower.fill();
            assertThat(told).isSorted().hasSizeGreaterThan(3).endsWith(3004L);
            assertThat(ended).containsExactly("ended");
            assertThat(follower.filling().leftOut()).containsExactly(log.all().getFirst());
            assertThat(targets(memory, "단독")).containsExactly("Breaking");
        }
    }

    @Test
    void aKillWhileFillingStartsTheFillingAnew() throws IOException {
        log.append(Action.LEARN, units(0, 7000));
        Path killed = data.resolve("killed");
        try (LuceneTranslationMemory memory = memory("memory")) {
            memory.learn(units(0, 5000), memory.heldSequence());
            memory.flush();
            copy(data.resolve("memory"), killed);
        }
        try (LuceneTranslationMemory memory = new LuceneTranslationMemory(killed);
                MemoryFollower follower = follower(memory)) {
            assertThat(follower.filling().goesOn()).isTrue();
            follower.fill();
            assertThat(memory.statistics().units()).isEqualTo(7000);
        }
    }

    @Test
    void manyMayCatchUpAtOnce() throws Exception {
        try (LuceneTranslationMemory memory = memory("memory");
                MemoryFollower follower = follower(memory);
                ExecutorService people = Executors.newFixedThreadPool(8)) {
            follower.fill();
            List<Future<List<String>>> found = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                int number = i;
                found.add(
                        people.submit(
                                () -> {
                                    log.append(Action.LEARN, List.of(unit(number)));
                                    follower.catchUp();
                                    return targets(memory, "문장 " + number);
                                }));
            }
            for (int i = 0; i < 200; i++) {
                assertThat(found.get(i).get()).containsExactly("Sentence " + i);
            }
        }
    }

    private void importing(LearningMemory memory, String tmx) throws IOException {
        imports(memory)
                .from(
                        new ByteArrayInputStream(tmx.getBytes(StandardCharsets.UTF_8)),
                        new ImportUnits.Request(
                                "desk.tmx",
                                Memory.NEWSROOM,
                                Origin.IMPORTED,
                                Direction.KO_EN,
                                null),
                        ImportProgress.UNWATCHED);
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }
}
