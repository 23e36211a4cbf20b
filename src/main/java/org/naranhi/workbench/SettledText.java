package org.naranhi.workbench;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.naranhi.memory.MemoryLog;
import org.naranhi.memory.TranslationUnit;
import org.naranhi.story.Passage;
import org.naranhi.story.Revision.Cause;
import org.naranhi.story.Segment;
import org.naranhi.story.Stories;
import org.naranhi.story.StoryText.PassageText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Writes passages in which a name was settled, and tells the memory, in one transaction. On the
/// translation's side segments keep their state and the memory learns what is confirmed; on the
/// original's side the passage's own text follows its segments.
@Component
class SettledText {
    private final Stories stories;
    private final MemoryLog log;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SettledText(Stories stories, MemoryLog log, TransactionTemplate transaction, Clock clock) {
        this.stories = stories;
        this.log = log;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// @throws Stories.Overtaken when someone wrote one of the changed segments meanwhile; nothing
    ///   is written then
    Settled.InStory write(
            UUID story,
            List<PassageText> before,
            List<PassageText> after,
            boolean source,
            UUID person) {
        Map<UUID, Segment> was = byId(before);
        List<Segment> changed =
                byId(after).values().stream().filter(s -> !s.equals(was.get(s.id()))).toList();
        List<UUID> ids = changed.stream().map(Segment::id).toList();
        List<TranslationUnit> held =
                log.ofSegments(ids).stream().filter(unit -> holds(unit, was)).toList();
        Settled.InStory settled =
                transaction.execute(
                        _ -> {
                            List<PassageText> now =
                                    put(story, before, after, source, Cause.SETTLED, person);
                            log.append(MemoryLog.Action.LEARN, learned(held, was, byId(now)));
                            return new Settled.InStory(story, source, before, now, ids, held);
                        });
        if (settled == null) {
            throw new IllegalStateException("a transaction without its result");
        }
        return settled;
    }

    /// Writes passages back as they were, and has the memory hold again what it held of them.
    ///
    /// @throws Stories.Overtaken as [#write]
    void writeBack(
            Settled.InStory settled, List<PassageText> now, List<PassageText> before, UUID person) {
        List<TranslationUnit> held =
                settled.memory().stream()
                        .filter(unit -> restored(unit, byId(now), byId(before)))
                        .toList();
        transaction.executeWithoutResult(
                _ -> {
                    put(settled.story(), now, before, settled.source(), Cause.UNDONE, person);
                    log.append(MemoryLog.Action.LEARN, held);
                });
    }

    private List<PassageText> put(
            UUID story,
            List<PassageText> before,
            List<PassageText> after,
            boolean source,
            Cause cause,
            UUID person) {
        if (source) {
            return stories.rearrange(story, before, after, cause, person);
        }
        Map<UUID, Segment> was = byId(before);
        List<Segment> changed =
                byId(after).values().stream().filter(s -> !s.equals(was.get(s.id()))).toList();
        Map<UUID, Segment> written =
                stories.write(story, changed, cause, person).stream()
                        .collect(Collectors.toMap(Segment::id, Function.identity()));
        return after.stream()
                .map(
                        p ->
                                new PassageText(
                                        p.passage(),
                                        p.segments().stream()
                                                .map(s -> written.getOrDefault(s.id(), s))
                                                .toList()))
                .toList();
    }

    /// The passage with new texts on one side of some of its segments.
    static PassageText with(PassageText passage, Map<UUID, String> texts, boolean source) {
        String whole = passage.passage().text();
        int from = 0;
        List<Segment> segments = new ArrayList<>();
        for (Segment segment : passage.segments()) {
            String text = texts.get(segment.id());
            int at = source ? whole.indexOf(segment.source(), from) : -1;
            if (text != null && at >= 0) {
                whole =
                        whole.substring(0, at)
                                + text
                                + whole.substring(at + segment.source().length());
            }
            String now = text == null ? segment.source() : text;
            from = at < 0 ? from : at + now.length();
            segments.add(text == null ? segment : with(segment, text, source));
        }
        return new PassageText(
                source ? with(passage.passage(), whole) : passage.passage(), segments);
    }

    private static Segment with(Segment segment, String text, boolean source) {
        return source
                ? new Segment(
                        segment.id(),
                        segment.passage(),
                        segment.place(),
                        text,
                        segment.target(),
                        segment.state(),
                        segment.matchScore(),
                        segment.version(),
                        segment.changedBy(),
                        segment.changedAt())
                : segment.with(text, segment.state(), segment.matchScore());
    }

    private static Passage with(Passage p, String text) {
        return new Passage(p.id(), p.story(), p.place(), p.kind(), p.language(), text, p.tags());
    }

    static Map<UUID, Segment> byId(Collection<PassageText> passages) {
        Map<UUID, Segment> segments = new LinkedHashMap<>();
        passages.forEach(p -> p.segments().forEach(s -> segments.put(s.id(), s)));
        return segments;
    }

    /// Whether the memory holds a segment as it stands: not one that was written anew since it was
    /// confirmed.
    private static boolean holds(TranslationUnit unit, Map<UUID, Segment> segments) {
        Segment segment = unit.segment() == null ? null : segments.get(unit.segment());
        return segment != null
                && segment.confirmed()
                && unit.source().equals(segment.source())
                && unit.target().equals(segment.target());
    }

    private static boolean restored(
            TranslationUnit unit, Map<UUID, Segment> now, Map<UUID, Segment> before) {
        Segment segment = unit.segment() == null ? null : before.get(unit.segment());
        return segment != null && !segment.equals(now.get(segment.id()));
    }

    /// The units with the new texts; a neighbour's source that was changed with them is theirs too.
    private List<TranslationUnit> learned(
            List<TranslationUnit> held, Map<UUID, Segment> was, Map<UUID, Segment> now) {
        Map<String, String> sources = new HashMap<>();
        for (Segment segment : now.values()) {
            sources.put(segment(was, segment.id()).source(), segment.source());
        }
        List<TranslationUnit> learned = new ArrayList<>();
        for (TranslationUnit unit : held) {
            Segment segment = segment(now, unit.segment());
            learned.add(
                    new TranslationUnit(
                            unit.id(),
                            unit.direction(),
                            segment.source(),
                            segment.target(),
                            neighbour(sources, unit.previous()),
                            neighbour(sources, unit.next()),
                            unit.origin(),
                            unit.story(),
                            unit.segment(),
                            unit.author(),
                            clock.instant()));
        }
        return learned;
    }

    /// One that is known to be there.
    static Segment segment(Map<UUID, Segment> segments, @Nullable UUID id) {
        return Objects.requireNonNull(segments.get(Objects.requireNonNull(id)));
    }

    private static @Nullable String neighbour(Map<String, String> sources, @Nullable String text) {
        return text == null ? null : sources.getOrDefault(text, text);
    }
}
