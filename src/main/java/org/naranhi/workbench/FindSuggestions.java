package org.naranhi.workbench;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.naranhi.glossary.Mention;
import org.naranhi.glossary.TermFinder;
import org.naranhi.memory.Match;
import org.naranhi.memory.MatchQuery;
import org.naranhi.memory.TranslationMemory;
import org.naranhi.story.Segment;
import org.naranhi.story.StoryText;
import org.springframework.stereotype.Component;

/// What the newsroom already has for a segment: matches from the memory, names and terms.
@Component
public class FindSuggestions {
    /// Percent; a match below helps nobody.
    private static final int THRESHOLD = 50;

    private static final int LIMIT = 9;

    /// Matches best first; mentions in the order of the source.
    public record Suggestions(List<Match> matches, List<Mention> mentions) {
        public Suggestions {
            matches = List.copyOf(matches);
            mentions = List.copyOf(mentions);
        }
    }

    private final TranslationMemory memory;
    private final HouseMemory house;
    private final TermFinder terms;

    FindSuggestions(TranslationMemory memory, HouseMemory house, TermFinder terms) {
        this.memory = memory;
        this.house = house;
        this.terms = terms;
    }

    /// Nothing is suggested for a segment that isn't in the text.
    public Suggestions find(StoryText text, UUID segment) {
        List<Segment> all = text.segments();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).id().equals(segment)) {
                return find(text, all.get(i), source(all, i - 1), source(all, i + 1));
            }
        }
        return new Suggestions(List.of(), List.of());
    }

    private Suggestions find(
            StoryText text, Segment segment, @Nullable String previous, @Nullable String next) {
        MatchQuery query =
                house.query(
                        segment.source(),
                        text.story().direction(),
                        previous,
                        next,
                        THRESHOLD,
                        LIMIT + 1);
        List<Match> others =
                memory.matches(query).stream()
                        .filter(m -> !segment.id().equals(m.unit().segment()))
                        .limit(LIMIT)
                        .toList();
        return new Suggestions(others, terms.find(segment.source(), text.story().sourceLanguage()));
    }

    private static @Nullable String source(List<Segment> all, int i) {
        return i < 0 || i >= all.size() ? null : all.get(i).source();
    }
}
