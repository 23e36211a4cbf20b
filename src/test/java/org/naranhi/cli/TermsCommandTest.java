package org.naranhi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TermsCommandTest {
    private static final String TBX =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
            <text><body><conceptEntry id="c1">
            <langSec xml:lang="ko"><termSec><term>비핵화</term></termSec></langSec>
            <langSec xml:lang="en"><termSec><term>denuclearization</term></termSec></langSec>
            </conceptEntry></body></text></tbx>
            """;

    @TempDir Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return Cli.commandLine(new PrintWriter(out, true), new PrintWriter(err, true))
                .execute(arguments);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private List<JsonNode> lines() {
        JsonMapper mapper = new JsonMapper();
        return out.toString().lines().map(mapper::readTree).toList();
    }

    @Test
    void offsetsAreCodePointsOfTheLine() throws IOException {
        String text = file("t.txt", "😀 비\n😀 서울에서 비핵화다.\n");
        assertThat(run("terms", "find", "--lang", "ko", text)).isZero();
        assertThat(lines())
                .extracting(hit -> hit.get("text").asString())
                .containsExactly("서울", "비핵화");
        JsonNode hit = lines().getFirst();
        assertThat(hit.get("line").asInt()).isEqualTo(2);
        assertThat(hit.get("start").asInt()).isEqualTo(2);
        assertThat(hit.get("end").asInt()).isEqualTo(4);
        assertThat(hit.get("kind").asString()).isEqualTo("short");
        assertThat(hit.get("entry").get("korean").asString()).isEqualTo("서울특별시");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aGlossaryMayBeTbx() throws IOException {
        String text = file("t.txt", "They want denuclearization in Seoul.");
        String glossary = file("g.tbx", TBX);
        assertThat(run("terms", "find", "--lang", "en", "--glossary", glossary, text)).isZero();
        assertThat(lines())
                .extracting(hit -> hit.get("entry").get("korean").asString())
                .containsExactly("비핵화");
    }

    @Test
    void aGlossaryMayHaveTwoColumnsAlone() throws IOException {
        String text = file("t.txt", "그는 새시장을 열었다.");
        String glossary = file("g.csv", "korean,english\n새시장,new market\n,none\n");
        assertThat(run("terms", "find", "--lang", "ko", "--glossary", glossary, text)).isZero();
        assertThat(lines()).hasSize(1);
        assertThat(err.toString()).contains("line 3: cell.empty");
    }

    @Test
    void whatIsNoGlossaryIsSaid() throws IOException {
        String text = file("t.txt", "그는 왔다.");
        assertThat(run("terms", "find", "--lang", "ko", "--glossary", text, text)).isEqualTo(1);
        assertThat(err.toString()).contains("is no glossary file");
        assertThat(run("terms", "find", text)).isEqualTo(2);
    }

    @Test
    void aGlossaryIsChecked() throws IOException {
        String head = "korean,english,domain,part_of_speech,status\n";
        String good = file("g.csv", head + "제재,sanctions,diplomacy,noun,preferred\n");
        assertThat(run("glossary", "check", good)).isZero();
        assertThat(out.toString()).isEmpty();
        String bad =
                file(
                        "b.csv",
                        head
                                + "제재,sanctions,diplomacy,noun,preferred\n"
                                + "제재,penalty,diplomacy,noun,preferred\n,x,y,noun,preferred\n");
        assertThat(run("glossary", "check", bad)).isEqualTo(1);
        assertThat(lines())
                .extracting(fault -> fault.get("line").asInt() + " " + fault.get("code").asString())
                .containsExactly("4 cell.empty", "3 entry.several-preferred");
        assertThat(run("glossary", "check")).isEqualTo(2);
    }
}
