package org.naranhi.story;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.naranhi.text.PassageKind;

/// A whole story as it stands: its passages in order and, of each, its segments in order. Passages
/// that are not translated have no segments.
public record StoryText(Story story, List<PassageText> passages) {
    public StoryText {
        passages = List.copyOf(passages);
    }

    /// A passage with its segments.
    public record PassageText(Passage passage, List<Segment> segments) {
        public PassageText {
            segments = List.copyOf(segments);
        }

        PassageText with(Segment written) {
            return new PassageText(
                    passage,
                    segments.stream().map(s -> s.id().equals(written.id()) ? written : s).toList());
        }
    }

    /// All segments in the order of the story.
    public List<Segment> segments() {
        return passages.stream().flatMap(p -> p.segments().stream()).toList();
    }

    public Optional<Segment> segment(UUID id) {
        return passages.stream()
                .flatMap(p -> p.segments().stream())
                .filter(s -> s.id().equals(id))
                .findFirst();
    }

    /// What part of the article a segment of this story is in.
    public PassageKind kind(Segment segment) {
        return passages.stream()
                .map(PassageText::passage)
                .filter(passage -> passage.id().equals(segment.passage()))
                .findFirst()
                .map(Passage::kind)
                .orElse(PassageKind.BODY);
    }

    /// The same text with one segment as it now is.
    public StoryText with(Segment written) {
        return new StoryText(
                story,
                passages.stream()
                        .map(p -> p.passage().id().equals(written.passage()) ? p.with(written) : p)
                        .toList());
    }
}
