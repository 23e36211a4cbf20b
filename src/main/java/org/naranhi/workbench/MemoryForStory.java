package org.naranhi.workbench;

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

/// The memory asked for the best match of a segment, as the newsroom has set it.
@Component
class MemoryForStory {
    private final TranslationMemory memory;
    private final HouseMemory house;

    MemoryForStory(TranslationMemory memory, HouseMemory house) {
        this.memory = memory;
        this.house = house;
    }

    /// The best match of at least [Band#LOWEST] percent, if there is one.
    ///
    /// @param narrowed the house's filter, or a narrower one
    Optional<Match> best(Original original, int segment, UnaryOperator<UnitFilter> narrowed) {
        MatchQuery query =
                house.query(
                        original.segments().get(segment),
                        original.direction(),
                        original.before(segment),
                        original.after(segment),
                        Band.LOWEST,
                        1);
        return memory.matches(query.with(narrowed.apply(query.filter()))).stream().findFirst();
    }

    /// The same, but nothing that was learned from the text's own story. A filter costs time, so it
    /// is left to where it is needed.
    Optional<Match> bestOfOthers(Original original, int segment, UUID story) {
        Optional<Match> best = best(original, segment, UnaryOperator.identity());
        return best.filter(match -> story.equals(match.unit().story())).isPresent()
                ? best(original, segment, filter -> filter.without(story))
                : best;
    }
}
