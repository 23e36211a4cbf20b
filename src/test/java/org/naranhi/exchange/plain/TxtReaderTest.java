package org.naranhi.exchange.plain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.naranhi.exchange.UnreadableDocument;
import org.naranhi.exchange.UnreadableDocument.Reason;
import org.naranhi.segmentation.Block;

class TxtReaderTest {
    private static final String KOREAN = "기상청은 17일 밤부터 비가 온다고 예보했다. 김 과장은 “우산을 챙기라”고 했다.";

    private final TxtReader reader = new TxtReader();

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "EUC-KR", "x-windows-949"})
    void koreanIsReadInWhateverEncoding(String charset) {
        assertReads(KOREAN, KOREAN.getBytes(Charset.forName(charset)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void byteOrderMarksAreNoText(String charset) {
        assertReads(KOREAN, ("\uFEFF" + KOREAN).getBytes(Charset.forName(charset)));
    }

    @Test
    void syllablesBeyondTheOldStandardAreRead() {
        String rare = "펲시와 똠방각하, 뷁을 읽는 밤이 길었다고 그는 말했다.";
        assertReads(rare, rare.getBytes(Charset.forName("x-windows-949")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"비", "비가 온다", "“Rain,” he said.", "李 시장"})
    void aFewWordsOfEucKrAreEnough(String words) {
        assertReads(words, words.getBytes(Charset.forName("EUC-KR")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"“So it’s raining,” he said — “Never mind.”", "Café Renée’s “Été” opened."})
    void westernTextOfOldWindowsIsRead(String text) {
        assertReads(text, text.getBytes(Charset.forName("windows-1252")));
    }

    @Test
    void binariesAreRefusedWhateverTheirName() {
        byte[] noise = new byte[50_000];
        new Random(17).nextBytes(noise);
        assertBinary(noise);
    }

    @Test
    void binariesWithoutZeroBytesAreRefused() {
        byte[] noise = new byte[50_000];
        new Random(18).nextBytes(noise);
        for (int i = 0; i < noise.length; i++) {
            noise[i] = noise[i] == 0 ? 7 : noise[i];
        }
        assertBinary(noise);
    }

    @Test
    void aTextWithZeroBytesIsRefused() {
        assertBinary("abc\0\0\0def\u0001\u0002\u0003".getBytes(UTF_8));
    }

    @Test
    void aStrayControlCharacterIsDropped() {
        String text = "비가 온다. ".repeat(200);
        assertReads(text.strip(), (text + "\u000B").getBytes(UTF_8));
    }

    @Test
    void windowsLineEndsPartParagraphs() {
        assertThat(reader.read("제목\r\n\r\n본문".getBytes(UTF_8)))
                .containsExactly(Block.of("제목"), Block.of("본문"));
    }

    @Test
    void theSpoiltEndOfAnArchiveFileDoesNotSpoilTheRest() {
        byte[] whole = KOREAN.repeat(20).getBytes(Charset.forName("EUC-KR"));
        byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 4);
        assertThat(reader.read(cut).getFirst().text()).startsWith(KOREAN);
    }

    private void assertReads(String text, byte[] bytes) {
        assertThat(reader.read(bytes)).containsExactly(Block.of(text));
    }

    private void assertBinary(byte[] bytes) {
        assertThatThrownBy(() -> reader.read(bytes))
                .isInstanceOfSatisfying(
                        UnreadableDocument.class,
                        e -> assertThat(e.reason()).isEqualTo(Reason.BINARY));
    }
}
