package org.naranhi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.naranhi.memory.lucene.LuceneTranslationMemory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The forms of `memory` and `match`, which scripts rely on.
class MemoryCommandsTest {
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir Path folder;

    private StringWriter out = new StringWriter();
    private StringWriter err = new StringWriter();

    private int run(String... arguments) {
        out = new StringWriter();
        err = new StringWriter();
        return Cli.commandLine(new PrintWriter(out, true), new PrintWriter(err, true))
                .execute(arguments);
    }

    private String memory() {
        return folder.resolve("tm").toString();
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private String tmx(String... pairs) throws IOException {
        StringBuilder body = new StringBuilder("<tmx version='1.4'><header srclang='ko'/><body>");
        for (String pair : pairs) {
            String[] sides = pair.split("\\|", -1);
            body.append("\n<tu creationid='Lee' creationdate='20260301T000000Z'>");
            body.append("<tuv xml:lang='ko'><seg>" + sides[0] + "</seg></tuv>");
            body.append("<tuv xml:lang='en'><seg>" + sides[1] + "</seg></tuv></tu>");
        }
        return file("units.tmx", body + "</body></tmx>");
    }

    private void imported() throws IOException {
        String file =
                tmx(
                        "시의회가 새 도서관 예산을 승인했다.|The council approved the new library budget.",
                        "시의회가 새 공원 예산을 승인했다.|The council approved the new park budget.",
                        "비가 온다.|It rains.");
        assertThat(run("memory", "import", file, "--memory", memory())).isZero();
    }

    private List<JsonNode> lines() {
        return out.toString().lines().map(JSON::readTree).toList();
    }

    private void type(String text, Charset charset) {
        System.setIn(new ByteArrayInputStream(text.getBytes(charset)));
    }

    @Test
    void importTellsWhatItTookAndWhatNot() throws IOException {
        String file = tmx("가|A", "|B", "나|C");
        assertThat(run("memory", "import", file, "--memory", memory())).isZero();
        assertThat(out.toString()).isEqualTo(file + ": 2 units, 2 new, 1 left out\n");
        assertThat(err.toString()).isEqualTo("naranhi: " + file + ": line 3: left out: empty\n");
        assertThat(run("memory", "import", file, "--memory", memory())).isZero();
        assertThat(out.toString()).contains("2 units, 0 new");
    }

    @Test
    void penaltiesAreTakenOffAsAServerDoes() throws IOException {
        imported();
        String queries = file("queries.txt", "It rains.");
        String[] match = {"match", "--memory", memory(), "--source-lang", "en", queries};
        List<String> scores = new ArrayList<>();
        for (String penalty : List.of("imported=0", "imported=7", "standard")) {
            assertThat(
                            run(
                                    Stream.concat(Stream.of(match), Stream.of("--penalty", penalty))
                                            .toArray(String[]::new)))
                    .isZero();
            JsonNode best = lines().getFirst().at("/matches/0");
            scores.add(best.at("/score").asInt() + "-" + best.at("/penalty").asInt());
        }
        assertThat(scores).containsExactly("100-0", "93-7", "99-1");
        for (String wrong : List.of("imported", "imported=101", "imported=-1", "weather=3")) {
            assertThat(
                            run(
                                    "match",
                                    "--memory",
                                    memory(),
                                    "--source-lang",
                                    "en",
                                    "--penalty",
                                    wrong))
                    .isEqualTo(2);
        }
        assertThat(err.toString()).contains("no penalty is 'weather'");
    }

    @Test
    void aFileThatCantBeReadIsToldAndTheOthersAreTaken() throws IOException {
        String broken = file("broken.tmx", "<tmx><body>\n<tu>");
        String good = tmx("가|A");
        String missing = folder.resolve("missing.tmx").toString();
        assertThat(run("memory", "import", broken, missing, good, "--memory", memory()))
                .isEqualTo(1);
        assertThat(out.toString()).isEqualTo(good + ": 1 units, 1 new, 0 left out\n");
        assertThat(err.toString())
                .contains(broken + ": line 2: broken")
                .contains("no such file: " + missing);
    }

    @Test
    void exportAndImportAgainAddsNothing() throws IOException {
        imported();
        Path exported = folder.resolve("out.tmx");
        assertThat(run("memory", "export", "--memory", memory(), "-o", exported.toString()))
                .isZero();
        assertThat(run("memory", "import", exported.toString(), "--memory", memory())).isZero();
        assertThat(out.toString()).contains("3 units, 0 new");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).noneMatch(each -> each.toString().endsWith(".part"));
        }
    }

    @Test
    void statsCountAsTableAndJson() throws IOException {
        imported();
        assertThat(run("memory", "stats", "--memory", memory())).isZero();
        assertThat(out.toString()).containsPattern("units +3\n").containsPattern("imported +3\n");
        assertThat(run("memory", "stats", "--memory", memory(), "--format", "json")).isZero();
        JsonNode counted = lines().getFirst();
        assertThat(counted.at("/units").asInt()).isEqualTo(3);
        assertThat(counted.at("/languages/ko").asInt()).isEqualTo(3);
        assertThat(counted.at("/memories/0/origins/imported").asInt()).isEqualTo(3);
    }

    @Test
    void searchMarksWhatItFoundInCodePoints() throws IOException {
        run("memory", "import", tmx("😀 도서관에서|😀 at the library"), "--memory", memory());
        assertThat(run("memory", "search", "--memory", memory(), "--lang", "ko", "도서관")).isZero();
        JsonNode hit = lines().getFirst();
        assertThat(hit.at("/source").asString()).isEqualTo("😀 도서관에서");
        assertThat(hit.at("/spans").toString()).startsWith("[[2,");
        assertThat(hit.at("/author").asString()).isEqualTo("Lee");
        assertThat(hit.at("/date").asString()).isEqualTo("2026-03-01T00:00:00Z");
        assertThat(run("memory", "search", "--memory", memory(), "--lang", "en", "없는말")).isZero();
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void matchAnswersEveryLine() throws IOException {
        imported();
        String queries = file("q.txt", "\uFEFF비가 온다.\r\n\n시의회가 새 도서관 예산을 거부했다.\n아무것도 닮지 않은 말\n");
        String[] match = {
            "match",
            "--memory",
            memory(),
            "--source-lang",
            "ko",
            "--target-lang",
            "en",
            "--threshold",
            "50",
            queries
        };
        assertThat(run(match)).isZero();
        List<JsonNode> answers = lines();
        assertThat(answers).hasSize(4);
        assertThat(answers.get(0).toString())
                .startsWith(
                        "{\"query\":\"비가 온다.\",\"matches\":[{\"score\":100,\"source\":\"비가"
                                + " 온다.\",\"target\":\"It rains.\",\"origin\":\"imported\"");
        assertThat(answers.get(1).toString()).isEqualTo("{\"query\":\"\",\"matches\":[]}");
        assertThat(answers.get(2).at("/matches").size()).isEqualTo(2);
        assertThat(answers.get(2).at("/matches/0/target").asString()).contains("library");
        assertThat(answers.get(3).at("/matches").isEmpty()).isTrue();
        String found = out.toString();
        assertThat(
                        run(
                                Stream.concat(Stream.of(match), Stream.of("--exhaustive"))
                                        .toArray(String[]::new)))
                .isZero();
        assertThat(out.toString()).isEqualTo(found);
        assertThat(
                        run(
                                Stream.concat(Stream.of(match), Stream.of("--limit", "1"))
                                        .toArray(String[]::new)))
                .isZero();
        assertThat(lines().get(2).at("/matches").size()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "x-windows-949"})
    void matchReadsStandardInputInBothEncodings(String charset) throws IOException {
        imported();
        InputStream before = System.in;
        try {
            type("비가 온다.\n비가 온다.", Charset.forName(charset));
            assertThat(run("match", "--memory", memory(), "--source-lang", "ko")).isZero();
        } finally {
            System.setIn(before);
        }
        assertThat(lines()).hasSize(2).allMatch(line -> line.at("/matches/0/score").asInt() == 100);
    }

    @Test
    void whatIsWrongIsSaid() throws IOException {
        for (String[] command :
                List.of(
                        new String[] {"memory"},
                        new String[] {"memory", "import", "--memory", memory()},
                        new String[] {"memory", "import", "x.tmx"},
                        new String[] {"memory", "export", "--memory", memory(), "-o", "x.doc"},
                        new String[] {"memory", "search", "--memory", memory(), "x"},
                        new String[] {"match", "--memory", memory()},
                        new String[] {
                            "match",
                            "--memory",
                            memory(),
                            "--source-lang",
                            "ko",
                            "--target-lang",
                            "ko"
                        },
                        new String[] {
                            "match", "--memory", memory(), "--source-lang", "ko", "--threshold", "0"
                        })) {
            assertThat(run(command)).as(String.join(" ", command)).isEqualTo(2);
            assertThat(out.toString()).isEmpty();
        }
        for (String[] command :
                List.of(
                        new String[] {"memory", "stats", "--memory", memory()},
                        new String[] {"memory", "optimise", "--memory", memory()},
                        new String[] {"memory", "export", "--memory", memory(), "-o", "-"},
                        new String[] {
                            "memory", "search", "--memory", memory(), "--lang", "ko", "x"
                        },
                        new String[] {"match", "--memory", memory(), "--source-lang", "ko"})) {
            assertThat(run(command)).as(String.join(" ", command)).isEqualTo(1);
            assertThat(err.toString().lines()).hasSize(1);
        }
        assertThat(Path.of(memory())).doesNotExist();
    }

    @Test
    void aMemoryInUseIsReadBesideAndNotWritten() throws IOException {
        imported();
        try (LuceneTranslationMemory server = new LuceneTranslationMemory(Path.of(memory()))) {
            assertThat(server.count(org.naranhi.memory.UnitFilter.ANY)).isEqualTo(3);
            assertThat(run("memory", "import", tmx("라|D"), "--memory", memory())).isEqualTo(1);
            assertThat(err.toString()).contains("running server").hasLineCount(1);
            assertThat(run("memory", "stats", "--memory", memory())).isZero();
        }
    }

    @Test
    void aDataFolderStandsForTheMemoryInIt() throws IOException {
        String file = tmx("가|A");
        run("memory", "import", file, "--memory", folder.resolve("data/memory").toString());
        String data = folder.resolve("data").toString();
        assertThat(run("memory", "stats", "--memory", data)).isZero();
        assertThat(run("memory", "import", file, "--memory", data)).isZero();
        assertThat(out.toString()).contains("0 new");
        assertThat(run("memory", "optimise", "--memory", data)).isZero();
    }
}
