package org.naranhi.workbench;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.naranhi.glossary.NameRecord;
import org.naranhi.memory.TranslationUnit;
import org.naranhi.story.StoryText.PassageText;

/// A name or a term settled: what was changed, what [UndoSettling] needs to take it back, and what
/// was left out. `record` is null for a term, and when none could be made; `version` is the
/// glossary's by which its change is taken back, 0 when it didn't change.
public record Settled(
        WordChange change,
        @Nullable NameRecord record,
        long version,
        List<InStory> stories,
        List<LeftOut> leftOut,
        boolean cancelled) {
    public Settled {
        stories = List.copyOf(stories);
        leftOut = List.copyOf(leftOut);
    }

    /// The passages of one story with the segments written, as they were and as they are, and what
    /// the memory held of these segments before. `source` says that the original was written.
    public record InStory(
            UUID story,
            boolean source,
            List<PassageText> before,
            List<PassageText> after,
            List<UUID> segments,
            List<TranslationUnit> memory) {
        public InStory {
            before = List.copyOf(before);
            after = List.copyOf(after);
            segments = List.copyOf(segments);
            memory = List.copyOf(memory);
        }
    }

    /// A segment that someone wrote since the preview, or that is no more.
    public record LeftOut(UUID story, UUID segment) {}

    /// How many segments were changed.
    public int segments() {
        return stories.stream().mapToInt(s -> s.segments().size()).sum();
    }
}
