package org.naranhi.memory.files;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// What stands in a property, a note or an inline code: text, and in a code perhaps text of its own
/// (`sub`, such as the description of a picture), which is set between [#SUB] and [#SUB_END].
public final class CodeContent {
    public static final String SUB = "⟦sub⟧";
    public static final String SUB_END = "⟦/sub⟧";

    private static final int LONGEST = 100_000;

    private final XmlEvents xml;
    private final StringBuilder content = new StringBuilder();

    public CodeContent(XmlEvents xml) {
        this.xml = xml;
    }

    /// Reads to the end of the element that has just begun; nothing when it is too long.
    public @Nullable String read() throws IOException {
        content.setLength(0);
        boolean whole = true;
        int subs = 0;
        for (int depth = 1; depth > 0; ) {
            switch (xml.next()) {
                case TEXT -> {
                    int room = LONGEST - content.length();
                    whole &= xml.textLength() <= room;
                    xml.appendText(content, Math.max(0, room));
                }
                case START -> {
                    depth++;
                    if (xml.name().equals("sub") && subs++ == 0) {
                        content.append(SUB);
                    }
                }
                case END -> {
                    depth--;
                    if (xml.name().equals("sub") && depth > 0 && --subs == 0) {
                        content.append(SUB_END);
                    }
                }
                case END_OF_FILE -> depth = 0;
            }
        }
        return whole ? content.toString() : null;
    }
}
