package org.naranhi.workbench;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.naranhi.newsroom.Person;
import org.naranhi.story.Revision.Cause;
import org.naranhi.story.Segment;
import org.naranhi.story.SegmentState;
import org.naranhi.story.Stories;
import org.springframework.stereotype.Component;

/// Empties what a pre-translation filled, wherever nobody has worked since.
@Component
public class UndoPreTranslation {
    /// How many segments are as they were, and how many stay because someone worked on them.
    public record Undone(int segments, int leftOut) {}

    private final Stories stories;
    private final StoryWatch watch;
    private final WorkApart apart;

    UndoPreTranslation(Stories stories, StoryWatch watch, WorkApart apart) {
        this.stories = stories;
        this.watch = watch;
        this.apart = apart;
    }

    public CompletableFuture<Undone> undo(PreTranslated filled, Person person) {
        return apart.begin("pretranslation-undo", "", 0, _ -> undone(filled, person));
    }

    /// What stands in a story as a pre-translation left it, whoever began it and when.
    public PreTranslated standing(UUID story) {
        List<Segment> after =
                stories.text(story).stream()
                        .flatMap(text -> text.segments().stream())
                        .filter(s -> !s.confirmed() && s.matchScore() != null)
                        .filter(s -> !s.target().isBlank() && filled(s))
                        .toList();
        List<Segment> before =
                after.stream().map(s -> s.with("", SegmentState.INITIAL, null)).toList();
        return new PreTranslated(story, before, after, 0, false);
    }

    private boolean filled(Segment segment) {
        return stories.revisions(segment.id()).stream()
                .filter(r -> r.version() == segment.version())
                .anyMatch(r -> r.cause() == Cause.PRETRANSLATED);
    }

    private Undone undone(PreTranslated filled, Person person) {
        Map<UUID, Segment> before =
                filled.before().stream()
                        .collect(Collectors.toMap(Segment::id, Function.identity()));
        List<Segment> back =
                filled.after().stream()
                        .map(s -> Objects.requireNonNull(before.get(s.id())).at(s.version()))
                        .toList();
        int undone =
                ThoseUntouched.write(stories, filled.story(), back, Cause.UNDONE, person.id())
                        .size();
        watch.poke();
        return new Undone(undone, back.size() - undone);
    }
}
