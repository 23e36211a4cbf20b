package org.naranhi.memory.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnalysisCsvTest {
    private static String written(Analysis... analyses) throws IOException {
        StringBuilder out = new StringBuilder();
        AnalysisCsv.write(List.of(analyses), Weights.STANDARD, UnaryOperator.identity(), out);
        return out.toString();
    }

    private static List<CSVRecord> rows(String csv) throws IOException {
        return CSVFormat.RFC4180.parse(new StringReader(csv.substring(1))).getRecords();
    }

    @Test
    void everyBandHasARowAndTheTotalToo() throws IOException {
        Analysis analysis =
                new Analysis(
                        "배 \"떠났다\", 새벽에",
                        Map.of(
                                Band.EXACT, new Counts(2, 0, 10, 40, 32),
                                Band.NONE, new Counts(1, 0, 5, 20, 16)));

        String csv = written(analysis, analysis);

        assertThat(csv).startsWith("\uFEFFtext,band,segments,");
        List<CSVRecord> rows = rows(csv);
        assertThat(rows).hasSize(1 + 2 * (Band.values().length + 1));
        assertThat(rows.get(3).toList())
                .containsExactly(
                        "배 \"떠났다\", 새벽에", "100", "2", "0", "10", "40", "32", "30", "0.0", "3.0");
        assertThat(rows.get(10).toList())
                .containsExactly(
                        "배 \"떠났다\", 새벽에", "total", "3", "0", "15", "60", "48", "", "0.0", "8.0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://example.org\")",
                "+1",
                "-2+3",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                " =1",
                "＝1",
                "'=1"
            })
    void aHeadlineIsNeverAFormula(String name) throws IOException {
        String cell = rows(written(new Analysis(name, Map.of()))).get(1).get(0);

        assertThat(cell).isEqualTo("'" + name);
    }

    @Test
    void itSpeaksTheReadersLanguage() throws IOException {
        StringBuilder out = new StringBuilder();
        AnalysisCsv.write(
                List.of(new Analysis("글", Map.of())), Weights.STANDARD, code -> "말:" + code, out);

        assertThat(rows(out.toString()).getFirst().get(1)).isEqualTo("말:band");
        assertThat(rows(out.toString()).get(1).get(1)).isEqualTo("말:102");
    }
}
