package org.naranhi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CheckCommandTest {
    @TempDir Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int check(String korean, String english, String... options) throws IOException {
        Path source = Files.writeString(folder.resolve("ko.txt"), korean);
        Path target = Files.writeString(folder.resolve("en.txt"), english);
        List<String> arguments = new ArrayList<>(List.of("check", "--source-lang", "ko"));
        arguments.addAll(List.of("--source", source.toString(), "--target", target.toString()));
        arguments.addAll(List.of(options));
        return run(arguments.toArray(String[]::new));
    }

    private int run(String... arguments) {
        return Cli.commandLine(new PrintWriter(out, true), new PrintWriter(err, true))
                .execute(arguments);
    }

    private List<JsonNode> lines() {
        JsonMapper mapper = new JsonMapper();
        return out.toString().lines().map(mapper::readTree).toList();
    }

    @Test
    void aFindingIsALineWithItsPlaceInBothTexts() throws IOException {
        assertEquals(
                1,
                check(
                        "시장은 왔다.\n😀 3조5000억 원이다.\n",
                        "The mayor came.\n😀 It is 35 trillion won.\n"));
        assertEquals(1, lines().size());
        JsonNode finding = lines().getFirst();
        assertEquals(
                Set.of("line", "code", "severity", "source", "target", "parameters", "suggestion"),
                Set.copyOf(finding.propertyNames()));
        assertEquals(2, finding.path("line").asInt());
        assertEquals("error", finding.path("severity").asString());
        assertEquals(2, finding.path("source").path(0).path("start").asInt());
        assertEquals(11, finding.path("source").path(0).path("end").asInt());
        assertEquals("35 trillion won", finding.path("target").path(0).path("text").asString());
        assertEquals(8, finding.path("target").path(0).path("start").asInt());
    }

    @Test
    void nothingFoundIsNoughtAndSilence() throws IOException {
        assertEquals(0, check("3조5000억 원이다.\n", "It is 3.5 trillion won.\n\n"));
        assertEquals("", out.toString());
    }

    @Test
    void tabsPartTheCells() throws IOException {
        assertEquals(1, check("성장률은 2.5%였다.", "Growth was 2.3%.", "--format", "tsv"));
        List<String> cells = List.of(out.toString().strip().split("\t"));
        assertEquals(7, cells.size());
        assertEquals(List.of("1", cells.get(1), "error", "5-9", "11-15"), cells.subList(0, 5));
        assertEquals("2.5%", cells.getLast());
    }

    @ParameterizedTest
    @CsvSource({"tag, 0", "space, 1", "space.double, 1", "'tag,space', 1"})
    void onlyWhatWasAskedFor(String checks, int status) throws IOException {
        assertEquals(
                status, check("그는 왔다.", "He  came.", "--checks", checks, "--min-severity", "info"));
    }

    @Test
    void hintsAreForThoseWhoAsk() throws IOException {
        assertEquals(0, check("그는 왔다.", "He  came."));
        assertEquals(1, check("그는 왔다.", "He  came.", "--min-severity", "info"));
    }

    @Test
    void englishIsSpelledUnlessNobodyWantsIt() throws IOException {
        assertEquals(1, check("그는 왔다.", "He came in his favourite colour."));
        assertEquals("color", lines().getLast().path("suggestion").asString());
        assertEquals(0, check("그는 왔다.", "He came in his favourite colour.", "--no-spelling"));
        assertEquals(0, check("그는 왔다.", "He came in his colour.", "--checks", "space"));
    }

    @Test
    void theNewsroomsOwnIsInItsFolder() throws IOException {
        String data = folder.resolve("data").toString();
        assertEquals(1, check("그는 왔다.", "He came.", "--data", data));
        assertTrue(err.toString().contains("no such folder"));
        Files.createDirectory(Path.of(data));
        assertEquals(1, check("2.5%였다.", "It was 2.3%.", "--data", data));
        assertEquals("number.changed", lines().getFirst().path("code").asString());
        assertEquals(2, check("그는 왔다.", "He came.", "--data", data, "--glossary", "a.csv"));
    }

    @Test
    void wrongUseIsTwo() throws IOException {
        assertEquals(2, check("그는 왔다.", "He came.", "--checks", "nothing"));
        assertEquals(2, check("그는 왔다.\n그녀도.", "He came."));
        assertEquals(2, check("그는 왔다.", "He came.", "--format", "xml"));
        assertEquals(2, run("check", "--source-lang", "ko"));
        assertTrue(err.toString().contains("--source"));
        assertEquals("", out.toString());
    }

    @Test
    void figuresAreReadLineByLine() throws IOException {
        Path file = Files.writeString(folder.resolve("text.txt"), "없다.\n😀 약 3조5000억 원\n3~4%\n");
        assertEquals(0, run("figures", "--lang", "ko", file.toString()));
        JsonNode money = lines().getFirst();
        assertEquals(2, money.path("line").asInt());
        assertEquals(4, money.path("start").asInt());
        assertEquals(13, money.path("end").asInt());
        assertEquals("money", money.path("kind").asString());
        assertEquals(3_500_000_000_000L, money.path("value").asLong());
        assertEquals("KRW", money.path("unit").asString());
        assertEquals("about", money.path("approximation").asString());
        assertEquals(3, lines().size());
        assertEquals(2, run("figures", file.toString()));
    }
}
