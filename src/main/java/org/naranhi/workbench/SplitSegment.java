package org.naranhi.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.naranhi.story.Revision.Cause;
import org.naranhi.story.Segment;
import org.naranhi.story.SegmentState;
import org.naranhi.story.Stories;
import org.naranhi.story.StoryText.PassageText;
import org.springframework.stereotype.Component;

/// Splits a segment in two where the translator says. The translation stays with the first part.
@Component
public class SplitSegment {
    private final Stories stories;
    private final PassageArrangement arrangement;

    SplitSegment(Stories stories, PassageArrangement arrangement) {
        this.stories = stories;
        this.arrangement = arrangement;
    }

    /// `offset` is a UTF-16 offset into the source.
    ///
    /// @return whether it was split: not where one part would be blank or the segment is gone
    /// @throws Stories.Overtaken when someone wrote the segment meanwhile
    public boolean split(UUID story, UUID segment, int offset, UUID person) {
        PassageText passage =
                stories.text(story).flatMap(t -> arrangement.passageOf(t, segment)).orElse(null);
        if (passage == null) {
            return false;
        }
        List<Segment> parts = new ArrayList<>();
        for (Segment s : passage.segments()) {
            if (!s.id().equals(segment)) {
                parts.add(s);
                continue;
            }
            if (offset <= 0 || offset >= s.source().length()) {
                return false;
            }
            String first = s.source().substring(0, offset).strip();
            String second = s.source().substring(offset).strip();
            if (first.isEmpty() || second.isEmpty()) {
                return false;
            }
            parts.add(PassageArrangement.rewritten(s, first, s.target(), SegmentState.INITIAL));
            parts.add(PassageArrangement.fresh(passage.passage().id(), second));
        }
        arrangement.keep(story, passage, parts, Cause.SPLIT, person);
        return true;
    }
}
