package org.naranhi.quality.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.naranhi.quality.Finding;
import org.naranhi.quality.FindingArchive.Archived;
import org.naranhi.quality.Severity;
import org.naranhi.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FindingReportTest {
    private static final Archived FOUND =
            new Archived(
                    UUID.fromString("00000000-0000-0000-0000-000000000001"),
                    new UUID(0, 2),
                    3,
                    "그 <회담>",
                    "the the\ttalks",
                    new Finding(
                            "word.doubled",
                            Severity.WARNING,
                            List.of(),
                            List.of(new Span(0, 7)),
                            Map.of("word", "the"),
                            "the"));

    private static String written(ReportFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new FindingReport("Findings", Locale.ENGLISH, f -> "“the” & twice", a -> "Talks")
                .write(format, List.of(FOUND), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aPageMarksWhatIsMeantAndTrustsNoText() throws IOException {
        assertThat(written(ReportFormat.HTML))
                .contains("<html lang=\"en\">", "<h2>Talks</h2>", "“the” &amp; twice")
                .contains("<mark>the the</mark>\ttalks", "그 &lt;회담&gt;");
    }

    @Test
    void aLineOfTheTableIsOneFinding() throws IOException {
        List<String> lines = written(ReportFormat.TSV).lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst().split("\t")).hasSameSizeAs(lines.getLast().split("\t"));
        assertThat(lines.getLast()).contains("3\tword.doubled\twarning", "the the talks");
    }

    @Test
    void otherToolsReadWhereItIsAndWhatItCouldBecome() throws IOException {
        JsonNode own = JsonMapper.builder().build().readTree(written(ReportFormat.JSON)).get(0);
        assertThat(own.get("code").asString()).isEqualTo("word.doubled");
        assertThat(own.get("targetSpans").get(0).get(1).asInt()).isEqualTo(7);

        JsonNode sarif = JsonMapper.builder().build().readTree(written(ReportFormat.SARIF));
        assertThat(sarif.get("version").asString()).isEqualTo("2.1.0");
        JsonNode result = sarif.at("/runs/0/results/0");
        assertThat(result.get("level").asString()).isEqualTo("warning");
        JsonNode region = result.at("/locations/0/physicalLocation/region");
        assertThat(region.get("startLine").asInt()).isEqualTo(3);
        assertThat(region.get("endColumn").asInt()).isEqualTo(8);
        assertThat(result.at("/fixes/0/artifactChanges/0/replacements/0/insertedContent/text"))
                .hasToString("\"the\"");
    }
}
