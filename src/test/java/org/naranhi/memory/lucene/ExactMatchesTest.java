package org.naranhi.memory.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.naranhi.memory.Match;
import org.naranhi.memory.MatchQuery;
import org.naranhi.memory.Memory;
import org.naranhi.memory.Penalties;
import org.naranhi.memory.TranslationUnit;
import org.naranhi.memory.TranslationUnit.Origin;
import org.naranhi.memory.UnitFilter;
import org.naranhi.text.Direction;
import org.naranhi.text.Language;

/// On random memories: the best matches are those that scoring every unit gives, in that order.
class ExactMatchesTest {
    private static final List<String> KOREAN =
            List.of(
                    "정부는", "정부가", "국회는", "국회에서", "예산안을", "예산안이", "외교", "장관은", "외교장관이", "회담을",
                    "회담에서", "19일", "3조5000억", "원", "서울에서", "발표했다.", "발표한다.", "밝혔다.", "“그렇다”고",
                    "KBS가", "김정은", "북한", "미사일", "2024", "?", "⟦1/⟧", "하지", "않았다.", "것이", "그", "이");
    private static final List<String> ENGLISH =
            List.of(
                    "The",
                    "the",
                    "government",
                    "cabinet",
                    "approved",
                    "approves",
                    "bill",
                    "budget",
                    "talks",
                    "talk",
                    "on",
                    "of",
                    "to",
                    "in",
                    "Seoul",
                    "Busan",
                    "Kim",
                    "Kim's",
                    "19",
                    "3.5",
                    "trillion",
                    "said.",
                    "say",
                    "“yes”",
                    "not",
                    "2024",
                    ".",
                    "—",
                    "⟦1/⟧",
                    "U.S.",
                    "it");
    private static final Instant NOW = Instant.parse("2026-11-23T00:00:00Z");

    private static final UUID DESK = new UUID(9, 9);

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void asScoringEveryUnit(long seed) {
        Random random = new Random(seed);
        try (LuceneTranslationMemory memory =
                new LuceneTranslationMemory(folder.resolve("memory"))) {
            fill(memory, random);
            for (Direction direction : List.of(Direction.KO_EN, Direction.EN_KO)) {
                for (int i = 0; i < 40; i++) {
                    MatchQuery query = query(direction, random);
                    assertThat(lines(memory.matches(query)))
                            .as("%s", query)
                            .isEqualTo(lines(memory.exhaustive(query)));
                }
            }
        }
    }

    private static void fill(LuceneTranslationMemory memory, Random random) {
        List<TranslationUnit> units = new ArrayList<>();
        int count = 50 + random.nextInt(600);
        for (int i = 0; i < count; i++) {
            units.add(unit(i, random));
            if (random.nextInt(100) == 0) {
                memory.learn(units, 0);
                memory.flush(); // so that there are several segments
                units.clear();
            }
        }
        memory.learn(units, 0);
        Set<UUID> gone =
                random.ints(count / 10, 0, count)
                        .mapToObj(i -> new UUID(0, i))
                        .collect(Collectors.toSet());
        memory.forget(gone, 0);
    }

    private static TranslationUnit unit(int number, Random random) {
        Origin[] origins = Origin.values();
        Direction direction = random.nextBoolean() ? Direction.KO_EN : Direction.EN_KO;
        return new TranslationUnit(
                        new UUID(0, number),
                        direction,
                        sentence(direction.source(), random),
                        sentence(direction.target(), random),
                        random.nextBoolean() ? null : "앞",
                        random.nextBoolean() ? null : "뒤",
                        origins[random.nextInt(origins.length)],
                        random.nextBoolean() ? null : new UUID(3, 3),
                        null,
                        random.nextBoolean() ? "가" : "나",
                        NOW.minus(Duration.ofDays(random.nextInt(2_000))))
                .in(List.of(Memory.NEWSROOM, DESK, Memory.STARTER).get(random.nextInt(3)));
    }

    private static MatchQuery query(Direction direction, Random random) {
        int[] thresholds = {30, 50, 70, 85, 95, 100};
        return new MatchQuery(
                sentence(direction.source(), random),
                direction,
                random.nextBoolean() ? null : "앞",
                random.nextBoolean() ? null : "뒤",
                thresholds[random.nextInt(thresholds.length)],
                1 + random.nextInt(8),
                random.nextInt(3) > 0
                        ? UnitFilter.ANY
                        : new UnitFilter(
                                random.nextBoolean() ? Set.of() : Set.of(DESK, Memory.STARTER),
                                Set.of(Origin.CONFIRMED, Origin.ALIGNED),
                                random.nextBoolean() ? null : Language.KOREAN,
                                random.nextBoolean() ? null : NOW.minus(Duration.ofDays(700)),
                                null,
                                random.nextBoolean() ? null : "가",
                                null,
                                null),
                random.nextBoolean()
                        ? Penalties.NONE
                        : new Penalties(
                                Map.of(Origin.IMPORTED, 3, Origin.ALIGNED, 7),
                                Map.of(DESK, 4),
                                1,
                                5,
                                2),
                random.nextBoolean() ? List.of() : List.of(DESK, Memory.NEWSROOM),
                NOW);
    }

    private static String sentence(Language language, Random random) {
        List<String> words = language == Language.KOREAN ? KOREAN : ENGLISH;
        return Stream.generate(() -> words.get(random.nextInt(words.size())))
                .limit(1 + random.nextInt(12))
                .collect(Collectors.joining(" "));
    }

    private static List<String> lines(List<Match> matches) {
        return matches.stream()
                .map(m -> m.score() + " " + m.penalty() + " " + m.source() + " → " + m.target())
                .toList();
    }
}
