package org.naranhi.memory.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.naranhi.memory.ConcordanceHit;
import org.naranhi.memory.ConcordanceQuery;
import org.naranhi.memory.TranslationUnit;
import org.naranhi.memory.UnitFilter;
import org.naranhi.memory.Units;
import org.naranhi.text.Direction;
import org.naranhi.text.Language;

/// Words looked up with `*`, as they are written, among some units only; and their counterparts.
class ConcordanceTest {
    private static final UUID SPORT = new UUID(4, 4);

    @TempDir Path folder;
    private LuceneTranslationMemory memory;

    @BeforeEach
    void open() {
        memory = new LuceneTranslationMemory(folder);
        learn(
                "정부는 세금을 올린다고 발표했다.",
                "The government announced it would raise taxes.",
                "대변인은 발표를 부인했다.",
                "The spokesman denied the announcement.",
                "그는 그 사실을 부인하지 않았다.",
                "He does not deny the fact.",
                "선수단은 제1부대를 찾았다.",
                "The team visited the 1st unit.",
                "탄도미사일 발사는 결의 위반이다.",
                "The ballistic missile launch violates resolutions.",
                "동교동계 의원들이 모였다.",
                "Lawmakers of the Donggyo-dong faction met.");
    }

    private void learn(String... pairs) {
        List<TranslationUnit> units = new ArrayList<>();
        for (int i = 0; i < pairs.length; i += 2) {
            units.add(Units.unit(100 + i, Direction.KO_EN, pairs[i], pairs[i + 1], i));
        }
        memory.learn(units, 0);
    }

    @AfterEach
    void close() {
        memory.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    announce*      | any     | announced, announcement
                    den*           | any     | denied, deny
                    deni*          | any     | denied
                    *ment          | any     | announcement, government
                    d*y            | any     | deny
                    announce       | any     | announced
                    announced      | exactly | announced
                    announce       | exactly |
                    부인*            | any     | 부인했다, 부인하지
                    탄도*            | any     | 탄도미사일
                    *미사일           | any     | 탄도미사일
                    부인했다           | exactly | 부인했다
                    교동             | any     | 교동
                    동교동            | any     | 동교동
                    도미사            | any     | 도미사
                    "denied the"   | any     | denied the, deny the
                    "the denied"   | any     |
                    """)
    void findsWords(String words, String how, String found) {
        Language side = words.matches(".*[가-힣].*") ? Language.KOREAN : Language.ENGLISH;
        List<String> expected = found == null ? List.of() : Arrays.asList(found.split(", "));
        assertThat(
                        memory
                                .concordance(
                                        new ConcordanceQuery(
                                                words,
                                                side,
                                                how.equals("exactly"),
                                                UnitFilter.ANY,
                                                10))
                                .stream()
                                .map(hit -> hit.spans().getFirst().of(hit.unit().in(side)))
                                .toList())
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void looksAmongTheUnitsOfAFilterOnly() {
        memory.learn(
                List.of(
                        Units.unit(1, Direction.KO_EN, "구단은 발표를 미뤘다.", "The club put it off.", 1)
                                .in(SPORT)),
                0);
        UnitFilter sport = UnitFilter.of(Set.of(SPORT));
        ConcordanceQuery query = new ConcordanceQuery("발표", Language.KOREAN, false, sport, 10);
        assertThat(memory.concordance(query))
                .extracting(hit -> hit.unit().memory())
                .containsExactly(SPORT);
        assertThat(memory.count(sport)).isEqualTo(1);
        assertThat(memory.statistics().of(SPORT)).isEqualTo(1);
    }

    @Test
    void marksWhatSaysTheSameOnTheOtherSide() {
        List<TranslationUnit> units = new ArrayList<>();
        String[] places = {"서울", "부산", "대구", "광주", "인천", "울산"};
        String[] cities = {"Seoul", "Busan", "Daegu", "Gwangju", "Incheon", "Ulsan"};
        for (int i = 0; i < places.length; i++) {
            units.add(
                    Units.unit(
                            i,
                            Direction.KO_EN,
                            places[i] + "에서 비핵화 회의가 열렸다.",
                            "A meeting on denuclearization was held in " + cities[i] + ".",
                            i));
            units.add(
                    Units.unit(
                            50 + i,
                            Direction.KO_EN,
                            places[i] + "에서 예산 회의가 열렸다.",
                            "A meeting on the budget was held in " + cities[i] + ".",
                            i));
        }
        memory.learn(units, 0);
        List<ConcordanceHit> hits =
                memory.concordance(new ConcordanceQuery("비핵화", Language.KOREAN, 10));
        assertThat(hits)
                .hasSize(6)
                .allSatisfy(
                        hit ->
                                assertThat(hit.counterparts())
                                        .extracting(span -> span.of(hit.unit().target()))
                                        .containsExactly("denuclearization"));
    }

    @Test
    void countsAPairThatWasLearnedOften() {
        memory.learn(
                List.of(
                        Units.unit(1, Direction.KO_EN, "장관이 사의를 밝혔다.", "The minister quit.", 1),
                        Units.unit(2, Direction.KO_EN, "장관이 사의를 밝혔다.", "The minister quit.", 2),
                        Units.unit(
                                3, Direction.KO_EN, "장관이 사의를 밝혔다.", "The minister resigned.", 3)),
                0);
        assertThat(memory.concordance(new ConcordanceQuery("사의", Language.KOREAN, 10)))
                .extracting(ConcordanceHit::times)
                .containsExactly(1, 2);
        assertThat(memory.repetition().repeated()).isEqualTo(1);
        assertThat(memory.repetition().alternatives()).isEqualTo(1);
    }

    @Test
    void aMemoryIsReadBesideTheOneThatWritesIt() throws Exception {
        memory.flush();
        try (ReadOnlyMemory beside = new ReadOnlyMemory(folder)) {
            learn("나중에 온 문장이다.", "A sentence that came later.");
            assertThat(beside.statistics().units()).isEqualTo(6);
            assertThat(beside.concordance(new ConcordanceQuery("deny", Language.ENGLISH, 9)))
                    .hasSize(2);
        }
        List<String> sources = new ArrayList<>();
        memory.forEach(
                UnitFilter.ANY,
                unit -> {
                    sources.add(unit.source());
                    return sources.size() < 3;
                });
        assertThat(sources).hasSize(3);
    }
}
