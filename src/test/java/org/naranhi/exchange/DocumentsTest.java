package org.naranhi.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.naranhi.exchange.UnreadableDocument.Reason;
import org.naranhi.segmentation.Block;

/// What holds for every format that is taken in.
class DocumentsTest {
    private final Documents documents = Documents.standard();

    @ParameterizedTest
    @EnumSource
    void paragraphsComeOutInOrder(DocumentFormat format) {
        List<String> paragraphs =
                List.of(
                        "시의회가 새 도서관 예산을 통과시켰다.",
                        "The council passed the budget for a new library.",
                        "金 의원은 “찬성 31표”라고 말했다. 👩‍👩‍👧");
        assertThat(texts(format, paragraphs)).isEqualTo(paragraphs);
    }

    @ParameterizedTest
    @EnumSource
    void decomposedHangulIsComposed(DocumentFormat format) {
        String decomposed = Normalizer.normalize("한강 수위가 낮아졌다.", Normalizer.Form.NFD);
        assertThat(texts(format, List.of(decomposed))).containsExactly("한강 수위가 낮아졌다.");
    }

    @ParameterizedTest
    @EnumSource
    void codeInTheStoryStaysText(DocumentFormat format) {
        String code = "The page held <script>alert('x & y')</script> and &amp; in print.";
        assertThat(texts(format, List.of(code))).containsExactly(code);
    }

    @ParameterizedTest
    @EnumSource
    void printedMarkersAreNoTags(DocumentFormat format) {
        assertThat(texts(format, List.of("A ⟦1⟧ and ⟦/1⟧ in print.")))
                .containsExactly("A 〚1〛 and 〚/1〛 in print.");
    }

    @ParameterizedTest
    @EnumSource
    void tenThousandParagraphsAreRead(DocumentFormat format) {
        List<String> paragraphs =
                IntStream.range(0, 10_000).mapToObj(i -> "문단 " + i + "입니다.").toList();
        assertThat(texts(format, paragraphs)).isEqualTo(paragraphs);
    }

    @ParameterizedTest
    @EnumSource
    void morePassagesThanTheLimitAreRefused(DocumentFormat format) {
        assertRefused(
                format,
                written(format, Collections.nCopies(20_001, "가")),
                Reason.TOO_MANY_PASSAGES);
    }

    @ParameterizedTest
    @EnumSource
    void whiteSpaceIsNoText(DocumentFormat format) {
        assertRefused(format, written(format, List.of(" \t ", "\u00A0")), Reason.NO_TEXT);
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsEmpty(DocumentFormat format) {
        assertRefused(format, new byte[0], Reason.EMPTY);
    }

    @ParameterizedTest
    @EnumSource
    void moreThanTwentyMegabytesAreRefused(DocumentFormat format) {
        assertRefused(format, new byte[20 * 1024 * 1024 + 1], Reason.TOO_LARGE);
    }

    @ParameterizedTest
    @EnumSource(names = {"HTML", "DOCX"})
    void contentDecidesBeforeTheName(DocumentFormat format) {
        assertThat(documents.read("story.txt", written(format, List.of("한 문단."))))
                .containsExactly(Block.of("한 문단."));
    }

    @ParameterizedTest
    @CsvSource({
        "story.pdf, %PDF-1.7 x, UNKNOWN_FORMAT",
        "story.txt, %PDF-1.7 x, UNKNOWN_FORMAT",
        "story.rtf, {\\rtf1 x}, UNKNOWN_FORMAT",
        "story.docx, just text, BROKEN",
    })
    void otherFormatsAreNamed(String name, String content, Reason reason) {
        assertThatThrownBy(() -> documents.read(name, content.getBytes(UTF_8)))
                .isInstanceOfSatisfying(
                        UnreadableDocument.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }

    @Test
    void aStoryAboutPagesIsPlainText() {
        String text = "그는 <html> 요소를 설명했다.";
        assertThat(documents.read("story", text.getBytes(UTF_8))).containsExactly(Block.of(text));
    }

    private void assertRefused(DocumentFormat format, byte[] content, Reason reason) {
        assertThatThrownBy(() -> documents.read(name(format), content))
                .isInstanceOfSatisfying(
                        UnreadableDocument.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }

    private List<String> texts(DocumentFormat format, List<String> paragraphs) {
        return documents.read(name(format), written(format, paragraphs)).stream()
                .map(Block::text)
                .toList();
    }

    private static String name(DocumentFormat format) {
        return "story." + format.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static byte[] written(DocumentFormat format, List<String> paragraphs) {
        return switch (format) {
            case TXT -> String.join("\n\n", paragraphs).getBytes(UTF_8);
            case HTML ->
                    paragraphs.stream()
                            .map(p -> "<p>" + Packages.escaped(p) + "</p>")
                            .collect(Collectors.joining("\n", "<!doctype html>\n", ""))
                            .getBytes(UTF_8);
            case DOCX ->
                    Packages.document(
                            "",
                            paragraphs.stream()
                                    .map(Packages::paragraph)
                                    .collect(Collectors.joining()),
                            Map.of());
        };
    }
}
