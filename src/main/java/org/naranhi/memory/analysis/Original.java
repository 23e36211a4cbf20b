package org.naranhi.memory.analysis;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.naranhi.text.Direction;

/// A text to be translated: what it is called, the story it is of, if of one, and its segments in
/// order.
public record Original(
        String name, Direction direction, @Nullable UUID story, List<String> segments) {
    public Original {
        segments = List.copyOf(segments);
    }

    /// The segment before another; null before the first.
    public @Nullable String before(int segment) {
        return segment == 0 ? null : segments.get(segment - 1);
    }

    /// The segment after another; null after the last.
    public @Nullable String after(int segment) {
        return segment == segments.size() - 1 ? null : segments.get(segment + 1);
    }
}
