package org.naranhi.workbench;

import java.util.List;
import java.util.UUID;
import org.naranhi.story.Revision.Cause;
import org.naranhi.story.Segment;
import org.naranhi.story.SegmentState;
import org.naranhi.story.Stories;
import org.springframework.stereotype.Component;

/// Keeps what someone is typing, as the translation not yet confirmed.
@Component
public class SaveDraft {
    private final Stories stories;
    private final StoryWatch watch;

    SaveDraft(Stories stories, StoryWatch watch) {
        this.stories = stories;
        this.watch = watch;
    }

    /// `version` is the one the typing began from.
    public WriteOutcome save(UUID story, UUID segment, String target, int version, UUID person) {
        Segment current = stories.segment(segment).orElse(null);
        if (current == null) {
            return new WriteOutcome.Gone();
        }
        String text = TypedText.clean(target);
        if (current.version() == version && current.target().equals(text)) {
            return new WriteOutcome.Written(current, List.of(), List.of());
        }
        Segment typed = current.with(text, SegmentState.INITIAL, current.matchScore()).at(version);
        try {
            Segment written = stories.write(story, List.of(typed), Cause.TYPED, person).getFirst();
            watch.poke();
            return new WriteOutcome.Written(written, List.of(), List.of());
        } catch (Stories.Overtaken overtaken) {
            stories.keepOvertaken(story, typed, person);
            return WriteOutcome.of(overtaken);
        }
    }
}
