package org.naranhi.workbench;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.naranhi.memory.Match;
import org.naranhi.memory.MatchQuery;
import org.naranhi.memory.TranslationMemory;
import org.naranhi.memory.UnitFilter;
import org.naranhi.memory.analysis.Band;
import org.naranhi.memory.analysis.Original;
import org.springframework.stereotype.Component;

/// The memory asked for the best matches of a segment, as the newsroom has set it.
@Component
class MemoryForStory {
    private final TranslationMemory memory;
    private final HouseMemory house;

    MemoryForStory(TranslationMemory memory, HouseMemory house) {
        this.memory = memory;
        this.house = house;
    }

    /// The best matches of at least [Band#LOWEST] percent, best first.
    ///
    /// @param narrowed the house's filter, or a narrower one
    List<Match> matches(
            Original original, int segment, int limit, UnaryOperator<UnitFilter> narrowed) {
        MatchQuery query =
                house.query(
                        original.segments().get(segment),
                        original.direction(),
                        original.before(segment),
                        original.after(segment),
                        Band.LOWEST,
                        limit);
        return memory.matches(query.with(narrowed.apply(query.filter())));
    }

    /// The best match of at least [Band#LOWEST] percent that wasn't learned from the text's own
    /// story, if there is one. A filter costs time, so it is left to where it is needed.
    Optional<Match> bestOfOthers(Original original, int segment, UUID story) {
        List<Match> best = matches(original, segment, 1, UnaryOperator.identity());
        return best.stream().anyMatch(match -> story.equals(match.unit().story()))
                ? matches(original, segment, 1, filter -> filter.without(story)).stream()
                        .findFirst()
                : best.stream().findFirst();
    }
}
