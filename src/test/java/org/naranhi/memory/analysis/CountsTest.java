package org.naranhi.memory.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.naranhi.text.Language;
import org.naranhi.text.RuleTable;

class CountsTest {
    static Stream<List<String>> rows() {
        return RuleTable.rows(CountsTest.class, "counts.tsv").stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void countsAsTheTableSays(List<String> row) {
        assertThat(Counts.of(row.get(1), Language.of(row.get(0))))
                .as(row.get(6))
                .isEqualTo(
                        new Counts(
                                1,
                                Long.parseLong(row.get(2)),
                                Long.parseLong(row.get(3)),
                                Long.parseLong(row.get(4)),
                                Long.parseLong(row.get(5))));
    }
}
