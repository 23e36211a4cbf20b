package org.naranhi.glossary.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.naranhi.glossary.Pictures;
import org.naranhi.glossary.Pictures.Unfit;

class FolderOfPicturesTest {
    @TempDir Path data;
    private FolderOfPictures pictures;

    @BeforeEach
    void open() {
        pictures = new FolderOfPictures(data.toString());
    }

    private static byte[] picture(String format, int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }

    private String refusal(byte[] content) throws IOException {
        try {
            pictures.keep(content);
            return "none";
        } catch (Unfit unfit) {
            return unfit.code();
        }
    }

    @Test
    void keepsAPictureOnceByWhatIsInIt() throws Exception {
        byte[] png = picture("png", 30, 20);
        String name = pictures.keep(png);
        assertThat(pictures.keep(png)).isEqualTo(name).endsWith(".png");
        assertThat(Pictures.NAME.matcher(name).matches()).isTrue();
        assertThat(pictures.find(name).map(FolderOfPicturesTest::content)).contains(png);
        assertThat(pictures.keep(picture("jpg", 30, 20))).endsWith(".jpg");
        assertThat(pictures.keep(picture("gif", 30, 20))).endsWith(".gif");
        try (Stream<Path> kept = Files.list(data.resolve("pictures"))) {
            assertThat(kept).hasSize(3);
        }
    }

    private static byte[] content(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void takesNothingElse() throws Exception {
        byte[] page = "<svg><script>1</script></svg>".getBytes(StandardCharsets.UTF_8);
        assertThat(refusal(page)).isEqualTo("picture.unknown");
        assertThat(refusal(new byte[0])).isEqualTo("picture.unknown");
        assertThat(refusal(picture("bmp", 3, 3))).isEqualTo("picture.unknown");
        assertThat(refusal(picture("png", Pictures.WIDEST + 1, 1))).isEqualTo("picture.large");
        assertThat(refusal(new byte[Pictures.LONGEST + 1])).isEqualTo("picture.large");
        assertThat(data.resolve("pictures")).doesNotExist();
    }

    @Test
    void findsNothingOutsideItsFolder() throws Exception {
        Files.writeString(data.resolve("secret"), "x");
        assertThat(pictures.find("../secret")).isEmpty();
        assertThat(pictures.find("")).isEmpty();
        assertThat(pictures.find("a".repeat(64) + ".png")).isEmpty();
    }
}
