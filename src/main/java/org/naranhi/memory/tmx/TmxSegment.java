package org.naranhi.memory.tmx;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.naranhi.memory.files.CodeContent;
import org.naranhi.memory.files.MarkedText;
import org.naranhi.memory.files.TagNumbers;
import org.naranhi.memory.files.XmlEvents;
import org.naranhi.text.Markup.Form;

/// Reads one `seg` after the other: its text with markers in place of its inline codes.
final class TmxSegment {
    /// Elements within elements of one segment.
    private static final int DEEPEST = 100;

    /// An element that is no code; what it holds is text.
    private static final int UNKNOWN = 0;

    private final XmlEvents xml;
    private final TagNumbers numbers;
    private final CodeContent content;
    private final MarkedText text = new MarkedText();
    private final Deque<Integer> within = new ArrayDeque<>();

    /// The numbers of begun pairs by their `i`.
    private final Map<String, Integer> begun = new HashMap<>();

    private final Map<String, Integer> counts = new HashMap<>();

    TmxSegment(XmlEvents xml, TagNumbers numbers, CodeContent content) {
        this.xml = xml;
        this.numbers = numbers;
        this.content = content;
    }

    /// Reads to the end of the `seg` that has just begun. What is given is used again.
    MarkedText read() throws IOException {
        text.clear();
        within.clear();
        begun.clear();
        counts.clear();
        while (true) {
            switch (xml.next()) {
                case TEXT -> text.text(xml);
                case START -> element();
                case END -> {
                    if (within.isEmpty()) {
                        return text;
                    }
                    int tag = within.pop();
                    if (tag != UNKNOWN) {
                        text.code(tag, Form.CLOSE, "ept", "", "");
                    }
                }
                case END_OF_FILE -> {
                    return text;
                }
            }
        }
    }

    private void element() throws IOException {
        String x = xml.attribute("x");
        String name = xml.name();
        switch (name) {
            case "bpt" -> {
                int tag = number("pair", x);
                begun.put(mark("i"), tag);
                code(tag, Form.OPEN, name);
            }
            case "ept" -> {
                Integer tag = begun.remove(mark("i"));
                code(tag == null ? number(name, x) : tag, Form.CLOSE, name);
            }
            case "it" ->
                    code(
                            number(name, x),
                            mark("pos").startsWith("e") ? Form.CLOSE : Form.OPEN,
                            name);
            case "ph", "ut" -> code(number(name, x), Form.STANDALONE, name);
            default -> {
                if (within.size() == DEEPEST) {
                    text.tooMuch();
                    xml.skip();
                } else if (name.equals("hi")) {
                    int tag = number(name, x);
                    within.push(tag);
                    text.code(tag, Form.OPEN, name, mark("type"), "");
                } else {
                    within.push(UNKNOWN);
                }
            }
        }
    }

    private int number(String kind, @Nullable String x) {
        return numbers.of(kind, x, counts.merge(kind, 1, Integer::sum));
    }

    private void code(int tag, Form form, String name) throws IOException {
        String type = mark("type");
        String stood = content.read();
        if (stood == null) {
            text.tooMuch();
        } else {
            text.code(tag, form, name, type, stood);
        }
    }

    private String mark(String attribute) {
        String value = xml.attribute(attribute);
        return value == null ? "" : value;
    }
}
