package org.naranhi.memory.xliff;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.naranhi.memory.files.CodeContent;
import org.naranhi.memory.files.MarkedText;
import org.naranhi.memory.files.TagNumbers;
import org.naranhi.memory.files.XmlEvents;
import org.naranhi.text.Language;
import org.naranhi.text.Markup.Form;

/// Reads what a `source` or a `target` holds.
final class XliffContent {
    /// Elements within elements, and segments of one unit.
    private static final int DEEPEST = 100;

    private static final int SEGMENTS = 1_000;

    /// What an element does at its end.
    private sealed interface Within {}

    private record Nothing() implements Within {}

    private record Pair(int tag, String end) implements Within {}

    private record Segment(String mid) implements Within {}

    private static final Nothing NOTHING = new Nothing();

    private final XmlEvents xml;
    private final CodeContent content;
    private final TagNumbers numbers = new TagNumbers();

    /// What codes of the unit look like, by the name of it (`data`, XLIFF 2).
    private final Map<String, String> data = new HashMap<>();

    private final Deque<Within> within = new ArrayDeque<>();
    private MarkedText whole = new MarkedText();
    private MarkedText text = whole;

    XliffContent(XmlEvents xml) {
        this.xml = xml;
        this.content = new CodeContent(xml);
    }

    /// A new unit begins.
    void clear() {
        numbers.clear(false);
        data.clear();
    }

    /// Reads a `data` element.
    void data() throws IOException {
        String id = xml.attribute("id");
        String held = content.read();
        if (id != null && held != null && data.size() < SEGMENTS) {
            data.put(id, held);
        }
    }

    @Nullable String plain() throws IOException {
        return content.read();
    }

    /// Reads to the end of the element that has just begun: its segments, or its whole text as one.
    List<XliffSide> read(Language language) throws IOException {
        whole = new MarkedText();
        List<XliffSide> segments = new ArrayList<>();
        text = whole;
        within.clear();
        while (true) {
            switch (xml.next()) {
                case TEXT -> text.text(xml);
                case START -> element();
                case END -> {
                    switch (within.poll()) {
                        case Segment(String mid) -> {
                            if (segments.size() < SEGMENTS) {
                                segments.add(XliffSide.of(mid, text, language));
                            }
                            text = whole;
                        }
                        case Pair(int tag, String end) ->
                                text.code(tag, Form.CLOSE, "ept", "", end);
                        case Nothing() -> {}
                        case null -> {
                            return segments.isEmpty()
                                    ? List.of(XliffSide.of("", whole, language))
                                    : segments;
                        }
                    }
                }
                case END_OF_FILE -> {
                    return List.of();
                }
            }
        }
    }

    private void element() throws IOException {
        String name = xml.name();
        if (within.size() == DEEPEST) {
            text.tooMuch();
            xml.skip();
            return;
        }
        switch (name) {
            case "g", "pc" -> {
                int tag = numbers.of("", said("id"), 0);
                text.code(tag, Form.OPEN, "bpt", type(), looks("dataRefStart"));
                within.push(new Pair(tag, looks("dataRefEnd")));
            }
            case "bx", "sc", "bpt" -> code(first("rid", "id"), Form.OPEN, "bpt");
            case "ex", "ec", "ept" -> code(first("rid", "startRef", "id"), Form.CLOSE, "ept");
            case "it" ->
                    code(said("id"), said("pos").equals("close") ? Form.CLOSE : Form.OPEN, "it");
            case "x", "ph" -> code(said("id"), Form.STANDALONE, "ph");
            case "mrk" -> {
                boolean segment = said("mtype").equals("seg") && text == whole;
                if (segment) {
                    text = new MarkedText();
                }
                within.push(segment ? new Segment(said("mid")) : NOTHING);
            }
            default -> within.push(NOTHING);
        }
    }

    /// Codes that hold what they stand for (1.2) or name it (2); `x` and `bx` may say what they are
    /// instead.
    private void code(String id, Form form, String element) throws IOException {
        int tag = numbers.of("", id, 0);
        String type = type();
        String looks = looks("dataRef");
        String shown = first("equiv-text", "equiv", "disp");
        String held = content.read();
        if (held == null) {
            text.tooMuch();
        } else {
            String stands = !held.isEmpty() ? held : !looks.isEmpty() ? looks : shown;
            text.code(tag, form, element, type, stands);
        }
    }

    private String looks(String reference) {
        return data.getOrDefault(said(reference), "");
    }

    private String type() {
        String sub = said("subType");
        return sub.isEmpty() ? first("ctype", "type") : sub;
    }

    private String first(String... attributes) {
        for (String attribute : attributes) {
            String value = said(attribute);
            if (!value.isEmpty()) {
                return value;
            }
        }
        return "";
    }

    private String said(String attribute) {
        String value = xml.attribute(attribute);
        return value == null ? "" : value;
    }
}
