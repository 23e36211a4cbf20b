package org.naranhi.story.jdbc;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.naranhi.story.Passage;
import org.naranhi.story.Segment;
import org.naranhi.story.Stories.Overtaken;
import org.naranhi.story.StoryText.PassageText;

/// What has to be done to make passages as they were read (`before`) into what they shall be
/// (`after`). `changed` segments get other content; `kept` ones the same at a place that may be
/// another, and of these the `corrected` are in a passage that is not what it was.
record Rearrangement(
        List<PassageText> after,
        Map<UUID, Passage> passagesBefore,
        List<Passage> passagesAdded,
        List<Passage> passagesChanged,
        Set<UUID> passagesGone,
        Map<UUID, Segment> before,
        List<Segment> added,
        List<Segment> changed,
        List<Segment> kept,
        Set<UUID> gone,
        Set<UUID> corrected) {

    static Rearrangement of(Collection<PassageText> before, Collection<PassageText> after) {
        Map<UUID, Passage> passagesBefore = new LinkedHashMap<>();
        Map<UUID, Segment> segmentsBefore = new LinkedHashMap<>();
        for (PassageText text : before) {
            passagesBefore.put(text.passage().id(), text.passage());
            text.segments().forEach(s -> segmentsBefore.put(s.id(), s));
        }
        var plan =
                new Rearrangement(
                        List.copyOf(after),
                        passagesBefore,
                        new ArrayList<>(),
                        new ArrayList<>(),
                        new LinkedHashSet<>(passagesBefore.keySet()),
                        segmentsBefore,
                        new ArrayList<>(),
                        new ArrayList<>(),
                        new ArrayList<>(),
                        new LinkedHashSet<>(segmentsBefore.keySet()),
                        new LinkedHashSet<>());
        after.forEach(plan::take);
        return plan;
    }

    private void take(PassageText after) {
        Passage passage = after.passage();
        Passage was = passagesBefore.get(passage.id());
        if (was == null) {
            passagesAdded.add(passage);
        } else if (!was.equals(passage)) {
            passagesChanged.add(passage);
        }
        passagesGone.remove(passage.id());
        boolean otherPassage = was == null || !sameBesidesPlace(was, passage);
        for (Segment segment : after.segments()) {
            Segment segmentWas = before.get(segment.id());
            if (segmentWas == null) {
                added.add(segment);
            } else if (!sameContent(segmentWas, segment)) {
                changed.add(segment);
            } else {
                kept.add(segment);
                if (otherPassage) {
                    corrected.add(segment.id());
                }
            }
            gone.remove(segment.id());
        }
    }

    /// Whether someone else has written what this is about to change or delete, or has put segments
    /// into these passages or taken some away.
    Optional<Overtaken> race(Map<UUID, Segment> current) {
        Set<UUID> keptIds = kept.stream().map(Segment::id).collect(Collectors.toSet());
        for (Segment read : before.values()) {
            Segment now = current.get(read.id());
            if (now == null) {
                return Optional.of(Overtaken.gone(read.id()));
            }
            if (now.version() != read.version() && !keptIds.contains(read.id())) {
                return Optional.of(new Overtaken(now));
            }
        }
        return current.values().stream()
                .filter(s -> !before.containsKey(s.id()))
                .findFirst()
                .map(Overtaken::new);
    }

    /// The kept segments as they now are, at the places they shall have.
    List<Segment> keptFrom(Map<UUID, Segment> current) {
        return kept.stream()
                .map(
                        s -> {
                            Segment now = current.getOrDefault(s.id(), s);
                            return new Segment(
                                    now.id(),
                                    s.passage(),
                                    s.place(),
                                    now.source(),
                                    now.target(),
                                    now.state(),
                                    now.matchScore(),
                                    now.version(),
                                    now.changedBy(),
                                    now.changedAt());
                        })
                .toList();
    }

    /// The segments that need a revision, so that other servers see it: the written ones, those of
    /// corrected passages, and those that are gone, as they last were.
    List<Segment> noticed(Map<UUID, Segment> after, Map<UUID, Segment> current) {
        return Stream.of(
                        gone.stream().map(current::get),
                        changed.stream().map(s -> after.get(s.id())),
                        added.stream().map(s -> after.get(s.id())),
                        corrected.stream().map(after::get))
                .flatMap(Function.identity())
                .filter(Objects::nonNull)
                .toList();
    }

    /// How many revisions it makes.
    int revisions() {
        return added.size() + changed.size() + gone.size() + corrected.size();
    }

    private static boolean sameBesidesPlace(Passage one, Passage other) {
        return one.kind() == other.kind()
                && one.language() == other.language()
                && one.text().equals(other.text())
                && one.tags().equals(other.tags());
    }

    private static boolean sameContent(Segment one, Segment other) {
        return one.source().equals(other.source())
                && one.target().equals(other.target())
                && one.state() == other.state()
                && Objects.equals(one.matchScore(), other.matchScore());
    }
}
