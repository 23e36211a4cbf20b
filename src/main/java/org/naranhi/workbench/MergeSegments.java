package org.naranhi.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.naranhi.story.Revision.Cause;
import org.naranhi.story.Segment;
import org.naranhi.story.SegmentState;
import org.naranhi.story.Stories;
import org.naranhi.story.StoryText.PassageText;
import org.springframework.stereotype.Component;

/// Joins a segment with the next of its passage, source and translation.
@Component
public class MergeSegments {
    private final Stories stories;
    private final PassageArrangement arrangement;

    MergeSegments(Stories stories, PassageArrangement arrangement) {
        this.stories = stories;
        this.arrangement = arrangement;
    }

    /// @return whether they were joined: not at the end of a passage, nor when the segment is gone
    /// @throws Stories.Overtaken when someone wrote one of them meanwhile
    public boolean merge(UUID story, UUID segment, UUID person) {
        PassageText passage =
                stories.text(story).flatMap(t -> arrangement.passageOf(t, segment)).orElse(null);
        if (passage == null || passage.segments().getLast().id().equals(segment)) {
            return false;
        }
        List<Segment> joined = new ArrayList<>(passage.segments());
        int at = PassageArrangement.placeOf(joined, segment);
        Segment first = joined.get(at);
        Segment second = joined.remove(at + 1);
        joined.set(
                at,
                PassageArrangement.rewritten(
                        first,
                        between(passage, first.source(), second.source()),
                        Stream.of(first.target(), second.target())
                                .filter(t -> !t.isBlank())
                                .collect(Collectors.joining(" ")),
                        SegmentState.INITIAL));
        arrangement.keep(story, passage, joined, Cause.MERGED, person);
        return true;
    }

    /// The two sources with what stood between them in the passage, which some desks leave out.
    private static String between(PassageText passage, String first, String second) {
        boolean closed = passage.passage().text().contains(first + second);
        return closed ? first + second : first + " " + second;
    }
}
