package org.naranhi.exchange;

import java.util.List;
import org.naranhi.text.InlineTag;

/// A stretch of text formatted alike; an empty one with `lineBreak` breaks the line.
record Run(String text, List<InlineTag> formats, boolean lineBreak) {
    Run {
        formats = List.copyOf(formats);
    }
}
