package org.naranhi.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.naranhi.Table;

/// Each check against its table of good and bad examples.
class CheckTableTest {
    static final Map<String, Check> TABLES =
            Map.of(
                    "number.tsv", new NumberCheck(),
                    "target.tsv", new TargetCheck(),
                    "tag.tsv", new TagCheck(),
                    "space.tsv", new SpaceCheck(),
                    "doubled-word.tsv", new DoubledWordCheck(),
                    "quote.tsv", new QuoteCheck(),
                    "bracket.tsv", new BracketCheck(),
                    "particle.tsv", new ParticleCheck(),
                    "name.tsv", new InOneSegment(QualityDesk.nameChecks()),
                    "term.tsv", new TermCheck());

    @TestFactory
    Stream<DynamicTest> saysWhatTheTableSays() {
        return TABLES.entrySet().stream()
                .flatMap(
                        table ->
                                Table.rows(CheckTableTest.class, table.getKey()).stream()
                                        .map(row -> test(table.getKey(), table.getValue(), row)));
    }

    private static DynamicTest test(String table, Check check, List<String> row) {
        SegmentPair pair = SamplePairs.pair(row);
        return DynamicTest.dynamicTest(
                table + " " + pair.source() + " → " + pair.target(),
                () -> assertThat(written(check.examine(pair))).isEqualTo(row.get(3)));
    }

    private static String written(List<Finding> findings) {
        return findings.isEmpty()
                ? "-"
                : findings.stream().map(CheckTableTest::written).collect(Collectors.joining("; "));
    }

    private static String written(Finding finding) {
        String mark =
                switch (finding.severity()) {
                    case ERROR -> "!";
                    case WARNING -> "";
                    case INFO -> "?";
                };
        String replacement = finding.replacement();
        return finding.code() + mark + (replacement == null ? "" : " = " + replacement);
    }
}
