package org.naranhi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.naranhi.memory.Units;
import org.naranhi.memory.lucene.LuceneTranslationMemory;
import org.naranhi.text.Direction;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AnalyseCommandTest {
    @TempDir static Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeAll
    static void aMemory() {
        try (LuceneTranslationMemory memory =
                new LuceneTranslationMemory(folder.resolve("memory"))) {
            memory.learn(
                    List.of(
                            Units.inStory(
                                    1,
                                    Direction.EN_KO,
                                    "Tickets cost 12,000 won.",
                                    "배표는 1만2000원이다.",
                                    "The night ferry sails at dawn.",
                                    null,
                                    0),
                            Units.unit(
                                    2,
                                    Direction.KO_EN,
                                    "등대지기는 등대에 산다.",
                                    "The keeper lives in the lighthouse.",
                                    0)),
                    0);
            memory.flush();
        }
    }

    private int run(String... arguments) {
        return Cli.commandLine(new PrintWriter(out, true), new PrintWriter(err, true))
                .execute(arguments);
    }

    private int analyse(String format, Path... files) {
        String[] arguments = new String[5 + files.length];
        arguments[0] = "analyse";
        arguments[1] = "--memory";
        arguments[2] = folder.resolve("memory").toString();
        arguments[3] = "--format";
        arguments[4] = format;
        for (int i = 0; i < files.length; i++) {
            arguments[5 + i] = files[i].toString();
        }
        return run(arguments);
    }

    private static Path english() throws IOException {
        return file(
                "ferry.txt",
                """
                Ferry returns to the island

                By Han Ga-ram

                The night ferry sails at dawn. Tickets cost 12,000 won.

                Islanders cheered. Tickets cost 12,000 won.

                Link copied
                """);
    }

    private static Path korean() throws IOException {
        return file(
                "lighthouse.txt",
                """
                섬 등대에 불이 켜졌다

                등대지기는 등대에 산다. 섬에는 삼백 명이 산다.
                """);
    }

    private static Path file(String name, String text) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void jsonHasALineForEachFileAndOneForAll() throws IOException {
        Path english = english();
        assertThat(analyse("json", english, korean())).isZero();

        List<JsonNode> lines = out.toString().lines().map(new JsonMapper()::readTree).toList();
        assertThat(lines).hasSize(3);
        JsonNode bands = lines.getFirst().path("bands");
        assertThat(lines.getFirst().path("file").asString()).isEqualTo(english.toString());
        assertThat(bands.path("101").path("words").asInt()).isEqualTo(4);
        assertThat(bands.path("repetition").path("segments").asInt()).isEqualTo(1);
        assertThat(bands.path("none").path("segments").asInt())
                .as("headline, byline and two sentences; what is left out isn't counted")
                .isEqualTo(4);
        assertThat(lines.get(1).path("bands").path("100").path("eojeol").asInt()).isEqualTo(3);
        assertThat(lines.get(2).path("files").asInt()).isEqualTo(2);
        assertThat(lines.get(2).path("total").path("segments").asInt()).isEqualTo(9);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void csvIsReadByItsColumns() throws IOException {
        assertThat(analyse("csv", english())).isZero();

        List<CSVRecord> rows =
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .get()
                        .parse(new StringReader(out.toString().substring(1)))
                        .getRecords();
        assertThat(rows).hasSize(10);
        assertThat(rows.get(1).get("band")).isEqualTo("101");
        assertThat(rows.get(1).get("weighted-words")).isEqualTo("0.4");
    }

    @Test
    void theTableIsForPeople() throws IOException {
        assertThat(analyse("table", english())).isZero();

        assertThat(out.toString().lines().skip(1).findFirst().orElseThrow().split(" +"))
                .contains("band", "segments", "words", "eojeol", "characters");
        assertThat(out.toString()).containsPattern("(?m)^  101 +1 +4 +0 +24 +21 +10% +0\\.4");
    }

    @Test
    void aWeightCanBeSet() throws IOException {
        int status =
                run(
                        "analyse",
                        "--memory",
                        folder.resolve("memory").toString(),
                        "--weight",
                        "101=50",
                        english().toString());

        assertThat(status).isZero();
        assertThat(out.toString()).containsPattern("(?m)^  101 .* 50% +2\\.0");
    }

    @Test
    void whatCannotBeReadIsToldAndTheRestCounted() throws IOException {
        assertThat(analyse("json", folder.resolve("nothing.txt"), korean())).isEqualTo(1);

        assertThat(err.toString()).contains("nothing.txt");
        assertThat(out.toString().lines()).hasSize(1);
    }

    @Test
    void aFolderWithoutAMemoryIsNotMadeOne() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));

        assertThat(run("analyse", "--memory", empty.toString(), korean().toString())).isEqualTo(1);

        assertThat(err.toString()).contains("there is no translation memory in");
        assertThat(empty).isEmptyDirectory();
    }

    @Test
    void wrongUseIsToldAsSuch() throws IOException {
        String memory = folder.resolve("memory").toString();
        assertThat(run("analyse", korean().toString())).isEqualTo(2);
        assertThat(run("analyse", "--memory", memory, "--weight", "12=50")).isEqualTo(2);
        assertThat(run("analyse", "--memory", memory, "--weight", "101=-3")).isEqualTo(2);
        assertThat(run("analyse", "--memory", memory, "--source-lang", "fr")).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
    }
}
