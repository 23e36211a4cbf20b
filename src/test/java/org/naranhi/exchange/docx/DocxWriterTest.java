package org.naranhi.exchange.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.naranhi.exchange.Documents;
import org.naranhi.exchange.Edition;
import org.naranhi.exchange.Edition.Languages;
import org.naranhi.exchange.SampleStory;
import org.naranhi.segmentation.Block;
import org.naranhi.segmentation.Block.Hint;
import org.naranhi.text.Language;
import org.naranhi.text.Markup;

class DocxWriterTest {
    @ParameterizedTest
    @EnumSource
    void bothLanguagesStandLevelInATable(Language source) throws IOException {
        try (XWPFDocument document = open(SampleStory.awkward(source).edition(Languages.BOTH))) {
            XWPFTable table = document.getTables().getFirst();
            int original = source == Language.KOREAN ? 0 : 1;
            assertThat(table.getRow(1).getCell(original).getText()).isEqualTo("시의회, 새 도서관 “찬성”");
            assertThat(table.getRow(1).getCell(1 - original).getText())
                    .isEqualTo("Council says ‘yes’ to library");
            assertThat(table.getRows())
                    .allSatisfy(row -> assertThat(row.getTableCells()).hasSize(2));
        }
    }

    @Test
    void oneLanguageIsParagraphs() throws IOException {
        try (XWPFDocument document =
                open(SampleStory.awkward(Language.KOREAN).edition(Languages.KOREAN))) {
            assertThat(document.getTables()).isEmpty();
            assertThat(document.getParagraphs())
                    .extracting(XWPFParagraph::getStyle)
                    .startsWith("NaranhiBy", "Title", "NaranhiBy", "Normal");
            assertThat(document.getParagraphs().stream().map(XWPFParagraph::getStyle).distinct())
                    .allSatisfy(
                            style -> assertThat(document.getStyles().styleExist(style)).isTrue());
        }
    }

    @Test
    void everyRunSaysItsLanguage() throws IOException {
        try (XWPFDocument document =
                open(SampleStory.awkward(Language.KOREAN).edition(Languages.BOTH))) {
            assertThat(runs(document).filter(r -> r.text().contains("시의회")))
                    .isNotEmpty()
                    .allSatisfy(
                            run -> {
                                assertThat(run.getLang()).isEqualTo("ko-KR");
                                assertThat(run.getFontFamily(XWPFRun.FontCharRange.eastAsia))
                                        .isEqualTo("Malgun Gothic");
                            });
            assertThat(runs(document).filter(r -> r.text().contains("Council")))
                    .isNotEmpty()
                    .allSatisfy(run -> assertThat(run.getLang()).isEqualTo("en-US"));
        }
    }

    @Test
    void tagsBecomeRuns() throws IOException {
        try (XWPFDocument document =
                open(SampleStory.awkward(Language.KOREAN).edition(Languages.KOREAN))) {
            XWPFRun bold =
                    document.getParagraphs().stream()
                            .flatMap(p -> p.getRuns().stream())
                            .filter(r -> r.text().equals("안에"))
                            .findFirst()
                            .orElseThrow();
            assertThat(bold.isBold()).isTrue();
            assertThat(bold.isItalic()).isTrue();
            assertThat(document.getParagraphs().stream().flatMap(p -> p.getRuns().stream()))
                    .filteredOn(XWPFHyperlinkRun.class::isInstance)
                    .extracting(r -> ((XWPFHyperlinkRun) r).getHyperlink(document).getURL())
                    .containsExactly("https://a.example/?q=1&r=%222%22");
        }
    }

    @Test
    void theFileSaysWhatItIs() throws IOException {
        try (XWPFDocument document =
                open(SampleStory.awkward(Language.ENGLISH).edition(Languages.BOTH))) {
            var properties = document.getProperties().getCoreProperties();
            assertThat(properties.getTitle()).isEqualTo("Council says ‘yes’ to library");
            assertThat(properties.getCreator()).isEqualTo("이하늘");
            assertThat(properties.getModified()).isEqualTo(SampleStory.MORNING);
        }
    }

    @Test
    void whatGoesOutCanBeTakenInAgain() throws IOException {
        List<Block> blocks =
                Documents.standard()
                        .read(
                                "x.docx",
                                bytes(
                                        SampleStory.awkward(Language.KOREAN)
                                                .edition(Languages.KOREAN)));
        assertThat(blocks.get(1)).isEqualTo(new Block("시의회, 새 도서관 “찬성”", Hint.TITLE, List.of()));
        assertThat(blocks)
                .extracting(b -> Markup.plain(b.text()))
                .contains("새 도서관 조감도. /나란히통신", "번역된 문장. 아직 아닌 문장. 이것도 아직.");
    }

    private static Stream<XWPFRun> runs(XWPFDocument document) {
        return document.getTables().getFirst().getRows().stream()
                .flatMap(row -> row.getTableCells().stream())
                .flatMap(cell -> cell.getParagraphs().stream())
                .flatMap(paragraph -> paragraph.getRuns().stream());
    }

    private static byte[] bytes(Edition edition) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocxWriter().write(edition, out);
        return out.toByteArray();
    }

    private static XWPFDocument open(Edition edition) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(bytes(edition)));
    }
}
