package org.naranhi.workbench;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.naranhi.memory.Annotations;
import org.naranhi.memory.MemoryFollower;
import org.naranhi.memory.MemoryLog;
import org.naranhi.memory.TranslationUnit;
import org.naranhi.memory.TranslationUnit.Origin;
import org.naranhi.newsroom.Person;
import org.naranhi.story.Revision.Cause;
import org.naranhi.story.Segment;
import org.naranhi.story.SegmentState;
import org.naranhi.story.Stories;
import org.naranhi.story.StoryText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Confirms a translation: the segment is kept, the memory learns it, and untouched repetitions in
/// the story are filled, all in one transaction.
@Component
public class ConfirmSegment {
    private final Stories stories;
    private final MemoryLog log;
    private final MemoryFollower follower;
    private final StoryMemory memory;
    private final StoryWatch watch;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ConfirmSegment(
            Stories stories,
            MemoryLog log,
            MemoryFollower follower,
            StoryMemory memory,
            StoryWatch watch,
            TransactionTemplate transaction,
            Clock clock) {
        this.stories = stories;
        this.log = log;
        this.follower = follower;
        this.memory = memory;
        this.watch = watch;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// An editor's confirmation reviews the segment; a translator's translates it.
    public WriteOutcome confirm(
            UUID story,
            UUID segment,
            String target,
            int version,
            SegmentState state,
            Person person) {
        if (TypedText.clean(target).isBlank()) {
            throw new IllegalArgumentException("an empty translation can't be confirmed");
        }
        StoryText text = stories.text(story).orElse(null);
        Segment current = text == null ? null : text.segment(segment).orElse(null);
        if (text == null || current == null) {
            return new WriteOutcome.Gone();
        }
        Segment confirmed =
                current.with(TypedText.clean(target).strip(), state, current.matchScore())
                        .at(version);
        List<Segment> before = repetitions(text, confirmed);
        List<Segment> toWrite = new ArrayList<>();
        toWrite.add(confirmed);
        for (Segment repetition : before) {
            toWrite.add(repetition.with(confirmed.target(), SegmentState.TRANSLATED, 100));
        }
        try {
            WriteOutcome outcome = transaction.execute(_ -> write(text, toWrite, before, person));
            follower.catchUp();
            watch.poke();
            return outcome == null ? new WriteOutcome.Gone() : outcome;
        } catch (Stories.Overtaken overtaken) {
            if (overtaken.segment().equals(segment)) {
                stories.keepOvertaken(story, confirmed, person.id());
                return WriteOutcome.of(overtaken);
            }
            // Someone began a repetition meanwhile: it is theirs now, and so no longer among those
            // to fill.
            return confirm(story, segment, target, version, state, person);
        }
    }

    private WriteOutcome write(
            StoryText text, List<Segment> toWrite, List<Segment> before, Person person) {
        UUID story = text.story().id();
        List<Segment> confirmed =
                stories.write(
                        story,
                        List.of(toWrite.getFirst()),
                        toWrite.getFirst().state() == SegmentState.TRANSLATED
                                ? Cause.CONFIRMED
                                : Cause.REVIEWED,
                        person.id());
        List<Segment> filled =
                toWrite.size() == 1
                        ? List.of()
                        : stories.write(
                                story,
                                toWrite.subList(1, toWrite.size()),
                                Cause.PROPAGATED,
                                person.id());
        log.append(MemoryLog.Action.LEARN, List.of(unit(text, confirmed.getFirst(), person)));
        return new WriteOutcome.Written(confirmed.getFirst(), filled, before);
    }

    private static List<Segment> repetitions(StoryText text, Segment confirmed) {
        return text.segments().stream()
                .filter(s -> !s.id().equals(confirmed.id()))
                .filter(s -> s.source().equals(confirmed.source()))
                .filter(s -> !s.confirmed() && s.target().isBlank())
                .toList();
    }

    private TranslationUnit unit(StoryText text, Segment segment, Person person) {
        List<Segment> all = text.segments();
        int at = 0;
        while (!all.get(at).id().equals(segment.id())) {
            at++;
        }
        return new TranslationUnit(
                segment.id(),
                memory.of(text.story()).memory(),
                text.story().direction(),
                segment.source(),
                segment.target(),
                at == 0 ? null : all.get(at - 1).source(),
                at == all.size() - 1 ? null : all.get(at + 1).source(),
                segment.state() == SegmentState.TRANSLATED ? Origin.CONFIRMED : Origin.REVIEWED,
                text.story().id(),
                segment.id(),
                person.displayName(),
                clock.instant(),
                Annotations.NONE);
    }
}
