package org.naranhi.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.naranhi.story.Revision.Cause;
import org.naranhi.story.Segment;
import org.naranhi.story.Stories;
import org.springframework.stereotype.Component;

/// Takes back the filling of repetitions, wherever nobody has worked on one since.
@Component
public class UndoFill {
    private final Stories stories;
    private final StoryWatch watch;

    UndoFill(Stories stories, StoryWatch watch) {
        this.stories = stories;
        this.watch = watch;
    }

    /// Gives back the segments as they now are; those touched meanwhile are left out.
    public List<Segment> undo(UUID story, WriteOutcome.Written fill, UUID person) {
        Map<UUID, Segment> filled =
                fill.filled().stream().collect(Collectors.toMap(Segment::id, Function.identity()));
        List<Segment> undone = new ArrayList<>();
        for (Segment before : fill.before()) {
            Segment after = filled.get(before.id());
            if (after == null) {
                continue;
            }
            try {
                undone.addAll(
                        stories.write(
                                story, List.of(before.at(after.version())), Cause.UNDONE, person));
            } catch (Stories.Overtaken _) {
                // Someone works on it: it stays theirs.
            }
        }
        watch.poke();
        return undone;
    }
}
