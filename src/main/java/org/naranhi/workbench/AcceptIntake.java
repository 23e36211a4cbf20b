package org.naranhi.workbench;

import java.util.List;
import java.util.UUID;
import org.naranhi.story.Revision.Cause;
import org.naranhi.story.Stories;
import org.naranhi.story.Story;
import org.naranhi.story.StoryState;
import org.naranhi.story.StoryText;
import org.naranhi.story.StoryText.PassageText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Ends a story's intake: its passages are split into segments and translation begins.
@Component
public class AcceptIntake {
    private final Stories stories;
    private final PassageSegments segments;
    private final TransactionTemplate transaction;

    AcceptIntake(Stories stories, PassageSegments segments, TransactionTemplate transaction) {
        this.stories = stories;
        this.segments = segments;
        this.transaction = transaction;
    }

    /// Accepting twice changes nothing.
    public void accept(UUID story, UUID person) {
        transaction.executeWithoutResult(_ -> accept(stories.text(story).orElseThrow(), person));
    }

    private void accept(StoryText text, UUID person) {
        Story story = text.story();
        if (story.state() != StoryState.INTAKE) {
            return;
        }
        List<PassageText> segmented =
                text.passages().stream()
                        .map(PassageText::passage)
                        .map(p -> new PassageText(p, segments.of(p, story.sourceLanguage())))
                        .toList();
        stories.rearrange(story.id(), text.passages(), segmented, Cause.TAKEN_IN, person);
        stories.change(story.in(StoryState.TRANSLATION));
    }
}
