package org.naranhi.memory.tmx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.naranhi.memory.Annotations.Code;
import org.naranhi.memory.files.CodeContent;
import org.naranhi.text.Language;
import org.naranhi.text.Markup;
import org.naranhi.text.Markup.Form;
import org.naranhi.text.Markup.Marker;

/// A text with markers as the content of a `seg`. Both halves of a pair are `bpt` and `ept`, or a
/// `hi` where it was one and still nests; a half whose other half isn't there is an `it`. `x` of an
/// element is the number of its tag.
final class TmxCodes {
    private final XmlOut xml;
    private final List<Marker> markers;
    private final List<Code> codes;
    private final Language side;

    /// For every marker the one that closes or opens it, or −1.
    private final int[] partner;

    private final Set<Integer> highlights = new HashSet<>();

    private TmxCodes(XmlOut xml, List<Marker> markers, Language side, List<Code> codes) {
        this.xml = xml;
        this.markers = markers;
        this.side = side;
        this.codes = codes;
        this.partner = partners(markers);
        findHighlights();
    }

    static void write(XmlOut xml, String text, Language side, List<Code> codes)
            throws XMLStreamException {
        List<Marker> markers = Markup.markers(text);
        if (markers.isEmpty()) {
            xml.text(text);
        } else {
            new TmxCodes(xml, markers, side, codes).write(text);
        }
    }

    private static int[] partners(List<Marker> markers) {
        int[] partner = new int[markers.size()];
        Map<Integer, Deque<Integer>> open = new HashMap<>();
        for (int i = 0; i < partner.length; i++) {
            partner[i] = -1;
            Marker marker = markers.get(i);
            Deque<Integer> begun = open.computeIfAbsent(marker.tag(), _ -> new ArrayDeque<>());
            if (marker.form() == Form.OPEN) {
                begun.push(i);
            } else if (marker.form() == Form.CLOSE && !begun.isEmpty()) {
                partner[i] = begun.pop();
                partner[partner[i]] = i;
            }
        }
        return partner;
    }

    /// A pair that overlaps another can't be an element with content.
    private void findHighlights() {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < partner.length; i++) {
            if (partner[i] < 0 || !isHighlight(Math.min(i, partner[i]))) {
                continue;
            }
            if (partner[i] > i) {
                open.push(i);
            } else if (open.getFirst() == partner[i]) {
                highlights.add(open.pop());
            } else {
                open.remove(partner[i]);
            }
        }
    }

    private boolean isHighlight(int opening) {
        Code code = code(markers.get(opening));
        return code != null && code.element().equals("hi");
    }

    private @Nullable Code code(Marker marker) {
        for (Code code : codes) {
            if (code.side() == side && code.tag() == marker.tag() && code.form() == marker.form()) {
                return code;
            }
        }
        return null;
    }

    private void write(String text) throws XMLStreamException {
        int from = 0;
        List<Integer> pairs = new ArrayList<>();
        for (int i = 0; i < partner.length; i++) {
            Marker marker = markers.get(i);
            xml.text(text.substring(from, marker.span().start()));
            from = marker.span().end();
            int opening = partner[i] < 0 ? i : Math.min(i, partner[i]);
            if (highlights.contains(opening)) {
                if (opening == i) {
                    xml.inline("hi");
                    described(marker, code(marker));
                } else {
                    xml.endInline();
                }
                continue;
            }
            if (partner[i] >= 0 && opening == i) {
                pairs.add(i);
            }
            element(i, marker, pairs.indexOf(opening) + 1);
        }
        xml.text(text.substring(from));
    }

    /// @param pair counts the pairs of the segment from 1
    private void element(int i, Marker marker, int pair) throws XMLStreamException {
        Code code = code(marker);
        boolean half = partner[i] < 0 || code != null && code.element().equals("it");
        if (marker.form() == Form.STANDALONE) {
            boolean unknown = code != null && code.element().equals("ut");
            xml.inline(unknown ? "ut" : "ph");
            described(marker, unknown ? null : code);
        } else if (half) {
            xml.inline("it").with("pos", marker.form() == Form.OPEN ? "begin" : "end");
            described(marker, code);
        } else if (marker.form() == Form.OPEN) {
            xml.inline("bpt").with("i", Integer.toString(pair));
            described(marker, code);
        } else {
            xml.inline("ept").with("i", Integer.toString(pair));
        }
        content(code == null ? "" : code.content());
        xml.endInline();
    }

    private void described(Marker marker, @Nullable Code code) throws XMLStreamException {
        xml.with("x", Integer.toString(marker.tag()));
        if (code != null && !code.type().isEmpty()) {
            xml.with("type", code.type());
        }
    }

    private void content(String content) throws XMLStreamException {
        int from = 0;
        int sub = content.indexOf(CodeContent.SUB);
        while (sub >= 0) {
            int end = content.indexOf(CodeContent.SUB_END, sub);
            if (end < 0) {
                break;
            }
            xml.text(content.substring(from, sub));
            xml.inline("sub")
                    .text(content.substring(sub + CodeContent.SUB.length(), end))
                    .endInline();
            from = end + CodeContent.SUB_END.length();
            sub = content.indexOf(CodeContent.SUB, from);
        }
        xml.text(content.substring(from));
    }
}
