package org.naranhi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CliTest {
    @TempDir Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return Cli.commandLine(new PrintWriter(out, true), new PrintWriter(err, true))
                .execute(arguments);
    }

    private String file(String text, Charset charset) throws IOException {
        Path file = folder.resolve("story.txt");
        Files.write(file, text.getBytes(charset));
        return file.toString();
    }

    @Test
    void segmentWritesOneSentenceALine() throws IOException {
        String file =
                file(
                        "시장은\n다리를 열었다. \"모두의 것이다.\"고\n말했다.\n\n끝\n \t\n둘째 문단이다.",
                        StandardCharsets.UTF_8);
        assertEquals(0, run("segment", "--lang", "ko", file));
        assertEquals(
                List.of("시장은 다리를 열었다.", "\"모두의 것이다.\"고 말했다.", "끝", "둘째 문단이다."),
                out.toString().lines().toList());
        assertEquals("", err.toString());
    }

    @Test
    void segmentReadsWhatKoreanWindowsWrites() throws IOException {
        String file = file("시장은 왔다. 나는 갔다.", Charset.forName("x-windows-949"));
        assertEquals(0, run("segment", "--lang", "ko", file));
        assertEquals(List.of("시장은 왔다.", "나는 갔다."), out.toString().lines().toList());
    }

    @Test
    void segmentNeedsALanguageItKnows() throws IOException {
        String file = file("Yes.", StandardCharsets.UTF_8);
        assertEquals(2, run("segment", file));
        assertEquals(2, run("segment", "--lang", "fr", file));
        assertEquals("", out.toString());
        assertTrue(err.toString().contains("--lang"));
    }

    @Test
    void parseWritesJson() throws IOException {
        String file =
                file(
                        """
                        Mayor opens "bridge" in Yeosu

                        By Seo Min

                        The mayor of Yeosu opened a bridge on Monday.
                        """,
                        StandardCharsets.UTF_8);
        assertEquals(0, run("parse", file));
        JsonNode article = new JsonMapper().readTree(out.toString());
        assertEquals("en", article.path("language").asString());
        assertEquals(3, article.path("passages").size());
        assertEquals("headline", article.path("passages").path(0).path("kind").asString());
        assertEquals(
                "Mayor opens \"bridge\" in Yeosu",
                article.path("passages").path(0).path("text").asString());
        assertEquals("byline", article.path("passages").path(1).path("kind").asString());
        assertEquals("body", article.path("passages").path(2).path("kind").asString());
    }

    @Test
    void parseTakesTheLanguageItIsTold() throws IOException {
        String file = file("여수 Bridge Open\n", StandardCharsets.UTF_8);
        assertEquals(0, run("parse", "--lang", "ko", file));
        assertTrue(out.toString().startsWith("{\"language\":\"ko\""));
    }

    @ParameterizedTest
    @CsvSource({
        "rr, '', honggildong, gukbap",
        "rr-name, --hyphen, Hong Gil-dong, Guk Bap",
        "rr-name, --no-hyphen, Hong Gildong, Guk Bap",
        "mr, --plain, honggildong, kukpap",
        "mr-name, '', Hong Kil-tong, Kuk Pap",
        "mr-north, '', Hong Kil Dong, Kukpap",
        "rr-scholar, '', honggildong, gugbab",
        "yale, '', hongkiltong, kwukpap",
        "pronunciation, '', 홍길동, 국빱",
    })
    void romanizeWritesALineForEachLine(String system, String option, String name, String word)
            throws IOException {
        String file = file("홍길동\n\n국밥\n", StandardCharsets.UTF_8);
        assertEquals(
                0,
                option.isEmpty()
                        ? run("romanize", "--system", system, file)
                        : run("romanize", "--system", system, option, file));
        List<String> lines = out.toString().lines().toList();
        assertEquals(3, lines.size());
        assertEquals("", lines.get(1));
        assertEquals(name, lines.get(0));
        assertEquals(word, lines.get(2));
    }

    @Test
    void romanizeKnowsItsSystems() throws IOException {
        String file = file("중앙", StandardCharsets.UTF_8);
        assertEquals(0, run("romanize", "--system", "rr", "--hyphen", file));
        assertEquals("jung-ang", out.toString().strip());
        assertEquals(2, run("romanize", file));
        assertEquals(2, run("romanize", "--system", "hepburn", file));
    }

    @Test
    void josaPutsAParticleBehindAWord() {
        assertEquals(0, run("josa", "문재인", "은/는"));
        assertEquals("문재인은", out.toString().strip());
        assertEquals(2, run("josa", "문재인"));
    }

    @Test
    void failuresAreSaidOnStandardErrorWithStatusOne() throws IOException {
        assertEquals(1, run("parse", folder.resolve("none.txt").toString()));
        assertEquals(1, run("parse", file("", StandardCharsets.UTF_8)));
        assertEquals("", out.toString());
        assertTrue(err.toString().lines().allMatch(line -> line.startsWith("naranhi: ")));
        assertEquals(2, err.toString().lines().count());
    }

    @Test
    void namesFindWritesWhoAndWhatIsNamedWhere() throws IOException {
        String file = file("😀 기사\n강경화 외교부 장관은 부산에 왔다.\n", StandardCharsets.UTF_8);
        assertEquals(0, run("names", "find", "--lang", "ko", file));
        assertEquals(
                List.of(
                        "{\"text\":\"강경화\",\"start\":5,\"end\":8,\"kind\":\"person\",\"line\":2}",
                        "{\"text\":\"부산\",\"start\":17,\"end\":19,\"kind\":\"place\",\"line\":2}"),
                out.toString().lines().toList());
    }

    @Test
    void namesFindTakesAGlossaryOfItsOwn() throws IOException {
        Path glossary = folder.resolve("bodies.csv");
        Files.writeString(
                glossary,
                "hangul,english,hangul_short,basis,country\n가나다회,Ganada Society,,official,KR\n");
        String file = file("가나다회는 부산에 있다.", StandardCharsets.UTF_8);
        assertEquals(
                0, run("names", "find", "--lang", "ko", "--glossary", glossary.toString(), file));
        assertEquals(
                List.of(
                        "{\"text\":\"가나다회\",\"start\":0,\"end\":4,\"kind\":\"organization\",\"line\":1}"),
                out.toString().lines().toList());
        assertEquals(1, run("names", "find", "--lang", "ko", "--glossary", file, file));
    }

    @Test
    void helpIsAnAnswer() {
        assertEquals(0, run("--help"));
        assertTrue(out.toString().contains("segment"));
        assertEquals(0, run("parse", "--help"));
    }

    @Test
    void anUnknownCommandIsWrongUse() {
        assertEquals(2, run("sergment"));
        assertEquals("", out.toString());
    }

    @Test
    void jsonHoldsEveryCharacter() {
        String odd = "\"\\\n\r\t\u0001\u2028나\uD83D\uDE00";
        String json = Json.string(odd, new StringBuilder()).toString();
        assertEquals(odd, new JsonMapper().readTree(json).asString());
        assertTrue(Json.string("\uD83D", new StringBuilder()).toString().contains("\\ud83d"));
    }
}
