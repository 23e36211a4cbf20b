package org.naranhi.workbench;

import java.util.List;
import org.naranhi.story.Segment;
import org.naranhi.story.Stories;

/// What became of a write to a segment.
public sealed interface WriteOutcome {
    /// It is kept. `filled` are repetitions that were given the same translation, as they now are;
    /// `before` the same ones as they were, for [UndoFill].
    record Written(Segment segment, List<Segment> filled, List<Segment> before)
            implements WriteOutcome {
        public Written {
            filled = List.copyOf(filled);
            before = List.copyOf(before);
        }
    }

    /// Someone else wrote the segment first; what was typed is kept in its history.
    record Overtaken(Segment current) implements WriteOutcome {}

    /// The segment is no more: split or merged by someone else. What was typed is kept in its
    /// history.
    record Gone() implements WriteOutcome {}

    /// What to tell the loser of a race.
    static WriteOutcome of(Stories.Overtaken overtaken) {
        Segment current = overtaken.current();
        return current == null ? new Gone() : new Overtaken(current);
    }
}
