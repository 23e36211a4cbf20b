package org.naranhi.memory.tmx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.naranhi.text.Markup;
import org.naranhi.text.Markup.Form;
import org.naranhi.text.Span;

/// The text of one `seg` with markers in place of its inline codes.
final class TmxSegment {
    private sealed interface Piece {}

    private record Text(String text) implements Piece {}

    private record Code(int tag, Form form) implements Piece {}

    private final TagNumbers numbers;
    private final int longest;
    private final List<Piece> pieces = new ArrayList<>();
    private final Map<String, Integer> open = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private int length;

    private TmxSegment(TagNumbers numbers, int longest) {
        this.numbers = numbers;
        this.longest = longest;
    }

    /// Reads to the end of the element the reader stands at. A text much longer than `longest` is
    /// not gathered to its end.
    static String read(XMLStreamReader xml, TagNumbers numbers, int longest)
            throws XMLStreamException, IOException {
        TmxSegment segment = new TmxSegment(numbers, longest);
        segment.content(xml);
        return segment.written();
    }

    private void content(XMLStreamReader xml) throws XMLStreamException, IOException {
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.CHARACTERS,
                        XMLStreamConstants.CDATA,
                        XMLStreamConstants.SPACE ->
                        text(xml.getText());
                case XMLStreamConstants.START_ELEMENT -> element(xml);
                case XMLStreamConstants.ENTITY_REFERENCE ->
                        throw TmxReader.entity(xml.getLocation(), xml.getLocalName());
                case XMLStreamConstants.END_ELEMENT -> {
                    return;
                }
                default -> {}
            }
        }
    }

    private void text(String text) {
        if (length <= longest) {
            pieces.add(new Text(text));
            length += text.length();
        }
    }

    private void element(XMLStreamReader xml) throws XMLStreamException, IOException {
        String x = xml.getAttributeValue(null, "x");
        String i = xml.getAttributeValue(null, "i");
        switch (xml.getLocalName()) {
            case "bpt" -> {
                String pair = i == null ? "" : i;
                int tag = numbers.of(x != null ? "pair x" + x : "pair " + key("bpt", i));
                open.put(pair, tag);
                pieces.add(new Code(tag, Form.OPEN));
                skip(xml);
            }
            case "ept" -> {
                String pair = i == null ? "" : i;
                Integer tag = open.remove(pair);
                if (tag == null) {
                    pieces.add(new Code(numbers.of("ept " + key("ept", x)), Form.STANDALONE));
                } else {
                    pieces.add(new Code(tag, Form.CLOSE));
                }
                skip(xml);
            }
            case "hi" -> {
                int tag = numbers.of("hi " + key("hi", x));
                pieces.add(new Code(tag, Form.OPEN));
                content(xml);
                pieces.add(new Code(tag, Form.CLOSE));
            }
            case "ph", "it", "ut" -> {
                String name = xml.getLocalName();
                pieces.add(new Code(numbers.of(name + " " + key(name, x)), Form.STANDALONE));
                skip(xml);
            }
            default -> content(xml);
        }
    }

    /// The given mark of a tag, or its place among its kind.
    private String key(String kind, @Nullable String given) {
        return given != null ? "x" + given : "#" + counts.merge(kind, 1, Integer::sum);
    }

    /// What a code stands for in its own format is nothing to translate.
    private static void skip(XMLStreamReader xml) throws XMLStreamException, IOException {
        int depth = 1;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.ENTITY_REFERENCE ->
                        throw TmxReader.entity(xml.getLocation(), xml.getLocalName());
                default -> {}
            }
        }
    }

    /// An opening code that is never closed stands alone.
    private String written() {
        Set<Integer> unclosed = new HashSet<>(open.values());
        StringBuilder text = new StringBuilder();
        for (Piece piece : pieces) {
            switch (piece) {
                case Text(String plain) -> text.append(plain);
                case Code(int tag, Form form) -> {
                    Form right =
                            form == Form.OPEN && unclosed.contains(tag) ? Form.STANDALONE : form;
                    text.append(new Markup.Marker(tag, right, new Span(0, 0)).written());
                }
            }
        }
        return text.toString();
    }
}
