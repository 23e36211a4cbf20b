package org.naranhi.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.naranhi.text.RuleTable;

class GlossaryReviewTest {
    private static final String HEADER =
            "korean,english,domain,part_of_speech,status,korean_variants,english_variants\n";

    @TestFactory
    Stream<DynamicTest> saysWhatTheTableSays() {
        return RuleTable.rows(GlossaryReviewTest.class, "review.tsv").stream()
                .map(
                        row ->
                                DynamicTest.dynamicTest(
                                        row.getFirst(),
                                        () ->
                                                assertThat(said(row.getFirst()))
                                                        .isEqualTo(row.getLast())));
    }

    private static String said(String rows) throws GlossaryFile.Unreadable {
        GlossaryFile file =
                CsvGlossary.read(
                        (HEADER + rows.replace(" | ", "\n")).getBytes(StandardCharsets.UTF_8));
        List<String> said =
                Stream.concat(
                                file.badRows().stream().map(r -> r.code() + "@" + r.line()),
                                GlossaryReview.of(file).stream()
                                        .map(f -> f.code() + "@" + f.line()))
                        .toList();
        return said.isEmpty() ? "-" : said.stream().collect(Collectors.joining("; "));
    }
}
