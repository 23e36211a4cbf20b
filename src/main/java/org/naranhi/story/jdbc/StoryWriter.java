package org.naranhi.story.jdbc;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.naranhi.story.Revision.Cause;
import org.naranhi.story.Segment;
import org.naranhi.story.Stories.Overtaken;
import org.naranhi.story.StoryText;
import org.naranhi.story.StoryText.PassageText;
import org.springframework.transaction.support.TransactionOperations;

/// Writes the text of stories. Each method is one transaction, or a part of the caller's.
final class StoryWriter {
    private final StoryTable stories;
    private final PassageTable passages;
    private final SegmentTable segments;
    private final RevisionTable revisions;
    private final TransactionOperations transaction;

    StoryWriter(
            StoryTable stories,
            PassageTable passages,
            SegmentTable segments,
            RevisionTable revisions,
            TransactionOperations transaction) {
        this.stories = stories;
        this.passages = passages;
        this.segments = segments;
        this.revisions = revisions;
        this.transaction = transaction;
    }

    void add(StoryText text) {
        UUID story = text.story().id();
        UUID person = text.story().createdBy();
        List<Segment> all = text.segments();
        transaction.executeWithoutResult(
                _ -> {
                    long seq = revisions.take(all.size());
                    stories.add(text.story());
                    passages.add(text.passages().stream().map(PassageText::passage).toList());
                    stories.measure(story);
                    segments.add(story, all);
                    revisions.add(seq, story, all, Cause.TAKEN_IN, person, Column.now());
                });
    }

    void keepOvertaken(UUID story, Segment segment, @Nullable UUID person) {
        transaction.executeWithoutResult(
                _ -> {
                    long seq = revisions.take(1);
                    List<Segment> lost = List.of(segment);
                    revisions.add(seq, story, lost, Cause.OVERTAKEN, person, Column.now());
                });
    }

    List<Segment> write(UUID story, Collection<Segment> given, Cause cause, @Nullable UUID person) {
        List<Segment> written = new ArrayList<>(given.size());
        unlessOvertaken(
                given.size(),
                seq -> {
                    List<UUID> ids = given.stream().map(Segment::id).toList();
                    Map<UUID, Segment> current = byId(segments.byIds(story, ids));
                    Instant now = Column.now();
                    for (Segment segment : given) {
                        Segment was = current.get(segment.id());
                        if (was == null) {
                            return Optional.of(Overtaken.gone(segment.id()));
                        }
                        if (was.version() != segment.version()) {
                            return Optional.of(new Overtaken(was));
                        }
                        written.add(next(segment, was.passage(), was.place(), person, now));
                    }
                    segments.change(story, written);
                    revisions.add(seq, story, written, cause, person, now);
                    stories.touch(story, now);
                    return Optional.empty();
                });
        return List.copyOf(written);
    }

    List<PassageText> rearrange(
            UUID story, Rearrangement plan, Cause cause, @Nullable UUID person) {
        Map<UUID, Segment> after = new HashMap<>();
        unlessOvertaken(
                plan.revisions(),
                seq -> {
                    Map<UUID, Segment> current =
                            byId(
                                    segments.of(
                                            story,
                                            plan.passagesBefore().keySet(),
                                            plan.before().keySet()));
                    Optional<Overtaken> race = plan.race(current);
                    if (race.isPresent()) {
                        return race;
                    }
                    Instant now = Column.now();
                    List<Segment> added = next(plan.added(), person, now);
                    List<Segment> changed = next(plan.changed(), person, now);
                    List<Segment> kept = plan.keptFrom(current);
                    segments.delete(plan.gone());
                    passages.add(plan.passagesAdded());
                    passages.change(plan.passagesChanged());
                    segments.change(story, changed);
                    segments.change(story, moved(kept, current));
                    segments.add(story, added);
                    passages.delete(plan.passagesGone());
                    stories.measure(story);
                    Stream.of(added, changed, kept)
                            .flatMap(List::stream)
                            .forEach(s -> after.put(s.id(), s));
                    revisions.add(seq, story, plan.noticed(after, current), cause, person, now);
                    stories.touch(story, now);
                    return Optional.empty();
                });
        return plan.after().stream()
                .map(
                        text ->
                                new PassageText(
                                        text.passage(),
                                        text.segments().stream()
                                                .map(s -> after.getOrDefault(s.id(), s))
                                                .toList()))
                .toList();
    }

    /// A race is told only when the transaction has been left in peace, with nothing written: so
    /// the caller's own transaction, if there is one, goes on and may keep what was typed.
    private void unlessOvertaken(int count, LongFunction<Optional<Overtaken>> work) {
        Optional<Overtaken> race = transaction.execute(_ -> work.apply(revisions.take(count)));
        if (race.isPresent()) {
            throw race.get();
        }
    }

    private static List<Segment> moved(List<Segment> kept, Map<UUID, Segment> current) {
        return kept.stream().filter(s -> !s.equals(current.get(s.id()))).toList();
    }

    private static List<Segment> next(List<Segment> segments, @Nullable UUID person, Instant now) {
        return segments.stream().map(s -> next(s, s.passage(), s.place(), person, now)).toList();
    }

    private static Segment next(
            Segment segment, UUID passage, int place, @Nullable UUID person, Instant now) {
        return new Segment(
                segment.id(),
                passage,
                place,
                segment.source(),
                segment.target(),
                segment.state(),
                segment.matchScore(),
                segment.version() + 1,
                person,
                now);
    }

    private static Map<UUID, Segment> byId(List<Segment> segments) {
        return segments.stream().collect(Collectors.toMap(Segment::id, Function.identity()));
    }
}
