package org.naranhi.memory.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.naranhi.Databases;
import org.naranhi.Databases.Database;
import org.naranhi.memory.Annotations;
import org.naranhi.memory.Memory;
import org.naranhi.memory.MemoryImport;
import org.naranhi.memory.MemoryLog.Action;
import org.naranhi.memory.MemoryLog.Entry;
import org.naranhi.memory.TranslationUnit;
import org.naranhi.text.Direction;
import org.naranhi.text.Language;

@ParameterizedClass
@MethodSource("org.naranhi.Databases#both")
class JdbcMemoryLogTest {
    private final Database database;
    private final JdbcMemoryLog log;

    JdbcMemoryLogTest(Databases.Kind kind) {
        database = kind.create();
        log = new JdbcMemoryLog(database.jdbc(), database.transactions());
    }

    @Test
    void givesWhatManySegmentsHoldInOneGo() {
        UUID relearned = UUID.randomUUID();
        UUID forgotten = UUID.randomUUID();
        UUID never = UUID.randomUUID();
        TranslationUnit gone = unit(UUID.randomUUID(), "둘째 문장이다.", forgotten);
        UUID id = UUID.randomUUID();
        TranslationUnit now = unit(id, "첫 문장은 고쳤다.", relearned);
        log.append(Action.LEARN, List.of(unit(id, "첫 문장이다.", relearned), gone));
        log.append(Action.FORGET, List.of(gone));
        log.append(Action.LEARN, List.of(now));

        assertThat(log.ofSegments(List.of(relearned, forgotten, never))).containsExactly(now);
        assertThat(log.ofSegments(List.of())).isEmpty();
    }

    @Test
    void givesBackEntriesInOrder() {
        TranslationUnit first = unit(UUID.randomUUID(), "첫 문장이다.", UUID.randomUUID());
        TranslationUnit second = unit(UUID.randomUUID(), "둘째 문장이다.", null);
        long afterLearning = log.append(Action.LEARN, List.of(first, second));
        long afterForgetting = log.append(Action.FORGET, List.of(first));

        assertThat(log.after(0, 10))
                .containsExactly(
                        new Entry(afterLearning - 1, Action.LEARN, first),
                        new Entry(afterLearning, Action.LEARN, second),
                        new Entry(afterForgetting, Action.FORGET, first));
        assertThat(log.after(0, 1)).hasSize(1);
        assertThat(log.after(afterForgetting, 10)).isEmpty();
        assertThat(log.lastSequence()).isEqualTo(afterForgetting);
        assertThat(log.append(Action.LEARN, List.of())).isEqualTo(afterForgetting);
    }

    @Test
    void knowsTheUnitLastLearnedFromASegment() {
        UUID segment = UUID.randomUUID();
        TranslationUnit older = unit(UUID.randomUUID(), "다리.", segment);
        TranslationUnit newer = unit(UUID.randomUUID(), "새 다리.", segment);
        assertThat(log.ofSegment(segment)).isNull();
        log.append(Action.LEARN, List.of(older));
        assertThat(log.ofSegment(segment)).isEqualTo(older);
        log.append(Action.LEARN, List.of(newer));
        log.append(Action.FORGET, List.of(older));
        assertThat(log.ofSegment(segment)).isEqualTo(newer);
        log.append(Action.FORGET, List.of(newer));
        assertThat(log.ofSegment(segment)).isNull();
        log.append(Action.LEARN, List.of(newer));
        assertThat(log.ofSegment(segment)).isEqualTo(newer);
    }

    @Test
    void belongsToTheCallersTransaction() {
        long before = log.lastSequence();
        database.transaction()
                .executeWithoutResult(
                        status -> {
                            log.append(Action.LEARN, List.of(unit(UUID.randomUUID(), "다리.", null)));
                            status.setRollbackOnly();
                        });

        assertThat(log.after(0, 10)).isEmpty();
        assertThat(log.lastSequence()).isEqualTo(before);
    }

    /// Who reads while many write, always going on from the last number seen, misses nothing.
    @Test
    void aReaderAmongWritersMissesNothing() throws Exception {
        int writers = 4;
        int each = 60;
        var writing = new AtomicBoolean(true);
        List<Long> seen = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(writers + 1)) {
            Future<?> reader =
                    threads.submit(
                            () -> {
                                boolean more = true;
                                while (more) {
                                    more = writing.get();
                                    long last = seen.isEmpty() ? 0 : seen.getLast();
                                    log.after(last, 50).forEach(e -> seen.add(e.seq()));
                                    more |=
                                            !log.after(seen.isEmpty() ? 0 : seen.getLast(), 1)
                                                    .isEmpty();
                                }
                            });
            List<Callable<Void>> work =
                    IntStream.range(0, writers)
                            .<Callable<Void>>mapToObj(_ -> () -> appendOneByOne(each))
                            .toList();
            for (Future<Void> done : threads.invokeAll(work)) {
                done.get();
            }
            writing.set(false);
            reader.get();
        }

        assertThat(seen)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, (long) writers * each).boxed().toList());
    }

    private @Nullable Void appendOneByOne(int count) {
        for (int n = 0; n < count; n++) {
            log.append(Action.LEARN, List.of(unit(UUID.randomUUID(), "문장 " + n, null)));
        }
        return null;
    }

    @Test
    void keepsTheRecordOfImports() {
        var imports = new JdbcMemoryImports(database.jdbc());
        MemoryImport later = imported("나중.tmx", 7);
        MemoryImport earlier = imported("먼저.tmx", 3);
        imports.add(later);
        imports.add(earlier);

        assertThat(imports.all()).containsExactly(earlier, later);
    }

    private static MemoryImport imported(String fileName, long afterSequence) {
        return new MemoryImport(
                UUID.randomUUID(),
                fileName,
                "kept-" + fileName,
                Memory.STARTER,
                TranslationUnit.Origin.IMPORTED,
                Direction.EN_KO,
                500,
                2,
                afterSequence,
                null,
                Instant.parse("2026-03-02T01:02:03.456789Z"));
    }

    private static TranslationUnit unit(UUID id, String source, @Nullable UUID segment) {
        return new TranslationUnit(
                id,
                segment == null ? new UUID(7, 7) : Memory.NEWSROOM,
                Direction.KO_EN,
                source,
                "It is so.",
                segment == null ? null : "앞 문장이다.",
                null,
                TranslationUnit.Origin.CONFIRMED,
                segment == null ? null : UUID.randomUUID(),
                segment,
                "한소라",
                Instant.parse("2026-03-02T01:02:03.456789Z"),
                segment == null
                        ? new Annotations(
                                List.of(
                                        new Annotations.Property(
                                                Language.KOREAN, "x-desk", "국\t제")),
                                List.of(new Annotations.Note(null, "두\n줄 \\n")),
                                List.of())
                        : Annotations.NONE);
    }
}
