package org.naranhi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.naranhi.newsroom.AdmitPerson;
import org.naranhi.newsroom.Role;
import org.naranhi.text.Language;

/// Glossary files into a newsroom's database and out of it, without a server.
class GlossaryCommandsTest {
    private static final String TERMS =
            """
            korean,english,domain,part_of_speech,status,further_terms
            공청회,public hearing,politics,noun,preferred,en | public inquest | forbidden
            비핵화,,diplomacy,noun,preferred,
            공청회,public hearing,politics,noun,preferred,
            """;

    @TempDir Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return Cli.commandLine(new PrintWriter(out, true), new PrintWriter(err, true))
                .execute(arguments);
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    @Test
    void saysOfEveryRowWhatBecameOfItAndGivesItOutAgain() throws IOException {
        String file = Files.writeString(folder.resolve("terms.csv"), TERMS).toString();
        assertThat(run("glossary", "import", file, "--data", data())).isEqualTo(1);
        assertThat(err.toString()).contains("there is no administrator yet");
        try (var context = GlossaryContext.open(Path.of(data()))) {
            context.getBean(AdmitPerson.class)
                    .admit("sora", "한소라", Role.ADMINISTRATOR, Language.KOREAN, "아주 긴 비밀번호 하나");
        }
        out.getBuffer().setLength(0);
        assertThat(run("glossary", "import", file, "--data", data(), "--all-or-nothing"))
                .isEqualTo(1);
        assertThat(err.toString()).endsWith("nothing taken, 1 refused\n");
        out.getBuffer().setLength(0);
        assertThat(run("glossary", "import", file, "--data", data())).isEqualTo(1);

        assertThat(out.toString().lines())
                .containsExactly(
                        "{\"line\":2,\"effect\":\"added\",\"korean\":\"공청회\","
                                + "\"english\":\"public hearing\"}",
                        "{\"line\":3,\"effect\":\"refused\",\"code\":\"cell.empty\","
                                + "\"column\":\"english\",\"row\":\"비핵화 · diplomacy · noun ·"
                                + " preferred\"}",
                        "{\"line\":4,\"effect\":\"doubled\",\"korean\":\"공청회\","
                                + "\"english\":\"public hearing\",\"first\":2}");
        assertThat(err.toString()).endsWith("1 added, 0 changed, 1 refused\n");
        Path csv = folder.resolve("out.csv");
        assertThat(run("glossary", "export", csv.toString(), "--data", data())).isZero();
        assertThat(Files.readString(csv))
                .contains("공청회,public hearing,politics,noun,preferred")
                .contains("en | public inquest | forbidden");
    }

    @Test
    void aFileOfNoKnownKindIsWrongUse() {
        String file = folder.resolve("out.pdf").toString();
        assertThat(run("glossary", "export", file, "--data", data())).isEqualTo(2);
    }
}
