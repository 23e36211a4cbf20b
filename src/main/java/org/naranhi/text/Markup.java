package org.naranhi.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Inline tags within segment text. A tag is written into the text as a marker that no newspaper
/// prints: `⟦1⟧bold⟦/1⟧` opens and closes, `⟦2/⟧` stands alone. What tag 1 *is* (bold, a link) is
/// an [InlineTag] kept with the passage, so a segment's text stays one plain string in the editor,
/// the database and the memory.
public final class Markup {
    private static final Pattern MARKER = Pattern.compile("⟦(/?)(\\d{1,4})(/?)⟧");

    private Markup() {}

    public enum Form {
        OPEN,
        CLOSE,
        STANDALONE
    }

    /// One marker: the tag it belongs to, and where it stands.
    public record Marker(int tag, Form form, Span span) {
        /// The marker as written in the text.
        public String written() {
            return switch (form) {
                case OPEN -> "⟦" + tag + "⟧";
                case CLOSE -> "⟦/" + tag + "⟧";
                case STANDALONE -> "⟦" + tag + "/⟧";
            };
        }
    }

    public static List<Marker> markers(String text) {
        if (text.indexOf('⟦') < 0) {
            return List.of();
        }
        List<Marker> found = new ArrayList<>();
        Matcher matcher = MARKER.matcher(text);
        while (matcher.find()) {
            boolean closes = !matcher.group(1).isEmpty();
            boolean alone = !matcher.group(3).isEmpty();
            if (closes && alone) {
                continue;
            }
            Form form = closes ? Form.CLOSE : alone ? Form.STANDALONE : Form.OPEN;
            found.add(
                    new Marker(
                            Integer.parseInt(matcher.group(2)),
                            form,
                            new Span(matcher.start(), matcher.end())));
        }
        return List.copyOf(found);
    }

    /// The text without its markers.
    public static String plain(String text) {
        return text.indexOf('⟦') < 0 ? text : MARKER.matcher(text).replaceAll("");
    }
}
