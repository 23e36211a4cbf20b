package org.naranhi.exchange.units;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.naranhi.exchange.units.Codes.Code;
import org.naranhi.exchange.units.Codes.Item;
import org.naranhi.exchange.units.Codes.Role;
import org.naranhi.exchange.units.Codes.Words;
import org.naranhi.text.InlineTag;

/// The sources, or the targets, of one XLIFF unit. Ids of codes are unique in a unit and the same
/// on both sides; a tag that opens in one segment may close in a later one.
final class XliffSide {
    private static final String DATA = "dataRef";

    private final List<List<Item>> segments;
    private final Set<String> ids = new HashSet<>();

    /// Codes begun in an earlier segment, by tag.
    private final Map<InlineTag, Deque<String>> open = new HashMap<>();

    XliffSide(List<String> segments, List<InlineTag> tags) {
        this.segments = segments.stream().map(text -> Codes.of(text, tags)).toList();
    }

    static String beginData(InlineTag tag) {
        return "b" + tag.id();
    }

    static String endData(InlineTag tag) {
        return "e" + tag.id();
    }

    boolean uses(InlineTag tag) {
        return segments.stream()
                .flatMap(List::stream)
                .anyMatch(item -> item instanceof Code code && code.tag().equals(tag));
    }

    /// Writes the content of one segment; segments are written in order.
    void write(Xml xml, int segment) throws XMLStreamException {
        boolean nested = nested(segments.get(segment));
        Map<Integer, String> begun = new HashMap<>();
        for (Item item : segments.get(segment)) {
            switch (item) {
                case Words(String words) -> xml.text(words);
                case Code code -> {
                    switch (code.role()) {
                        case BEGIN -> begin(xml, code, nested, begun);
                        case END -> end(xml, code, nested, begun);
                        case LONE_BEGIN -> loneBegin(xml, code, segment);
                        case LONE_END -> loneEnd(xml, code);
                        case ALONE -> alone(xml, code);
                    }
                }
            }
        }
    }

    private void begin(Xml xml, Code code, boolean nested, Map<Integer, String> begun)
            throws XMLStreamException {
        String id = id(code.tag(), "");
        begun.put(code.pair(), id);
        if (nested) {
            List<String> attributes = attributes(code.tag(), "id", id, "canOverlap", "yes");
            attributes.addAll(
                    List.of(
                            "dataRefStart", beginData(code.tag()),
                            "dataRefEnd", endData(code.tag())));
            xml.inline("pc", attributes.toArray(String[]::new));
        } else {
            empty(xml, "sc", code.tag(), "id", id, DATA, beginData(code.tag()));
        }
    }

    private static void end(Xml xml, Code code, boolean nested, Map<Integer, String> begun)
            throws XMLStreamException {
        if (nested) {
            xml.endInline();
        } else {
            finish(xml, code.tag(), begun.getOrDefault(code.pair(), ""));
        }
    }

    private void loneBegin(Xml xml, Code code, int segment) throws XMLStreamException {
        boolean closes =
                segments.subList(segment + 1, segments.size()).stream()
                        .flatMap(List::stream)
                        .anyMatch(
                                item ->
                                        item instanceof Code later
                                                && later.role() == Role.LONE_END
                                                && later.tag().equals(code.tag()));
        String id = id(code.tag(), closes ? "" : ".begin");
        if (closes) {
            open.computeIfAbsent(code.tag(), _ -> new ArrayDeque<>()).push(id);
            empty(xml, "sc", code.tag(), "id", id, DATA, beginData(code.tag()));
        } else {
            empty(xml, "sc", code.tag(), "id", id, "isolated", "yes", DATA, beginData(code.tag()));
        }
    }

    private void loneEnd(Xml xml, Code code) throws XMLStreamException {
        Deque<String> begun = open.get(code.tag());
        if (begun != null && !begun.isEmpty()) {
            finish(xml, code.tag(), begun.pop());
        } else {
            String id = id(code.tag(), ".end");
            empty(xml, "ec", code.tag(), "id", id, "isolated", "yes", DATA, endData(code.tag()));
        }
    }

    private static void finish(Xml xml, InlineTag tag, String begun) throws XMLStreamException {
        empty(xml, "ec", tag, "startRef", begun, DATA, endData(tag));
    }

    private void alone(Xml xml, Code code) throws XMLStreamException {
        String suffix = code.tag().kind() == InlineTag.Kind.LINE_BREAK ? "" : ".alone";
        empty(xml, "ph", code.tag(), "id", id(code.tag(), suffix), DATA, beginData(code.tag()));
    }

    private static void empty(Xml xml, String element, InlineTag tag, String... attributes)
            throws XMLStreamException {
        xml.inline(element, attributes(tag, attributes).toArray(String[]::new)).endInline();
    }

    private static List<String> attributes(InlineTag tag, String... first) {
        List<String> attributes = new ArrayList<>(List.of(first));
        NativeCode code = NativeCode.of(tag);
        attributes.addAll(List.of("type", code.xliffType()));
        if (!code.xliffSubType().isEmpty()) {
            attributes.addAll(List.of("subType", code.xliffSubType()));
        }
        return attributes;
    }

    /// The number of the tag; a copy that a translator made gets one of its own. A code of another
    /// shape than its tag's must not have the number, so it has a suffix.
    private String id(InlineTag tag, String suffix) {
        String id = tag.id() + suffix;
        for (int copy = 2; !ids.add(id); copy++) {
            id = tag.id() + suffix + "." + copy;
        }
        return id;
    }

    /// Whether every pair lies wholly inside or outside every other.
    private static boolean nested(List<Item> items) {
        Deque<Integer> open = new ArrayDeque<>();
        for (Item item : items) {
            if (item instanceof Code(InlineTag _, Role role, int pair)) {
                if (role == Role.BEGIN) {
                    open.push(pair);
                } else if (role == Role.END && open.pop() != pair) {
                    return false;
                }
            }
        }
        return true;
    }
}
