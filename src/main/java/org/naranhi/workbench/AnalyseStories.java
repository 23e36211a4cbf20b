package org.naranhi.workbench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.naranhi.memory.analysis.Original;
import org.naranhi.story.Segment;
import org.naranhi.story.Stories;
import org.naranhi.story.StoryText;
import org.springframework.stereotype.Component;

/// Says how much of stories the memory knows.
@Component
public class AnalyseStories {
    private final Stories stories;
    private final MemoryForStory memory;
    private final PassageSegments segments;
    private final WorkApart apart;

    AnalyseStories(
            Stories stories, MemoryForStory memory, PassageSegments segments, WorkApart apart) {
        this.stories = stories;
        this.memory = memory;
        this.segments = segments;
        this.apart = apart;
    }

    /// Stories that are no more are left out. Ends with a `CancellationException` when `watching`
    /// says so, or someone ends it where long work is shown.
    public CompletableFuture<StoryAnalyses> analyse(Collection<UUID> which, Works.Handle watching) {
        return apart.begin(
                "analysis",
                Integer.toString(which.size()),
                which.size(),
                shown -> analyse(which, new BothHandles(shown, watching)));
    }

    private StoryAnalyses analyse(Collection<UUID> which, BothHandles handle) {
        List<Original> originals = new ArrayList<>();
        for (UUID story : which) {
            if (handle.cancelled()) {
                throw new CancellationException();
            }
            stories.text(story).map(this::original).ifPresent(originals::add);
        }
        return new StoryAnalyses(originals, memory, handle);
    }

    /// A story still at intake is counted as it would be divided.
    private Original original(StoryText text) {
        List<String> sources =
                text.segments().isEmpty()
                        ? text.passages().stream()
                                .flatMap(
                                        p ->
                                                segments
                                                        .of(
                                                                p.passage(),
                                                                text.story().sourceLanguage())
                                                        .stream())
                                .map(Segment::source)
                                .toList()
                        : text.segments().stream().map(Segment::source).toList();
        return new Original(
                Headlines.of(text), text.story().direction(), text.story().id(), sources);
    }
}
