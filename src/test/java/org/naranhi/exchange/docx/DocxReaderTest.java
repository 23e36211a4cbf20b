package org.naranhi.exchange.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.naranhi.exchange.Packages;
import org.naranhi.exchange.UnreadableDocument;
import org.naranhi.exchange.UnreadableDocument.Reason;
import org.naranhi.segmentation.Block;
import org.naranhi.segmentation.Block.Hint;
import org.naranhi.text.InlineTag;
import org.naranhi.text.InlineTag.Kind;

class DocxReaderTest {
    private static final String STYLES =
            """
            <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
            <w:style w:styleId="a3"><w:name w:val="Title"/></w:style>\
            <w:style w:styleId="Mine"><w:name w:val="Mine"/><w:basedOn w:val="a3"/></w:style>\
            <w:style w:styleId="Loop"><w:name w:val="Loop"/><w:basedOn w:val="Loop"/></w:style>\
            <w:style w:styleId="s1"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>\
            </w:styles>""";

    private static final String LINKS =
            """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            <Relationship Id="rId1" Target="styles.xml" \
            Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles"/>\
            <Relationship Id="rId2" Target="https://a.example/" TargetMode="External" \
            Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"/>\
            </Relationships>""";

    private final DocxReader reader = new DocxReader();

    @Test
    void whatPoiWritesIsReadInOrderTablesToo() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("머리");
            XWPFTable table = document.createTable(1, 2);
            table.getRow(0).getCell(0).setText("왼쪽");
            table.getRow(0).getCell(1).setText("오른쪽");
            XWPFParagraph last = document.createParagraph();
            last.createRun().setText("꼬리는 ");
            last.createRun().setText("짧");
            last.createHyperlinkRun("https://a.example/").setText("다");
            document.write(out);
        }
        assertThat(reader.read(out.toByteArray()))
                .containsExactly(
                        Block.of("머리"),
                        Block.of("왼쪽"),
                        Block.of("오른쪽"),
                        new Block(
                                "꼬리는 짧⟦1⟧다⟦/1⟧",
                                Hint.NONE,
                                List.of(new InlineTag(1, Kind.LINK, "https://a.example/"))));
    }

    @ParameterizedTest
    @CsvSource({
        "a3, TITLE",
        "Mine, TITLE",
        "Loop, NONE",
        "Heading2, HEADING",
        "Caption, CAPTION",
        "ListParagraph, LIST_ITEM",
        "제목1, TITLE",
        "Heading1, TITLE",
        "Normal, NONE",
    })
    void stylesSayWhatAParagraphIs(String style, Hint hint) {
        String body =
                "<w:p><w:pPr><w:pStyle w:val='" + style + "'/></w:pPr>" + run("", "비") + "</w:p>";
        assertThat(read(body)).containsExactly(new Block("비", hint, List.of()));
    }

    @Test
    void aTitleLeavesTheFirstHeadingAHeading() {
        String body =
                "<w:p><w:pPr><w:pStyle w:val='a3'/></w:pPr>"
                        + run("", "비")
                        + "</w:p><w:p><w:pPr><w:pStyle w:val='Heading1'/></w:pPr>"
                        + run("", "눈")
                        + "</w:p>";
        assertThat(read(body)).extracting(Block::hint).containsExactly(Hint.TITLE, Hint.HEADING);
    }

    @ParameterizedTest
    @CsvSource({
        "<w:b/>, BOLD",
        "<w:b w:val='1'/>, BOLD",
        "<w:i/>, ITALIC",
        "<w:u w:val='single'/>, UNDERLINE",
        "<w:rStyle w:val='s1'/>, BOLD",
        "<w:b w:val='0'/>,",
        "<w:u w:val='none'/>,",
        "<w:rStyle w:val='s1'/><w:b w:val='false'/>,",
        "<w:rPrChange><w:rPr><w:b/></w:rPr></w:rPrChange>,",
    })
    void runPropertiesBecomeTags(String properties, Kind kind) {
        Block block = read("<w:p>" + run("", "비가 ") + run(properties, "온다") + "</w:p>").getFirst();
        assertThat(block)
                .isEqualTo(
                        kind == null
                                ? Block.of("비가 온다")
                                : new Block(
                                        "비가 ⟦1⟧온다⟦/1⟧",
                                        Hint.NONE,
                                        List.of(new InlineTag(1, kind, null))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:hyperlink r:id='rId2'>%s</w:hyperlink>",
                "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText> HYPERLINK"
                        + " \"https://a.example/\" </w:instrText></w:r><w:r><w:fldChar"
                        + " w:fldCharType='separate'/></w:r>%s<w:r><w:fldChar w:fldCharType='end'/></w:r>",
            })
    void linksBecomeTagsAndAreNotUnderlined(String link) {
        String body =
                "<w:p>"
                        + link.formatted(run("<w:u w:val='single'/>", "비"))
                        + run("", " 온다")
                        + "</w:p>";
        assertThat(read(body))
                .containsExactly(
                        new Block(
                                "⟦1⟧비⟦/1⟧ 온다",
                                Hint.NONE,
                                List.of(new InlineTag(1, Kind.LINK, "https://a.example/"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:p>%s<w:del><w:r><w:delText>아니</w:delText></w:r></w:del></w:p>",
                "<w:p>%s<w:moveFrom><w:r><w:t>아니</w:t></w:r></w:moveFrom></w:p>",
                "<w:p><w:ins>%s</w:ins></w:p>",
                "<w:p><w:smartTag>%s</w:smartTag></w:p>",
                "<w:sdt><w:sdtContent><w:p>%s</w:p></w:sdtContent></w:sdt>",
                "<w:p><w:pPr><w:rPr><w:b/></w:rPr></w:pPr>%s</w:p>",
                "<w:p/><w:p>%s</w:p>",
                "<w:p><w:r><w:pict><w:txbxContent><w:p>%s</w:p></w:txbxContent></w:pict></w:r></w:p>",
                "<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p>%1$s</w:p>"
                        + "</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent><w:p>%1$s</w:p>"
                        + "</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>",
            })
    void onlyTheTextThatStandsIsRead(String body) {
        assertThat(read(body.formatted(run("", "비가 온다")))).containsExactly(Block.of("비가 온다"));
    }

    @Test
    void lineBreaksAndTabs() {
        String body =
                "<w:p><w:pPr><w:tabs><w:tab w:val='left' w:pos='1'/></w:tabs></w:pPr><w:r><w:t>글</w:t>"
                        + "<w:tab/><w:t>한가람</w:t><w:br/><w:t>사진</w:t><w:br w:type='page'/></w:r></w:p>";
        assertThat(read(body).getFirst().text()).isEqualTo("글 한가람⟦1/⟧ 사진");
    }

    @Test
    void aBombIsNotUnpacked() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("word/media/a.bin", "0".repeat(120 * 1024 * 1024));
        assertRefused(Packages.zip(parts), Reason.BOMB);
    }

    @Test
    void tooManyEntriesAreABomb() {
        Map<String, String> parts = new LinkedHashMap<>();
        for (int i = 0; i < 6_000; i++) {
            parts.put("word/" + i, "");
        }
        assertRefused(Packages.zip(parts), Reason.BOMB);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE w [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>",
                "<!DOCTYPE w SYSTEM 'http://127.0.0.1:9/x.dtd'>",
                "<!DOCTYPE w [<!ENTITY a 'aaaa'><!ENTITY x '&a;&a;'>]>",
            })
    void documentTypesAreRefused(String doctype) {
        assertRefused(
                Packages.document(doctype, "<w:p><w:r><w:t>&x;</w:t></w:r></w:p>", Map.of()),
                Reason.BROKEN);
    }

    @Test
    void aCutPackageIsBroken() {
        byte[] whole = Packages.document(Packages.paragraph("비가 온다. ".repeat(100)));
        assertRefused(Arrays.copyOf(whole, whole.length / 2), Reason.BROKEN);
    }

    @Test
    void aCutDocumentIsBroken() {
        assertRefused(Packages.document("<w:p>"), Reason.BROKEN);
    }

    @Test
    void otherPackagesAreNotWord() {
        assertRefused(
                Packages.zip(Map.of("mimetype", "application/epub+zip")), Reason.UNKNOWN_FORMAT);
    }

    private static String run(String properties, String text) {
        return "<w:r><w:rPr>"
                + properties
                + "</w:rPr><w:t xml:space='preserve'>"
                + text
                + "</w:t></w:r>";
    }

    private List<Block> read(String body) {
        return reader.read(
                Packages.document(
                        "",
                        body,
                        Map.of("word/styles.xml", STYLES, "word/_rels/document.xml.rels", LINKS)));
    }

    private void assertRefused(byte[] content, Reason reason) {
        assertThatThrownBy(() -> reader.read(content))
                .isInstanceOfSatisfying(
                        UnreadableDocument.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }
}
