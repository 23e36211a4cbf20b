package org.naranhi.exchange.docx;

import java.util.Optional;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.naranhi.exchange.page.Phrases;
import org.naranhi.exchange.page.Row.Cell;
import org.naranhi.exchange.page.Row.Part;
import org.naranhi.exchange.page.Row.Place;
import org.naranhi.exchange.page.Sentence;
import org.naranhi.exchange.prose.Addresses;
import org.naranhi.exchange.prose.Characters;
import org.naranhi.exchange.prose.Run;
import org.naranhi.text.InlineTag;
import org.naranhi.text.Language;

/// Writes what an edition says into one paragraph of a Word document.
final class DocxParagraph {
    private static final String MISSING = "808080";
    private static final String LINK = "0B6B61";

    private final XWPFParagraph paragraph;

    DocxParagraph(XWPFParagraph paragraph, String style) {
        this.paragraph = paragraph;
        paragraph.setStyle(style);
    }

    DocxParagraph(XWPFParagraph paragraph, Place place) {
        this(paragraph, DocxLook.style(place));
        if (place == Place.HEADLINE || place == Place.SUBHEAD) {
            paragraph.setKeepNext(true);
        }
    }

    void write(Cell cell) {
        boolean first = true;
        for (Part part : cell.parts()) {
            if (!first) {
                text(
                        DocxLook.style(Place.BY).equals(paragraph.getStyle()) ? " · " : " ",
                        cell.language());
            }
            first = false;
            for (Sentence sentence : part.sentences()) {
                sentence(sentence, cell.language());
            }
        }
    }

    void text(String text, Language language) {
        XWPFRun run = paragraph.createRun();
        DocxLook.dress(run, language);
        run.setText(Characters.printable(text));
    }

    private void sentence(Sentence sentence, Language cell) {
        if (!sentence.gap().isEmpty()) {
            text(sentence.gap(), cell);
        }
        for (Run run : sentence.runs()) {
            if (run.lineBreak()) {
                paragraph.createRun().addBreak();
            } else {
                XWPFRun written = run(run);
                DocxLook.dress(written, sentence.language());
                written.setText(run.text());
                if (sentence.missing()) {
                    written.setColor(MISSING);
                }
            }
        }
        if (sentence.marked()) {
            XWPFRun mark = paragraph.createRun();
            DocxLook.dress(mark, cell);
            mark.setText(" [" + Phrases.in(cell).missing() + "]");
            mark.setColor(MISSING);
            mark.setItalic(true);
        }
    }

    private XWPFRun run(Run run) {
        Optional<String> href =
                run.formats().stream()
                        .flatMap(tag -> Addresses.uri(tag.href()).stream())
                        .findFirst();
        XWPFRun written =
                href.<XWPFRun>map(paragraph::createHyperlinkRun).orElseGet(paragraph::createRun);
        if (href.isPresent()) {
            written.setColor(LINK);
            written.setUnderline(UnderlinePatterns.SINGLE);
        }
        for (InlineTag tag : run.formats()) {
            switch (tag.kind()) {
                case BOLD -> written.setBold(true);
                case ITALIC -> written.setItalic(true);
                case UNDERLINE -> written.setUnderline(UnderlinePatterns.SINGLE);
                case LINK, LINE_BREAK -> {}
            }
        }
        return written;
    }
}
