package org.naranhi.exchange.docx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.naranhi.exchange.prose.Piece;
import org.naranhi.exchange.prose.TaggedText;
import org.naranhi.exchange.prose.TaggedText.Format;
import org.naranhi.segmentation.Block;
import org.naranhi.segmentation.Block.Hint;

/// The paragraphs of a WordprocessingML document in order, those in tables and text boxes too. What
/// was deleted with changes tracked is not there; what was inserted is.
final class DocxBlocks {
    private static final Pattern FIELD = Pattern.compile("\\s*HYPERLINK\\s+\"([^\"]+)\".*");

    /// A stretch of a paragraph; without text it is a line break.
    private record Piece(@Nullable String text, List<Format> formats) {}

    /// A paragraph that has begun. Text boxes stand in the middle of one, with paragraphs of their
    /// own.
    private static final class Paragraph {
        String style = "";
        Hint hint = Hint.NONE;
        final List<Piece> pieces = new ArrayList<>();
        final List<Format> run = new ArrayList<>();
        @Nullable Format link;
        StringBuilder field = new StringBuilder();
    }

    private final DocxStyles styles;
    private final Map<String, String> hyperlinks;
    private final TaggedText text = new TaggedText();
    private final Deque<Paragraph> paragraphs = new ArrayDeque<>();
    private int topHeading = -1;

    DocxBlocks(DocxStyles styles, Map<String, String> hyperlinks) {
        this.styles = styles;
        this.hyperlinks = hyperlinks;
    }

    List<Block> read(XMLStreamReader xml) throws XMLStreamException {
        while (SafeXml.next(xml)) {
            if (xml.isStartElement()) {
                begin(xml);
            } else if (xml.isEndElement()) {
                end(xml);
            }
        }
        List<Block> blocks = new ArrayList<>(text.blocks());
        if (topHeading >= 0 && blocks.stream().noneMatch(b -> b.hint() == Hint.TITLE)) {
            Block heading = blocks.get(topHeading);
            blocks.set(topHeading, new Block(heading.text(), Hint.TITLE, heading.tags()));
        }
        return List.copyOf(blocks);
    }

    private void begin(XMLStreamReader xml) throws XMLStreamException {
        String name = xml.getLocalName();
        if (name.equals("p") && isWord(xml)) {
            paragraphs.push(new Paragraph());
            return;
        }
        Paragraph paragraph = paragraphs.peek();
        switch (name) {
            case "Fallback", "del", "moveFrom", "pPrChange", "rPrChange", "sectPr", "rt" ->
                    SafeXml.skip(xml);
            default -> {
                if (paragraph != null) {
                    within(paragraph, name, xml);
                }
            }
        }
    }

    private void within(Paragraph paragraph, String name, XMLStreamReader xml)
            throws XMLStreamException {
        switch (name) {
            case "pStyle" -> {
                paragraph.style = SafeXml.attribute(xml, "val");
                Hint hint = styles.hint(paragraph.style);
                paragraph.hint = hint == Hint.NONE ? paragraph.hint : hint;
            }
            case "numPr" ->
                    paragraph.hint = paragraph.hint == Hint.NONE ? Hint.LIST_ITEM : paragraph.hint;
            // The run properties among a paragraph's own are those of its pilcrow; the first run
            // begins anew.
            case "r" -> paragraph.run.clear();
            case "rStyle" -> paragraph.run.addAll(styles.formats(SafeXml.attribute(xml, "val")));
            case "hyperlink" ->
                    paragraph.link = Format.link(hyperlinks.get(SafeXml.attribute(xml, "id")));
            case "fldChar" -> field(paragraph, SafeXml.attribute(xml, "fldCharType"));
            case "instrText" -> paragraph.field.append(xml.getElementText());
            case "t" -> paragraph.pieces.add(new Piece(xml.getElementText(), formats(paragraph)));
            case "tab" -> {
                if (xml.getAttributeCount() == 0) {
                    paragraph.pieces.add(new Piece(" ", List.of()));
                }
            }
            case "noBreakHyphen" -> paragraph.pieces.add(new Piece("‑", formats(paragraph)));
            case "br", "cr" -> {
                boolean line = SafeXml.attribute(xml, "type").matches("|textWrapping");
                paragraph.pieces.add(new Piece(line ? null : " ", List.of()));
            }
            default -> change(paragraph.run, xml);
        }
    }

    private void end(XMLStreamReader xml) {
        String name = xml.getLocalName();
        Paragraph paragraph = paragraphs.peek();
        if (paragraph == null) {
            return;
        }
        if (name.equals("hyperlink")) {
            paragraph.link = null;
        } else if (name.equals("p") && isWord(xml)) {
            write(paragraphs.pop());
        }
    }

    private void write(Paragraph paragraph) {
        text.begin(paragraph.hint);
        if (topHeading < 0 && styles.topHeading(paragraph.style) && !paragraph.pieces.isEmpty()) {
            topHeading = text.size();
        }
        for (Piece piece : paragraph.pieces) {
            if (piece.text() == null) {
                text.lineBreak();
            } else {
                text.append(piece.text(), piece.formats());
            }
        }
        text.end();
    }

    /// Older documents write a link as a field: begin, what it is, separate, the text, end.
    private static void field(Paragraph paragraph, String type) {
        switch (type) {
            case "separate" -> {
                Matcher link = FIELD.matcher(paragraph.field);
                paragraph.link = link.matches() ? Format.link(link.group(1)) : paragraph.link;
            }
            case "end" -> paragraph.link = null;
            default -> paragraph.field.setLength(0);
        }
    }

    private static List<Format> formats(Paragraph paragraph) {
        List<Format> formats = new ArrayList<>();
        if (paragraph.link != null) {
            formats.add(paragraph.link);
        }
        for (Format format : paragraph.run) {
            // A link is underlined by its style.
            if (!formats.contains(format)
                    && (paragraph.link == null || format != Format.UNDERLINE)) {
                formats.add(format);
            }
        }
        return formats;
    }

    /// Takes in one run property: `<w:b/>` sets bold, `<w:b w:val="0"/>` takes it back.
    static void change(List<Format> formats, XMLStreamReader xml) {
        Format format =
                switch (xml.getLocalName()) {
                    case "b" -> Format.BOLD;
                    case "i" -> Format.ITALIC;
                    case "u" -> Format.UNDERLINE;
                    default -> null;
                };
        if (format != null) {
            formats.remove(format);
            if (!SafeXml.attribute(xml, "val").matches("0|false|off|none")) {
                formats.add(format);
            }
        }
    }

    /// Paragraphs of drawings are called `p` too. The strict form has another namespace.
    private static boolean isWord(XMLStreamReader xml) {
        return xml.getNamespaceURI().contains("wordprocessingml");
    }
}
