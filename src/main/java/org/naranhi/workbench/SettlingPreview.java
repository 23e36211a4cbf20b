package org.naranhi.workbench;

import java.util.List;
import java.util.UUID;
import org.naranhi.story.SegmentState;
import org.naranhi.text.Language;
import org.naranhi.text.Span;

/// What settling a name or a term would change, the story changed last first. `elsewhere` counts
/// the units of the memory that hold a wrong spelling and belong to none of these segments; they
/// stay as they are.
public record SettlingPreview(WordChange change, List<InStory> stories, int elsewhere) {
    public SettlingPreview {
        stories = List.copyOf(stories);
    }

    /// The changes in one story, in its order. `headline` is the one in the change's language, or
    /// the original's where there is none yet.
    public record InStory(UUID story, String headline, List<InSegment> segments) {
        public InStory {
            segments = List.copyOf(segments);
        }
    }

    /// One side of one segment before and after. `source` says that it is the original's side,
    /// which an editor may want to leave as it came. `wrong` are the names in `before`, `right`
    /// those in `after`, in the same order; it is `doubtful` whether that is all there is to
    /// change.
    public record InSegment(
            UUID segment,
            int version,
            SegmentState state,
            Language language,
            boolean source,
            String before,
            String after,
            List<Span> wrong,
            List<Span> right,
            boolean doubtful) {
        public InSegment {
            wrong = List.copyOf(wrong);
            right = List.copyOf(right);
        }
    }

    /// How many segments would change.
    public int segments() {
        return stories.stream().mapToInt(s -> s.segments().size()).sum();
    }
}
