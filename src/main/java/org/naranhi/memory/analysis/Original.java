package org.naranhi.memory.analysis;

import java.util.List;
import org.naranhi.text.Direction;

/// A text to be translated: what it is called, and its segments in order.
public record Original(String name, Direction direction, List<String> segments) {
    public Original {
        segments = List.copyOf(segments);
    }
}
