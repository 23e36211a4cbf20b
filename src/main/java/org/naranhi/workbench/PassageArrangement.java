package org.naranhi.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.naranhi.story.Revision.Cause;
import org.naranhi.story.Segment;
import org.naranhi.story.SegmentState;
import org.naranhi.story.Stories;
import org.naranhi.story.StoryText;
import org.naranhi.story.StoryText.PassageText;
import org.springframework.stereotype.Component;

/// The segments of one passage put in a new order.
@Component
class PassageArrangement {
    private final Stories stories;
    private final StoryWatch watch;

    PassageArrangement(Stories stories, StoryWatch watch) {
        this.stories = stories;
        this.watch = watch;
    }

    Optional<PassageText> passageOf(StoryText text, UUID segment) {
        return text.passages().stream()
                .filter(p -> p.segments().stream().anyMatch(s -> s.id().equals(segment)))
                .findFirst();
    }

    void keep(UUID story, PassageText before, List<Segment> segments, Cause cause, UUID person) {
        List<Segment> placed = new ArrayList<>();
        for (Segment s : segments) {
            placed.add(placed(s, placed.size()));
        }
        stories.rearrange(
                story,
                List.of(before),
                List.of(new PassageText(before.passage(), placed)),
                cause,
                person);
        watch.poke();
    }

    static int placeOf(List<Segment> segments, UUID id) {
        for (int i = 0; i < segments.size(); i++) {
            if (segments.get(i).id().equals(id)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no such segment: " + id);
    }

    static Segment fresh(UUID passage, String source) {
        return new Segment(
                UUID.randomUUID(),
                passage,
                0,
                source,
                "",
                SegmentState.INITIAL,
                null,
                0,
                null,
                null);
    }

    static Segment rewritten(Segment s, String source, String target, SegmentState state) {
        return new Segment(
                s.id(),
                s.passage(),
                s.place(),
                source,
                target,
                state,
                null,
                s.version(),
                s.changedBy(),
                s.changedAt());
    }

    private static Segment placed(Segment s, int place) {
        return new Segment(
                s.id(),
                s.passage(),
                place,
                s.source(),
                s.target(),
                s.state(),
                s.matchScore(),
                s.version(),
                s.changedBy(),
                s.changedAt());
    }
}
