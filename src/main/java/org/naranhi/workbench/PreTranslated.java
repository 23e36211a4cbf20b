package org.naranhi.workbench;

import java.util.List;
import java.util.UUID;
import org.naranhi.story.Segment;

/// A story pre-translated: the segments filled, as they were and as they are, how many were left to
/// whoever began them meanwhile, and whether someone ended the work before it was done.
public record PreTranslated(
        UUID story, List<Segment> before, List<Segment> after, int leftOut, boolean cancelled) {
    public PreTranslated {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
