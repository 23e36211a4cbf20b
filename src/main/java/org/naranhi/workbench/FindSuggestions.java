package org.naranhi.workbench;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.naranhi.glossary.Mention;
import org.naranhi.memory.Fragment;
import org.naranhi.memory.Fragments;
import org.naranhi.memory.Match;
import org.naranhi.memory.MatchQuery;
import org.naranhi.memory.Memory;
import org.naranhi.memory.Repair;
import org.naranhi.memory.Repaired;
import org.naranhi.memory.TranslationMemory;
import org.naranhi.story.Segment;
import org.naranhi.story.StoryText;
import org.springframework.stereotype.Component;

/// What the newsroom already has for a segment: matches from the memory, repaired where they can
/// be, or what it knows in parts; names and terms.
@Component
public class FindSuggestions {
    /// Percent; a match below helps nobody.
    private static final int THRESHOLD = 50;

    private static final int LIMIT = 9;

    /// With a match of at least so many percent nobody puts a translation together from parts.
    private static final int GOOD = 75;

    /// Matches best first; where none is good, parts of the source that the memory knows; mentions;
    /// these two in the order of the source.
    public record Suggestions(
            List<Found> matches, List<Fragment> fragments, List<Mention> mentions) {
        public Suggestions {
            matches = List.copyOf(matches);
            fragments = List.copyOf(fragments);
            mentions = List.copyOf(mentions);
        }
    }

    /// A match and, where what differs could be mended from the source, its repaired form; and,
    /// where there are several memories, the one it is in.
    public record Found(Match match, Optional<Repaired> repaired, Optional<Memory> memory) {
        /// What is put in for it: the repaired target when there is one.
        public String proposal() {
            return repaired.map(Repaired::target).orElse(match.target());
        }

        /// The score of what is put in for it.
        public int score() {
            return repaired.map(Repaired::score).orElse(match.score());
        }
    }

    private final TranslationMemory memory;
    private final HouseMemory house;
    private final DeskTerms terms;
    private final Repair repair;
    private final Fragments fragments;

    FindSuggestions(
            TranslationMemory memory,
            HouseMemory house,
            DeskTerms terms,
            Repair repair,
            Fragments fragments) {
        this.memory = memory;
        this.house = house;
        this.terms = terms;
        this.repair = repair;
        this.fragments = fragments;
    }

    /// Nothing is suggested for a segment that isn't in the text.
    public Suggestions find(StoryText text, UUID segment) {
        List<Segment> all = text.segments();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).id().equals(segment)) {
                return find(text, all.get(i), source(all, i - 1), source(all, i + 1));
            }
        }
        return new Suggestions(List.of(), List.of(), List.of());
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
        List<Mention> mentions =
                terms.of(text.story()).find(segment.source(), text.story().sourceLanguage());
        Repair.Asked asked =
                repair.asked(
                        segment.source(),
                        text.story().direction(),
                        GlossaryRenderings.of(mentions, text.story().sourceLanguage()));
        List<Found> found =
                memory.matches(query).stream()
                        .filter(m -> !segment.id().equals(m.unit().segment()))
                        .limit(LIMIT)
                        .map(m -> new Found(m, asked.mend(m), in(m.unit().memory())))
                        .toList();
        boolean good = found.stream().anyMatch(match -> match.score() >= GOOD);
        List<Fragment> parts =
                good
                        ? List.of()
                        : fragments.fragments(
                                segment.source(), text.story().direction(), query.filter());
        return new Suggestions(found, parts, mentions);
    }

    private Optional<Memory> in(UUID memoryId) {
        List<Memory> all = house.memories();
        return all.size() < 2
                ? Optional.empty()
                : all.stream().filter(each -> each.id().equals(memoryId)).findFirst();
    }

    private static @Nullable String source(List<Segment> all, int i) {
        return i < 0 || i >= all.size() ? null : all.get(i).source();
    }
}
