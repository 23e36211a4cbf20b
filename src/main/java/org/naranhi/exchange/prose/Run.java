package org.naranhi.exchange.prose;

import java.util.List;
import org.naranhi.text.InlineTag;

/// A stretch of text formatted alike; an empty one with `lineBreak` breaks the line.
public record Run(String text, List<InlineTag> formats, boolean lineBreak) {
    public Run {
        formats = List.copyOf(formats);
    }
}
