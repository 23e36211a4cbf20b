package org.naranhi.memory;

import java.util.Map;
import java.util.UUID;
import org.naranhi.memory.TranslationUnit.Origin;
import org.naranhi.text.Language;

/// How many units the memory holds: in all, by memory and origin, and by the language they were
/// made from.
public record MemoryStatistics(
        int units, Map<UUID, Map<Origin, Integer>> byMemory, Map<Language, Integer> byLanguage) {
    public static final MemoryStatistics NONE = new MemoryStatistics(0, Map.of(), Map.of());

    public MemoryStatistics {
        byMemory = Map.copyOf(byMemory);
        byLanguage = Map.copyOf(byLanguage);
    }

    public int of(Origin origin) {
        return byMemory.values().stream().mapToInt(each -> each.getOrDefault(origin, 0)).sum();
    }

    public int of(UUID memory) {
        return byMemory.getOrDefault(memory, Map.of()).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    /// How much the memory repeats itself: `repeated` units hold a pair of sentences that another
    /// one holds too; `alternatives` counts Korean and English sentences that were put in more than
    /// one way.
    public record Repetition(int repeated, int alternatives) {}
}
