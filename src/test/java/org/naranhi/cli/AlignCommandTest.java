package org.naranhi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AlignCommandTest {
    @TempDir Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private String korean = "";
    private String english = "";

    @BeforeEach
    void aPair() throws IOException {
        korean =
                file(
                        "a.ko.txt",
                        "정부가 12일 새 주택 대책을 발표했다. 2027년까지 서울에 아파트 3만 가구를 짓는다.\n\n야당은 즉각 반대했다.\n");
        english =
                file(
                        "a.en.txt",
                        "The government announced a new housing plan on the 12th. It will build"
                                + " 30,000 apartments in Seoul by 2027.\n\nThe opposition party"
                                + " immediately objected. Photos & <maps> were on page 14.\n");
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private int run(String... arguments) {
        return Cli.commandLine(new PrintWriter(out, true), new PrintWriter(err, true))
                .execute(arguments);
    }

    private List<String> lines() {
        return out.toString().lines().toList();
    }

    @Test
    void beadsAreLinesOfNumbersAndTexts() {
        assertThat(run("align", korean, english)).isZero();
        assertThat(lines().getFirst())
                .matches(
                        "0\t0\t[01]\\.\\d{3}\t정부가 12일 새 주택 대책을 발표했다\\.\tThe government announced a new"
                                + " housing plan on the 12th\\.");
        assertThat(lines().getLast()).startsWith("\t3\t").contains("\t\tPhotos & <maps>");
        assertThat(lines()).hasSize(4);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void linesCanBeTheSegmentsAndBlankOnesCount() throws IOException {
        String left = file("l.ko", "정부가 새 주택 대책을 발표했다.\n\n야당은 즉각 반대했다.\n");
        String right =
                file(
                        "l.en",
                        "The government announced a new housing plan.\n\nThe opposition party"
                                + " immediately objected.\n");
        assertThat(run("align", "--pre-segmented", left, right)).isZero();
        assertThat(lines().stream().map(line -> line.substring(0, 4)))
                .containsExactly("0\t0\t", "2\t2\t");
    }

    @Test
    void jsonSaysWhatABeadRestsOn() {
        assertThat(run("align", "--format", "json", korean, english)).isZero();
        JsonNode second = JsonMapper.shared().readTree(lines().get(1));
        assertThat(second.get("ko").get(0).asInt()).isEqualTo(1);
        assertThat(second.get("enText").asString()).startsWith("It will build");
        assertThat(second.get("rests").toString()).contains("figures");
    }

    @Test
    void tmxHoldsWhatIsLinkedAndSure() throws Exception {
        assertThat(run("align", "--format", "tmx", "--min-confidence", "0.3", korean, english))
                .isZero();
        Path file = Files.writeString(folder.resolve("out.tmx"), out.toString());
        var document =
                DocumentBuilderFactory.newDefaultInstance()
                        .newDocumentBuilder()
                        .parse(file.toFile());
        assertThat(document.getElementsByTagName("tu").getLength()).isEqualTo(3);
        assertThat(document.getElementsByTagName("tuv").getLength()).isEqualTo(6);
    }

    @Test
    void doubtfulBeadsCanBeLeftOut() {
        assertThat(run("align", "--min-confidence", "1", korean, english)).isZero();
        assertThat(lines()).isEmpty();
    }

    @Test
    void filesTheOtherWayRoundAreNoticed() {
        assertThat(run("align", english, korean)).isZero();
        assertThat(err.toString()).contains("taken the other way round");
        assertThat(lines().getFirst()).contains("\t정부가");
    }

    @Test
    void whatCantBeAlignedIsSaid() throws IOException {
        String empty = file("empty.ko", " \n");
        assertThat(run("align", empty, english)).isEqualTo(1);
        assertThat(run("align", korean, korean)).isEqualTo(1);
        assertThat(run("align", korean, file("copy.en", Files.readString(Path.of(korean)))))
                .isEqualTo(1);
        assertThat(run("align", english, file("other.txt", "No Hangul here."))).isEqualTo(1);
        assertThat(run("align", korean, folder.resolve("missing").toString())).isEqualTo(1);
        assertThat(err.toString().lines())
                .hasSize(5)
                .allMatch(line -> line.startsWith("naranhi: "))
                .anyMatch(line -> line.contains("is empty"))
                .anyMatch(line -> line.contains("the same file"))
                .anyMatch(line -> line.contains("the same text"))
                .anyMatch(line -> line.contains("neither file is Korean"))
                .anyMatch(line -> line.contains("no such file"));
    }

    @Test
    void whatIsTooLongIsRefusedAtOnce() throws IOException {
        String longOne = file("long.en", "So it goes.\n".repeat(20_001));
        assertThat(run("align", "--pre-segmented", korean, longOne)).isEqualTo(1);
        assertThat(err.toString()).contains("20,001 English sentences; align at most 20,000");
    }

    @Test
    void textWithoutSentenceEndsIsOneSentence() throws IOException {
        String endless = file("endless.ko", "가나다라 마바사 ".repeat(20_000));
        assertThat(run("align", endless, file("endless.en", "word after word ".repeat(20_000))))
                .isZero();
        assertThat(lines()).hasSize(1);
    }

    @Test
    void wrongUseIsRefused() {
        assertThat(run("align", korean)).isEqualTo(2);
        assertThat(run("align", "--batch", folder.toString())).isEqualTo(2);
        assertThat(run("align", "--min-confidence", "7", korean, english)).isEqualTo(2);
    }

    @Test
    void aBatchGoesOnWhereItWas() throws IOException {
        file("b.ko.txt", "야당은 즉각 반대했다.");
        file("b.en.txt", "The opposition party immediately objected.");
        file("c.ko.txt", "짝이 없는 기사다.");
        String tmx = folder.resolve("out.tmx").toString();
        assertThat(run("align", "--batch", folder.toString(), "-o", tmx)).isEqualTo(1);
        assertThat(err.toString()).contains("1/2 a: 3 units", "2/2 b: 1 units", "c: no English");
        String first = Files.readString(Path.of(tmx));
        assertThat(first).contains("<prop type=\"x-document\">b</prop>").endsWith("</tmx>\n");
        assertThat(run("align", "--batch", folder.toString(), "-o", tmx)).isEqualTo(1);
        assertThat(err.toString()).contains("1/2 a: done before");
        assertThat(Files.readString(Path.of(tmx))).isEqualTo(first);
    }

    @Test
    void aBatchMayBeAZipFile() throws IOException {
        Path zip = folder.resolve("pairs.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            entry(out, "1998/b.ko.txt", "야당은 즉각 반대했다.");
            entry(out, "1998/b.en.txt", "The opposition party immediately objected.");
            entry(out, "readme.txt", "Not an edition.");
        }
        String tmx = folder.resolve("out.tmx").toString();
        assertThat(run("align", "--batch", zip.toString(), "-o", tmx)).isZero();
        assertThat(err.toString()).contains("1/1 1998/b: 1 units");
        assertThat(Files.readString(Path.of(tmx))).contains("야당은 즉각 반대했다.");
        assertThat(run("align", "--batch", zip.toString(), "-o", tmx)).isZero();
        assertThat(err.toString()).contains("1/1 1998/b: done before");
    }

    @Test
    void aZipFileThatUnpacksToFarTooMuchIsRefused() throws IOException {
        Path zip = folder.resolve("pairs.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (int i = 0; i < 2; i++) {
                entry(out, i + ".ko.txt", "가".repeat(10_000_000));
            }
        }
        String tmx = folder.resolve("out.tmx").toString();
        assertThat(run("align", "--batch", zip.toString(), "-o", tmx)).isEqualTo(1);
        assertThat(err.toString()).contains("can't read the ZIP file");
        Files.writeString(zip, "no archive");
        assertThat(run("align", "--batch", zip.toString(), "-o", tmx)).isEqualTo(1);
        assertThat(err.toString()).contains("no ZIP");
    }

    private static void entry(ZipOutputStream out, String name, String text) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.closeEntry();
    }

    @Test
    void aLexiconIsLearnedAndUsed() throws IOException {
        String pairs =
                file(
                        "pairs.tsv",
                        "등대가 무너졌다.\tThe lighthouse collapsed.\n"
                                + "The lighthouse is white.\t등대는 하얗다.\n");
        String lexicon = folder.resolve("own.lexicon").toString();
        assertThat(run("lexicon", "learn", pairs, "-o", lexicon)).isZero();
        assertThat(err.toString()).contains("2 pairs");
        assertThat(run("align", "--lexicon", lexicon, korean, english)).isZero();
        assertThat(run("align", "--lexicon", pairs, korean, english)).isEqualTo(1);
        assertThat(err.toString()).contains("not a lexicon");
    }
}
