package org.naranhi.workbench;

import java.util.List;
import java.util.UUID;
import org.naranhi.story.Passage;
import org.naranhi.story.Revision.Cause;
import org.naranhi.story.Segment;
import org.naranhi.story.Stories;
import org.naranhi.story.StoryState;
import org.naranhi.story.StoryText;
import org.naranhi.story.StoryText.PassageText;
import org.naranhi.text.PassageKind;
import org.springframework.stereotype.Component;

/// Corrects what a passage was taken for. After intake a passage that comes into the translation is
/// segmented, and one that goes out of it gives up its segments, which its history keeps.
@Component
public class CorrectPassage {
    private final Stories stories;
    private final PassageSegments segments;
    private final StoryWatch watch;

    CorrectPassage(Stories stories, PassageSegments segments, StoryWatch watch) {
        this.stories = stories;
        this.segments = segments;
        this.watch = watch;
    }

    /// @throws Stories.Overtaken when someone wrote in the passage meanwhile
    public void correct(UUID story, UUID passage, PassageKind kind, UUID person) {
        StoryText text = stories.text(story).orElse(null);
        PassageText old =
                text == null
                        ? null
                        : text.passages().stream()
                                .filter(p -> p.passage().id().equals(passage))
                                .findFirst()
                                .orElse(null);
        if (text == null || old == null || old.passage().kind() == kind) {
            return;
        }
        Passage p = old.passage();
        Passage corrected =
                new Passage(p.id(), p.story(), p.place(), kind, p.language(), p.text(), p.tags());
        List<Segment> now =
                text.story().state() == StoryState.INTAKE || !kind.translated()
                        ? List.of()
                        : old.segments().isEmpty()
                                ? segments.of(corrected, text.story().sourceLanguage())
                                : old.segments();
        stories.rearrange(
                story,
                List.of(old),
                List.of(new PassageText(corrected, now)),
                Cause.CORRECTED,
                person);
        watch.poke();
    }
}
