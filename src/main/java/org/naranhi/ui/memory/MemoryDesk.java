package org.naranhi.ui.memory;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.naranhi.memory.Concordance;
import org.naranhi.memory.ConcordanceHit;
import org.naranhi.memory.ConcordanceQuery;
import org.naranhi.memory.Memory;
import org.naranhi.memory.TranslationMemory;
import org.naranhi.memory.UnitFilter;
import org.naranhi.newsroom.People;
import org.naranhi.newsroom.Person;
import org.naranhi.story.Stories;
import org.naranhi.story.StorySummary;
import org.naranhi.workbench.HouseMemory;
import org.springframework.stereotype.Component;

/// Gathers what the screens of the memory show. All of it may take a while: never asked for while a
/// page waits.
@Component
class MemoryDesk {
    private final TranslationMemory memory;
    private final Concordance concordance;
    private final HouseMemory house;
    private final People people;
    private final Stories stories;

    MemoryDesk(
            TranslationMemory memory,
            Concordance concordance,
            HouseMemory house,
            People people,
            Stories stories) {
        this.memory = memory;
        this.concordance = concordance;
        this.house = house;
        this.people = people;
        this.stories = stories;
    }

    /// What a query found; `units` counts what the filter alone lets through, 0 when there are
    /// words.
    record Found(ConcordanceQuery query, List<ConcordanceHit> hits, int units) {}

    Found find(ConcordanceQuery query) {
        int units = query.words().isBlank() ? memory.count(query.filter()) : 0;
        return new Found(query, concordance.find(query), units);
    }

    int count(UnitFilter filter) {
        return memory.count(filter);
    }

    /// The memories that are looked into while none is chosen.
    UnitFilter filter() {
        return house.filter();
    }

    /// What units can be filtered by.
    record Offers(List<Memory> memories, List<String> people, List<StorySummary> stories) {
        Map<UUID, StorySummary> byId() {
            return stories.stream()
                    .collect(Collectors.toMap(s -> s.story().id(), Function.identity()));
        }
    }

    Offers offers() {
        return new Offers(
                house.memories(),
                people.all().stream().map(Person::displayName).distinct().sorted().toList(),
                stories.summaries());
    }
}
