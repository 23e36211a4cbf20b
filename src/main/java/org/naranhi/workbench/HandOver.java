package org.naranhi.workbench;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.naranhi.newsroom.Person;
import org.naranhi.newsroom.Role;
import org.naranhi.story.SegmentState;
import org.naranhi.story.Stories;
import org.naranhi.story.Story;
import org.naranhi.story.StoryState;
import org.naranhi.story.StoryText;
import org.springframework.stereotype.Component;

/// Moves a story on: from the translator to review, from review to done, or back.
@Component
public class HandOver {
    /// What became of it.
    public enum Outcome {
        MOVED,
        /// Some segments are not translated yet.
        UNTRANSLATED,
        /// Only an editor may do that.
        NOT_ALLOWED
    }

    private final Stories stories;

    HandOver(Stories stories) {
        this.stories = stories;
    }

    /// `to` gets the story, or whoever has it keeps it when `null`.
    public Outcome move(UUID id, StoryState state, @Nullable UUID to, Person person) {
        StoryText text = stories.text(id).orElseThrow();
        Story story = text.story();
        boolean approves = state == StoryState.DONE;
        if (approves && !person.role().includes(Role.EDITOR)) {
            return Outcome.NOT_ALLOWED;
        }
        boolean onward = state == StoryState.REVIEW || approves;
        if (onward && text.segments().stream().anyMatch(s -> s.state() == SegmentState.INITIAL)) {
            return Outcome.UNTRANSLATED;
        }
        UUID assignee = to == null ? story.assignee() : to;
        stories.change(story.in(state).givenTo(assignee, story.dueAt()));
        return Outcome.MOVED;
    }
}
