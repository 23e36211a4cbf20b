package org.naranhi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// What should never have come: it is read rightly or refused in clear words, and the server lives.
class BadInputIT {
    @RegisterExtension static final Newsroom NEWSROOM = Newsroom.shared();

    private static final int MEGABYTE = 1024 * 1024;

    @TempDir Path folder;

    @AfterEach
    void theServerLives() {
        assertThat(NEWSROOM.server().alive()).isTrue();
    }

    @Test
    void whatCannotBeReadIsRefusedInClearWordsAndWhatWasPastedStays() throws IOException {
        Visitor visitor = atNewStory();
        visitor.field("new-story.paste").fill("나란히 놓인 두 글");

        upload(visitor, file("empty.txt", new byte[0]));
        refused(visitor, "unreadable.empty");
        upload(visitor, file("picture.txt", noise(40_000)));
        refused(visitor, "unreadable.binary");
        upload(visitor, bomb());
        refused(visitor, "unreadable.bomb");
        upload(visitor, torn());
        refused(visitor, "unreadable.broken");
        upload(visitor, file("program.exe", noise(100)));
        refused(visitor, "unreadable.unknown_format");

        assertThat(visitor.field("new-story.paste")).hasValue("나란히 놓인 두 글");
    }

    @Test
    void aFileOfTwoHundredMegabytesIsRefusedByThePageAndByTheServer() throws IOException {
        Path large = folder.resolve("large.txt");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(200L * MEGABYTE);
        }
        Visitor visitor = atNewStory();
        upload(visitor, large);
        refused(visitor, "unreadable.too_large");

        visitor.page().reload();
        visitor.awaitDesk();
        visitor.press("Alt+n");
        visitor.page().locator("vaadin-upload").evaluate("upload => upload.maxFileSize = Infinity");
        upload(visitor, large);
        refused(visitor, "unreadable.too_large");
    }

    @Test
    void aKoreanFileOfTheNinetiesIsReadRightly() throws IOException {
        String text = "똠방각하의 펲시콜라\n\n햏자는 뷁이라 쓰인 편지를 읽었다.\n";
        Visitor visitor = atNewStory();
        upload(visitor, file("archive.txt", text.getBytes(Charset.forName("x-windows-949"))));
        visitor.atIntake();
        assertThat(words(visitor, 0)).hasText("똠방각하의 펲시콜라");
        assertThat(words(visitor, 1)).hasText("햏자는 뷁이라 쓰인 편지를 읽었다.");
    }

    @Test
    void hangulInPiecesIsPutTogether() throws IOException {
        String text = "값진 닭 한 마리\n\n밖에서 닭이 울었다. 값은 묻지 않았다.\n";
        String pieces = Normalizer.normalize(text, Normalizer.Form.NFD);
        assertThat(pieces).isNotEqualTo(text);
        Visitor visitor = atNewStory();
        upload(visitor, file("pieces.txt", pieces.getBytes(UTF_8)));
        visitor.atIntake();
        assertThat(words(visitor, 0).innerText().strip()).isEqualTo("값진 닭 한 마리");
        visitor.accept();
        assertThat(visitor.row(2).locator(".bench-source").innerText().strip())
                .isEqualTo("밖에서 닭이 울었다.");

        new HangulKeyboard(visitor.page()).type(Normalizer.normalize("닭", Normalizer.Form.NFD));
        visitor.awaitSaved();
        visitor.page().reload();
        assertThat(visitor.target(1)).hasText("닭");
        assertThat(visitor.target(1).innerText().strip()).isEqualTo("닭");
    }

    @Test
    void tenThousandParagraphsAreTakenInWhole() throws IOException {
        String text =
                IntStream.range(0, 10_000)
                        .mapToObj(LongStory::sentence)
                        .collect(Collectors.joining("\n\n"));
        Visitor visitor = atNewStory();
        upload(visitor, file("long.txt", text.getBytes(UTF_8)));
        visitor.atIntake();
        assertThat(visitor.page().locator(".intake > .quiet"))
                .hasText(visitor.words("intake.summary", visitor.words("language.en"), 10_000, 0));
    }

    @Test
    void aMemoryThatReachesForOtherFilesIsRefused() throws IOException {
        Path secret = file("secret.txt", "zebrafinch".getBytes(UTF_8));
        String tmx =
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <!DOCTYPE tmx [<!ENTITY secret SYSTEM "%s">]>
                <tmx version="1.4"><header creationtool="t" creationtoolversion="1"
                 segtype="sentence" o-tmf="t" adminlang="en" srclang="en" datatype="plaintext"/>
                <body><tu><tuv xml:lang="en"><seg>&secret;</seg></tuv>
                <tuv xml:lang="ko"><seg>금화조</seg></tuv></tu></body></tmx>
                """
                        .formatted(secret.toUri());
        Visitor visitor = NEWSROOM.visitor(Staff.ADMINISTRATOR);
        visitor.go("/memory");
        assertThat(visitor.page().locator(".memory-units")).not().isEmpty();
        String before = visitor.page().locator(".memory-units").innerText();
        visitor.go("/memory/files");
        visitor.page()
                .locator("vaadin-upload input[type=file]")
                .setInputFiles(file("birds.tmx", tmx.getBytes(UTF_8)));
        assertThat(
                        visitor.page()
                                .getByText(
                                        visitor.words("memory.unreadable.entity", "birds.tmx", 5)))
                .isVisible();
        visitor.go("/memory");
        assertThat(visitor.page().locator(".memory-units")).hasText(before);
        visitor.field("memory.search").fill("zebrafinch");
        assertThat(visitor.page().getByText(visitor.words("memory.nothing", "zebrafinch")))
                .isVisible();
    }

    @Test
    void aWrongAddressIsSaidAndLeadsHome() {
        Visitor visitor = NEWSROOM.visitor(Staff.TRANSLATOR);
        for (String path :
                List.of(
                        "/nowhere",
                        "/stories/nonsense",
                        "/stories/nonsense/intake",
                        "/stories/------------------------------------",
                        "/stories/00000000-0000-4000-8000-000000000000",
                        "/stories/00000000-0000-4000-8000-000000000000/intake",
                        "/stories/%00%ff/../x")) {
            visitor.go(path);
            assertThat(visitor.page().getByText(visitor.words("not-found.title"))).isVisible();
            visitor.page().getByText(visitor.words("not-found.home")).click();
            visitor.awaitDesk();
        }
    }

    private static Visitor atNewStory() {
        Visitor visitor = NEWSROOM.visitor(Staff.TRANSLATOR);
        visitor.press("Alt+n");
        assertThat(visitor.field("new-story.paste")).isFocused();
        return visitor;
    }

    private static void upload(Visitor visitor, Path file) {
        visitor.page().locator("vaadin-upload input[type=file]").setInputFiles(file);
    }

    private static void refused(Visitor visitor, String key) {
        assertThat(visitor.page().locator(".error-line")).hasText(visitor.words(key));
    }

    private static Locator words(Visitor visitor, int passage) {
        return visitor.page().locator(".intake-words").nth(passage);
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private static byte[] noise(int bytes) {
        byte[] noise = new byte[bytes];
        new Random(1).nextBytes(noise);
        return noise;
    }

    /// A package of which the second half was never received.
    private Path torn() throws IOException {
        byte[] whole = Files.readAllBytes(zipped("whole.docx", noise(40_000), 1));
        return file("torn.docx", Arrays.copyOf(whole, whole.length / 2));
    }

    /// 300 kB that unpack to 300 MB.
    private Path bomb() throws IOException {
        return zipped("bomb.docx", " ".repeat(MEGABYTE).getBytes(UTF_8), 300);
    }

    private Path zipped(String name, byte[] content, int times) throws IOException {
        Path file = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            for (int i = 0; i < times; i++) {
                zip.write(content);
            }
            zip.closeEntry();
        }
        return file;
    }
}
