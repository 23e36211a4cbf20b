package org.naranhi.memory.files;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.naranhi.memory.Annotations.Code;
import org.naranhi.text.Language;
import org.naranhi.text.Markup;
import org.naranhi.text.Markup.Form;
import org.naranhi.text.Markup.Marker;
import org.naranhi.text.Span;

/// The text of a segment while it is read, with markers in place of its inline codes. Used again
/// for the next.
public final class MarkedText {
    /// Characters; a newspaper's sentence has some hundred.
    private static final int LONGEST = 20_000;

    /// Of one segment.
    private static final int CODES = 1_000;

    /// Characters of what stood within the codes of one segment.
    private static final int CONTENT = 100_000;

    private static final int LARGEST_TAG = 9_999;

    /// What TMX calls a code of which nothing is known but its form.
    private static final Set<String> USUAL = Set.of("bpt", "ept", "ph", "it");

    private record Placed(int at, int length, int tag, Form form, Native as) {}

    /// What a code was in the file.
    private record Native(String element, String type, String content) {}

    private final StringBuilder text = new StringBuilder();
    private final List<Placed> placed = new ArrayList<>();
    private int content;
    private boolean long_;
    private boolean much;

    public void clear() {
        text.setLength(0);
        placed.clear();
        content = 0;
        long_ = false;
        much = false;
    }

    /// What of the text is too long is not gathered.
    public void text(XmlEvents xml) {
        int room = LONGEST - text.length();
        long_ |= xml.textLength() > room;
        xml.appendText(text, Math.max(0, room));
    }

    /// A code that is opened, closed or stands alone at this place.
    public void code(int tag, Form form, String element, String type, String within) {
        content += type.length() + within.length();
        if (tag > LARGEST_TAG || placed.size() == CODES || content > CONTENT) {
            much = true;
            return;
        }
        int at = text.length();
        text.append(new Marker(tag, form, new Span(0, 0)).written());
        placed.add(
                new Placed(at, text.length() - at, tag, form, new Native(element, type, within)));
    }

    /// There is more than can be gathered.
    public void tooMuch() {
        much = true;
    }

    public boolean isTooLong() {
        return long_;
    }

    public boolean isTooMuch() {
        return much;
    }

    /// NFC, and nothing else changed.
    public String written() {
        String written = text.toString();
        if (written.indexOf('⟦') >= 0 && Markup.markers(written).size() != placed.size()) {
            written = withoutLookAlikes();
        }
        return Normalizer.normalize(written, Normalizer.Form.NFC);
    }

    /// Should a file have the brackets of a marker in print, they become their look-alikes, so that
    /// nobody takes them for a tag.
    private String withoutLookAlikes() {
        StringBuilder written = new StringBuilder();
        int from = 0;
        for (Placed code : placed) {
            written.append(printed(text.substring(from, code.at)));
            from = code.at + code.length;
            written.append(text, code.at, from);
        }
        return written.append(printed(text.substring(from))).toString();
    }

    private static String printed(String part) {
        return part.replace('⟦', '〚').replace('⟧', '〛');
    }

    /// The codes as they were, except for those of which nothing is known but their form.
    public List<Code> codes(Language side) {
        if (placed.isEmpty()) {
            return List.of();
        }
        List<Code> codes = new ArrayList<>(placed.size());
        for (Placed code : placed) {
            Native as = code.as;
            if (!as.type.isEmpty() || !as.content.isEmpty() || !USUAL.contains(as.element)) {
                codes.add(new Code(side, code.tag, code.form, element(code), as.type, as.content));
            }
        }
        return codes;
    }

    /// Half a pair is isolated, whatever the file called it.
    private String element(Placed code) {
        return switch (code.as.element) {
            case "bpt" -> has(code.tag, Form.CLOSE) ? "bpt" : "it";
            case "ept" -> has(code.tag, Form.OPEN) ? "ept" : "it";
            default -> code.as.element;
        };
    }

    private boolean has(int tag, Form form) {
        return placed.stream().anyMatch(other -> other.tag == tag && other.form == form);
    }
}
