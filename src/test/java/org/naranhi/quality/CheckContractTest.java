package org.naranhi.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.naranhi.text.Direction;
import org.naranhi.text.RuleTable;
import org.naranhi.text.Span;

/// What holds of every check.
class CheckContractTest {
    private static final String[] PIECES = {
        "⟦1⟧",
        "⟦/1⟧",
        "⟦2/⟧",
        "⟦",
        "3조",
        "억",
        "9월 18일",
        "Sept. 18",
        "$",
        "%",
        " ",
        "  ",
        "'",
        "’",
        "“",
        "\"",
        "(",
        "」",
        "강경화",
        "Kang",
        "을(를)",
        "비핵화",
        "😀",
        "\uD83D",
        "\n",
        ".",
        ",",
        "the",
        "또",
        "0",
        "１２",
        "é",
        "한",
        "million",
        "-",
        "9/11",
        "1,2,3",
        ":",
        "분의 ",
        "half",
        "경",
        "０"
    };

    private static final Set<Class<?>> LINE_BY_LINE =
            Set.of(ConsistencyCheck.class, TermConsistencyCheck.class, FirstMentionCheck.class);

    static List<Check> checks() {
        QualityDesk desk = QualityDesk.of(SamplePairs.STRICT, SamplePairs.LINKS);
        List<Check> checks = new ArrayList<>(desk.checks());
        checks.add(SamplePairs.SPELLING);
        desk.storyChecks()
                .forEach(
                        check ->
                                checks.add(
                                        LINE_BY_LINE.contains(check.getClass())
                                                ? new LineByLine(check)
                                                : new InOneSegment(check)));
        return checks;
    }

    static List<SegmentPair> pairs() {
        List<SegmentPair> pairs = new ArrayList<>();
        for (String table : CheckTableTest.TABLES.keySet()) {
            for (List<String> row : RuleTable.rows(CheckTableTest.class, table)) {
                pairs.add(SamplePairs.pair(row));
            }
        }
        Random random = new Random(20180918);
        for (int i = 0; i < 600; i++) {
            Direction direction = i % 2 == 0 ? Direction.KO_EN : Direction.EN_KO;
            pairs.add(SamplePairs.pair(jumble(random), jumble(random), direction));
        }
        return pairs;
    }

    private static String jumble(Random random) {
        StringBuilder text = new StringBuilder();
        for (int n = random.nextInt(12); n > 0; n--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    @ParameterizedTest
    @MethodSource("checks")
    void saysOnlyWhatItSaysItWouldWithinTheTexts(Check check) {
        for (SegmentPair pair : pairs()) {
            for (Finding finding : check.examine(pair)) {
                assertThat(check.codes()).contains(finding.code());
                assertThat(finding.source()).allMatch(span -> within(span, pair.source()));
                assertThat(finding.target()).allMatch(span -> within(span, pair.target()));
                if (finding.replacement() != null) {
                    assertThat(finding.target()).isNotEmpty();
                }
            }
        }
    }

    private static boolean within(Span span, String text) {
        return span.end() <= text.length();
    }

    @ParameterizedTest
    @MethodSource("checks")
    void saysTheSameTwice(Check check) {
        for (SegmentPair pair : pairs()) {
            assertThat(check.examine(pair)).isEqualTo(check.examine(pair));
        }
    }

    @ParameterizedTest
    @MethodSource("checks")
    void aReplacementMendsWhatItIsFor(Check check) {
        for (String table : CheckTableTest.TABLES.keySet()) {
            for (List<String> row : RuleTable.rows(CheckTableTest.class, table)) {
                SegmentPair pair = SamplePairs.pair(row);
                for (Finding finding : check.examine(pair)) {
                    String replacement = finding.replacement();
                    if (replacement != null) {
                        Span span = finding.target().getFirst();
                        String mended =
                                pair.target().substring(0, span.start())
                                        + replacement
                                        + pair.target().substring(span.end());
                        SegmentPair after =
                                SamplePairs.pair(
                                        pair.source(), mended, pair.direction(), pair.kind());
                        assertThat(count(check, after, finding.code()))
                                .as(row.toString())
                                .isLessThan(count(check, pair, finding.code()));
                    }
                }
            }
        }
    }

    private static long count(Check check, SegmentPair pair, String code) {
        return check.examine(pair).stream().filter(f -> f.code().equals(code)).count();
    }

    @ParameterizedTest
    @MethodSource("checks")
    void everyCodeHasAGoodAndABadExample(Check check) {
        Set<String> met = new HashSet<>();
        boolean silent = false;
        for (SegmentPair pair : pairs()) {
            List<Finding> findings = check.examine(pair);
            findings.forEach(finding -> met.add(finding.code()));
            silent |= findings.isEmpty();
        }
        assertThat(met).containsExactlyInAnyOrderElementsOf(check.codes());
        assertThat(silent).isTrue();
    }

    @Test
    void codesAreWellFormedAndNobodyElses() {
        List<String> codes = checks().stream().flatMap(check -> check.codes().stream()).toList();
        assertThat(codes).doesNotHaveDuplicates().allMatch(c -> c.matches("[a-z]+\\.[a-z-]+"));
    }

    @Test
    void theDeskSaysTheGravestFirst() {
        List<Severity> severities =
                QualityDesk.standard()
                        .examine(
                                SamplePairs.pair(
                                        "3조 원을 냈다.",
                                        "He  paid the the 2 trillion won.",
                                        Direction.KO_EN))
                        .stream()
                        .map(Finding::severity)
                        .toList();
        assertThat(severities).containsExactly(Severity.ERROR, Severity.WARNING, Severity.INFO);
    }
}
