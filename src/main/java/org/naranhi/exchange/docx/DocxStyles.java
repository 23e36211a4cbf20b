package org.naranhi.exchange.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.naranhi.exchange.prose.TaggedText.Format;
import org.naranhi.segmentation.Block.Hint;

/// What the styles of a Word document say. Word names its own styles in English whatever the
/// language of the program; Hancom's word processor writes Korean names.
final class DocxStyles {
    private static final int DEPTH = 20;

    private static final class Style {
        String name = "";
        String basedOn = "";
        final List<Format> formats = new ArrayList<>();
    }

    private final Map<String, Style> styles = new HashMap<>();

    static DocxStyles read(Optional<byte[]> part) throws XMLStreamException {
        DocxStyles read = new DocxStyles();
        if (part.isPresent()) {
            read.collect(SafeXml.reader(part.get()));
        }
        return read;
    }

    private void collect(XMLStreamReader xml) throws XMLStreamException {
        Style style = new Style();
        while (SafeXml.next(xml)) {
            if (!xml.isStartElement()) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "style" -> {
                    style = new Style();
                    styles.put(SafeXml.attribute(xml, "styleId"), style);
                }
                case "name" -> style.name = SafeXml.attribute(xml, "val");
                case "basedOn" -> style.basedOn = SafeXml.attribute(xml, "val");
                case "tblStylePr" -> SafeXml.skip(xml);
                default -> DocxBlocks.change(style.formats, xml);
            }
        }
    }

    /// What a paragraph of this style is.
    Hint hint(String id) {
        String at = id;
        for (int i = 0; i < DEPTH && !at.isEmpty(); i++) {
            Style style = styles.get(at);
            Hint hint = named(style == null ? at : style.name);
            if (hint != Hint.NONE) {
                return hint;
            }
            at = style == null ? "" : style.basedOn;
        }
        return Hint.NONE;
    }

    /// Whether a paragraph of this style is a headline where the document has no title.
    boolean topHeading(String id) {
        Style style = styles.get(id);
        String name = squeezed(style == null ? id : style.name);
        return name.equals("heading1") || name.equals("제목1");
    }

    /// The formatting of a character style.
    List<Format> formats(String id) {
        List<Format> formats = new ArrayList<>();
        String at = id;
        for (int i = 0; i < DEPTH && styles.get(at) instanceof Style style; i++) {
            formats.addAll(style.formats);
            at = style.basedOn;
        }
        return formats.stream().distinct().toList();
    }

    private static Hint named(String name) {
        String squeezed = squeezed(name);
        return switch (squeezed) {
            case "title", "제목" -> Hint.TITLE;
            case "subtitle", "부제", "부제목" -> Hint.HEADING;
            case "caption", "캡션" -> Hint.CAPTION;
            default ->
                    squeezed.matches("(heading|제목)[1-9]")
                            ? Hint.HEADING
                            : squeezed.matches("list(paragraph|bullet|number)?\\d?")
                                    ? Hint.LIST_ITEM
                                    : Hint.NONE;
        };
    }

    private static String squeezed(String name) {
        return name.toLowerCase(Locale.ROOT).replace(" ", "");
    }
}
