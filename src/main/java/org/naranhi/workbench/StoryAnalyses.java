package org.naranhi.workbench;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.naranhi.memory.Match;
import org.naranhi.memory.analysis.Analysis;
import org.naranhi.memory.analysis.Analyst;
import org.naranhi.memory.analysis.Original;
import org.naranhi.text.Language;

/// Stories analysed, of which some may be looked at without the others: which sentence is a
/// repetition depends on what was there before. What the memory said is kept for that.
public final class StoryAnalyses {
    /// A story by its headline.
    public record InStory(UUID story, String headline, Language language) {}

    private record Asked(
            @Nullable UUID story, String source, @Nullable String before, @Nullable String after) {}

    private final List<Original> originals;
    private final MemoryForStory memory;
    private final Map<Asked, Optional<Match>> known = new ConcurrentHashMap<>();

    StoryAnalyses(List<Original> originals, MemoryForStory memory, Works.Handle handle) {
        this.originals = originals;
        this.memory = memory;
        new Analyst(this::best)
                .analyse(
                        originals,
                        (done, total) -> {
                            handle.progress(done, total);
                            return !handle.cancelled();
                        });
    }

    /// All stories in the order they were asked for.
    public List<InStory> stories() {
        return originals.stream()
                .map(o -> new InStory(story(o), o.name(), o.direction().source()))
                .toList();
    }

    /// The analyses of these stories, in the order of [#stories].
    public List<Analysis> of(Collection<UUID> stories) {
        return new Analyst(this::best)
                .analyse(
                        originals.stream().filter(o -> stories.contains(story(o))).toList(),
                        (done, total) -> true);
    }

    private Optional<Match> best(Original original, int segment) {
        Asked asked =
                new Asked(
                        original.story(),
                        original.segments().get(segment),
                        original.before(segment),
                        original.after(segment));
        return known.computeIfAbsent(
                asked, _ -> memory.bestOfOthers(original, segment, story(original)));
    }

    private static UUID story(Original original) {
        return Objects.requireNonNull(original.story());
    }
}
