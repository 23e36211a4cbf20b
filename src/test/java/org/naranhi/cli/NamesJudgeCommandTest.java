package org.naranhi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class NamesJudgeCommandTest {
    @TempDir Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int judge(String names, String... options) throws IOException {
        Path file = folder.resolve("names.tsv");
        Files.writeString(file, names);
        String[] arguments = new String[options.length + 3];
        arguments[0] = "names";
        arguments[1] = "judge";
        System.arraycopy(options, 0, arguments, 2, options.length);
        arguments[arguments.length - 1] = file.toString();
        return Cli.commandLine(new PrintWriter(out, true), new PrintWriter(err, true))
                .execute(arguments);
    }

    private List<JsonNode> lines() {
        JsonMapper mapper = new JsonMapper();
        return out.toString().lines().map(mapper::readTree).toList();
    }

    @Test
    void everyLineIsAnsweredByOne() throws IOException {
        assertEquals(0, judge("옥현주\tOck Hyun-ju\n문재인\tMoon Jong-il\n"));
        JsonNode first = lines().get(0);
        assertEquals(
                Set.of("hangul", "latin", "verdict", "score", "reasons", "candidates"),
                Set.copyOf(first.propertyNames()));
        assertEquals("옥현주", first.path("hangul").asString());
        assertEquals("Ock Hyun-ju", first.path("latin").asString());
        assertEquals("customary", first.path("verdict").asString());
        assertEquals(3, first.path("reasons").size());
        assertEquals("given-first", first.path("reasons").path(1).path("place").asString());
        assertEquals("hyun", first.path("reasons").path(1).path("latin").asString());
        assertEquals(5, first.path("candidates").size());
        assertEquals("Ok Hyun-joo", first.path("candidates").path(0).asString());
        assertEquals("not-this-name", lines().get(1).path("verdict").asString());
        assertTrue(first.path("score").asDouble() > lines().get(1).path("score").asDouble());
    }

    @Test
    void theStarterGlossaryIsTheRecord() throws IOException {
        assertEquals(0, judge("노규덕\tNo Gyu-deok\n마이크 폼페이오\tMike Pompeo"));
        assertEquals("Noh Kyu-duk", lines().get(0).path("candidates").path(0).asString());
        assertEquals("recorded", lines().get(1).path("verdict").asString());
    }

    @Test
    void anotherGlossaryTakesItsPlace() throws IOException {
        Path glossary = folder.resolve("people.csv");
        Files.writeString(glossary, "hangul,english,basis,country\n한여울,Han Yeo-wool,own,KR\n");
        assertEquals(
                0,
                judge(
                        "한여울\tHan Yeo-wool\n마이크 폼페이오\tMike Pompeo",
                        "--glossary",
                        glossary.toString()));
        assertEquals("recorded", lines().get(0).path("verdict").asString());
        assertEquals("possible", lines().get(1).path("verdict").asString());
    }

    @ParameterizedTest
    @CsvSource({"hyphen, Kim Min-jun", "joined, Kim Minjun", "spaced, Kim Min Jun"})
    void candidatesHaveTheHousesStyle(String style, String candidate) throws IOException {
        assertEquals(0, judge("김민준\tKim Minjun\n", "--style", style));
        assertEquals(candidate, lines().getFirst().path("candidates").path(0).asString());
    }

    @Test
    void aBadLineIsSaidAndTheRestGoesOn() throws IOException {
        assertEquals(1, judge("문재인\tMoon Jae-in\n\n문재인 Moon Jae-in\n\tMoon\n한강\tHan Kang\n"));
        assertEquals(2, lines().size());
        List<String> said = err.toString().lines().toList();
        assertEquals(2, said.size());
        assertTrue(said.get(0).startsWith("naranhi: line 3:"), said.get(0));
        assertTrue(said.get(1).startsWith("naranhi: line 4:"), said.get(1));
    }

    @Test
    void anUnreadableGlossaryIsAFailure() throws IOException {
        assertEquals(1, judge("한강\tHan Kang", "--glossary", folder.resolve("none.csv").toString()));
        assertEquals("", out.toString());
        assertTrue(err.toString().startsWith("naranhi: "));
    }
}
