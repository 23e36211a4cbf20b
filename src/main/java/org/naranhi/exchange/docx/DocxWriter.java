package org.naranhi.exchange.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.naranhi.exchange.Edition;
import org.naranhi.exchange.EditionFormat;
import org.naranhi.exchange.EditionWriter;
import org.naranhi.exchange.page.Page;
import org.naranhi.exchange.page.Phrases;
import org.naranhi.exchange.page.Row;
import org.naranhi.exchange.page.Row.Cell;
import org.naranhi.exchange.prose.Characters;
import org.naranhi.story.Story;
import org.naranhi.text.Language;
import org.springframework.stereotype.Component;

/// A Word document (ECMA-376): in both languages a table of two columns in which matching passages
/// stand level, else paragraphs.
@Component
public final class DocxWriter implements EditionWriter {
    @Override
    public EditionFormat format() {
        return EditionFormat.DOCX;
    }

    @Override
    public void write(Edition edition, OutputStream out) throws IOException {
        Page page = Page.of(edition);
        try (XWPFDocument document = new XWPFDocument()) {
            DocxLook.dress(document, page.languages().getFirst());
            properties(document.getProperties().getCoreProperties(), edition, page);
            if (page.bilingual()) {
                table(document, page);
            } else {
                for (Row row : page.rows()) {
                    new DocxParagraph(document.createParagraph(), row.place())
                            .write(row.cells().getFirst());
                }
            }
            for (Language language : page.languages()) {
                DocxParagraph credits =
                        new DocxParagraph(document.createParagraph(), DocxLook.CREDITS);
                credits.text(Phrases.in(language).credits(edition), language);
            }
            document.write(out);
        }
    }

    private static void properties(CoreProperties properties, Edition edition, Page page) {
        Story story = edition.text().story();
        properties.setTitle(
                page.languages().stream()
                        .flatMap(language -> page.headline(language).stream())
                        .findFirst()
                        .map(Characters::printable)
                        .orElse(Characters.printable(story.originalName())));
        properties.setCreator(
                Characters.printable(
                        edition.translators().isEmpty()
                                ? "Naranhi"
                                : String.join(", ", edition.translators())));
        properties.setCreated(Optional.of(Date.from(story.createdAt())));
        properties.setModified(Optional.of(Date.from(story.changedAt())));
        properties.getUnderlyingProperties().setLanguageProperty(page.languages().getFirst().tag());
    }

    private static void table(XWPFDocument document, Page page) {
        if (page.rows().isEmpty()) {
            return;
        }
        XWPFTable table = document.createTable(page.rows().size(), page.languages().size());
        DocxLook.dress(table);
        for (int i = 0; i < page.rows().size(); i++) {
            Row row = page.rows().get(i);
            List<XWPFTableCell> cells = cells(table.getRow(i));
            for (int j = 0; j < cells.size(); j++) {
                Cell cell = row.cells().get(j);
                XWPFParagraph paragraph = cells.get(j).getParagraphs().getFirst();
                new DocxParagraph(paragraph, row.place()).write(cell);
            }
        }
    }

    private static List<XWPFTableCell> cells(XWPFTableRow row) {
        return row.getTableCells();
    }
}
