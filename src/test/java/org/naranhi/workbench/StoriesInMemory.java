package org.naranhi.workbench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.naranhi.story.Passage;
import org.naranhi.story.Revision;
import org.naranhi.story.Revision.Cause;
import org.naranhi.story.Segment;
import org.naranhi.story.SegmentState;
import org.naranhi.story.Stories;
import org.naranhi.story.Story;
import org.naranhi.story.StoryState;
import org.naranhi.story.StorySummary;
import org.naranhi.story.StoryText;
import org.naranhi.story.StoryText.PassageText;
import org.naranhi.text.Language;
import org.naranhi.text.PassageKind;

/// Stories in memory, as far as those who follow them look at them.
final class StoriesInMemory implements Stories {
    private final Map<UUID, StoryText> texts = new LinkedHashMap<>();
    private final List<Revision> revisions = new ArrayList<>();

    /// A Korean story with its translation, each pair of sentences a segment.
    UUID add(String... sentences) {
        UUID id = UUID.randomUUID();
        UUID passage = UUID.randomUUID();
        List<Segment> segments = new ArrayList<>();
        for (int i = 0; i < sentences.length; i += 2) {
            segments.add(
                    new Segment(
                            UUID.randomUUID(),
                            passage,
                            i / 2,
                            sentences[i],
                            sentences[i + 1],
                            SegmentState.TRANSLATED,
                            null,
                            0,
                            null,
                            null));
        }
        Instant then = Instant.parse("2026-03-02T01:02:03Z");
        Story story =
                new Story(
                        id,
                        Language.KOREAN,
                        StoryState.TRANSLATION,
                        null,
                        null,
                        id,
                        then,
                        then,
                        "");
        add(
                new StoryText(
                        story,
                        List.of(
                                new PassageText(
                                        new Passage(
                                                passage,
                                                id,
                                                0,
                                                PassageKind.BODY,
                                                Language.KOREAN,
                                                "",
                                                List.of()),
                                        segments))));
        return id;
    }

    @Override
    public void add(StoryText text) {
        texts.put(text.story().id(), text);
        text.segments().forEach(s -> revise(text.story().id(), s, Cause.TAKEN_IN));
    }

    private void revise(UUID story, Segment s, Cause cause) {
        revisions.add(
                new Revision(
                        revisions.size() + 1,
                        story,
                        s.id(),
                        s.version(),
                        s.source(),
                        s.target(),
                        s.state(),
                        cause,
                        null,
                        Instant.EPOCH));
    }

    @Override
    public Optional<Story> byId(UUID id) {
        return text(id).map(StoryText::story);
    }

    @Override
    public Optional<StoryText> text(UUID id) {
        return Optional.ofNullable(texts.get(id));
    }

    @Override
    public Optional<Segment> segment(UUID id) {
        return texts.values().stream().flatMap(t -> t.segment(id).stream()).findFirst();
    }

    @Override
    public List<Segment> write(
            UUID story, Collection<Segment> segments, Cause cause, @Nullable UUID person) {
        List<Segment> written = segments.stream().map(s -> s.at(s.version() + 1)).toList();
        for (Segment segment : written) {
            texts.computeIfPresent(story, (_, text) -> text.with(segment));
            revise(story, segment, cause);
        }
        return written;
    }

    @Override
    public void keepOvertaken(UUID story, Segment segment, @Nullable UUID person) {
        revise(story, segment, Cause.OVERTAKEN);
    }

    @Override
    public List<Revision> revisions(UUID segment) {
        return revisions.reversed().stream().filter(r -> r.segment().equals(segment)).toList();
    }

    @Override
    public List<Revision> revisionsAfter(long seq, int limit) {
        return revisions.stream().filter(r -> r.seq() > seq).limit(limit).toList();
    }

    @Override
    public long lastRevision() {
        return revisions.size();
    }

    @Override
    public void delete(UUID id) {
        texts.remove(id);
    }

    @Override
    public Map<Cause, List<UUID>> contributors(UUID story) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<StorySummary> summaries() {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<UUID> search(String words, int limit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void change(Story story) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void restore(UUID id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<PassageText> rearrange(
            UUID story,
            Collection<PassageText> before,
            Collection<PassageText> after,
            Cause cause,
            @Nullable UUID person) {
        throw new UnsupportedOperationException();
    }

    List<UUID> all() {
        return List.copyOf(texts.keySet());
    }
}
