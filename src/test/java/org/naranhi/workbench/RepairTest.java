package org.naranhi.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.naranhi.glossary.SampleGlossary;
import org.naranhi.glossary.lucene.NoriTermFinder;
import org.naranhi.memory.Match;
import org.naranhi.memory.Mend;
import org.naranhi.memory.Repair;
import org.naranhi.memory.Repaired;
import org.naranhi.memory.Similarity;
import org.naranhi.memory.Units;
import org.naranhi.memory.lucene.Analysis;
import org.naranhi.text.Direction;
import org.naranhi.text.RuleTable;

/// Matches mended with the figures and the glossary that the newsroom has.
class RepairTest {
    private static final Analysis ANALYSIS = new Analysis();
    private static final Repair REPAIR =
            new Repair(ANALYSIS, new GlossaryRenderings(new NoriTermFinder(SampleGlossary.read())));

    @AfterAll
    static void close() {
        ANALYSIS.close();
    }

    @TestFactory
    Stream<DynamicTest> cases() {
        return RuleTable.rows(RepairTest.class, "repairs.tsv").stream()
                .map(
                        row ->
                                DynamicTest.dynamicTest(
                                        row.get(4) + ": " + row.get(2),
                                        () -> {
                                            Optional<Repaired> repaired = repaired(row);
                                            assertThat(repaired.map(Repaired::target).orElse("-"))
                                                    .isEqualTo(row.get(3));
                                            repaired.ifPresent(RepairTest::onlyWhatIsMarked);
                                        }));
    }

    private static Optional<Repaired> repaired(List<String> row) {
        return repaired(row.get(0), row.get(1), row.get(2));
    }

    private static Optional<Repaired> repaired(String source, String target, String asked) {
        Direction direction = direction(source);
        Match match =
                new Match(
                        Units.unit(1, direction, source, target, 0),
                        source,
                        target,
                        Similarity.percent(ANALYSIS.read(asked), ANALYSIS.read(source)),
                        0,
                        1,
                        false);
        return REPAIR.asked(asked, direction).mend(match);
    }

    private static Direction direction(String source) {
        return source.chars().anyMatch(c -> c >= '가' && c <= '힣')
                ? Direction.KO_EN
                : Direction.EN_KO;
    }

    /// With the old words back in the marked places it is the match's target again.
    private static void onlyWhatIsMarked(Repaired repaired) {
        StringBuilder back = new StringBuilder(repaired.target());
        for (Mend mend : repaired.mends().reversed()) {
            assertThat(mend.span().of(repaired.target())).isEqualTo(mend.now());
            back.replace(mend.span().start(), mend.span().end(), mend.old());
        }
        assertThat(back).hasToString(repaired.match().target());
    }

    @Test
    void sentencesMadeOfAnyOthersAreTouchedOnlyWhereMarked() {
        Random random = new Random(4);
        List<List<String>> rows = RuleTable.rows(RepairTest.class, "repairs.tsv");
        int mended = 0;
        for (int i = 0; i < 2_000; i++) {
            List<String> one = rows.get(random.nextInt(rows.size()));
            List<String> other = rows.get(random.nextInt(rows.size()));
            if (direction(one.get(0)) != direction(other.get(0))) {
                continue;
            }
            Optional<Repaired> repaired =
                    repaired(
                            one.get(0) + ' ' + other.get(0),
                            one.get(1) + ' ' + other.get(1),
                            one.get(2) + ' ' + other.get(2));
            repaired.ifPresent(RepairTest::onlyWhatIsMarked);
            mended += repaired.isPresent() ? 1 : 0;
        }
        assertThat(mended).isGreaterThan(200);
    }

    @Test
    void pagesAreLeftAsTheyAre() {
        String page = "일본에서 3명이 숨졌다. ".repeat(2_000);

        assertThat(repaired(page, "3 people died in Japan. ".repeat(2_000), page + "이란에서 5명이 숨졌다."))
                .isEmpty();
    }

    @Test
    void theScoreRisesByWhatWasMendedAndIsNeverThatOfAnExactMatch() {
        Repaired whole =
                repaired("일본에서 3명이 숨졌다.", "3 people died in Japan.", "이란에서 5명이 숨졌다.").orElseThrow();
        Repaired partly =
                repaired("일본에서 3명이 조용히 숨졌다.", "3 people quietly died in Japan.", "이란에서 5명이 숨졌다.")
                        .orElseThrow();

        assertThat(whole.score()).isEqualTo(Repaired.AT_MOST);
        assertThat(whole.source()).isEqualTo("이란에서 5명이 숨졌다.");
        assertThat(partly.score()).isGreaterThan(partly.match().score()).isLessThan(95);
    }
}
