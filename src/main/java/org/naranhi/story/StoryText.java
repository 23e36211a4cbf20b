package org.naranhi.story;

import java.util.List;
import java.util.UUID;

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
    }

    /// All segments in the order of the story.
    public List<Segment> segments() {
        return passages.stream().flatMap(p -> p.segments().stream()).toList();
    }

    public java.util.Optional<Segment> segment(UUID id) {
        return passages.stream()
                .flatMap(p -> p.segments().stream())
                .filter(s -> s.id().equals(id))
                .findFirst();
    }
}
