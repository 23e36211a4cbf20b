package org.naranhi.ui.checks;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.naranhi.story.Stories;
import org.naranhi.story.StorySummary;
import org.naranhi.text.Language;
import org.naranhi.text.Markup;

/// What stories are called, as it was when they were last read.
final class StoryHeadlines {
    private final Stories stories;
    private final String none;
    private Map<UUID, StorySummary> summaries = Map.of();

    /// @param none what one is called that is no longer there
    StoryHeadlines(Stories stories, String none) {
        this.stories = stories;
        this.none = none;
    }

    void read() {
        summaries =
                stories.summaries().stream().collect(Collectors.toMap(s -> s.story().id(), s -> s));
    }

    Set<UUID> all() {
        return summaries.keySet();
    }

    String headline(UUID story) {
        StorySummary summary = summaries.get(story);
        if (summary == null) {
            return none;
        }
        String headline = summary.sourceHeadline();
        return headline.isBlank() ? summary.story().originalName() : Markup.plain(headline);
    }

    /// The language a story is written in.
    Language language(UUID story) {
        StorySummary summary = summaries.get(story);
        return summary == null ? Language.ENGLISH : summary.story().direction().target();
    }
}
