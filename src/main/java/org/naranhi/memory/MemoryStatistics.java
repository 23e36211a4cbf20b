package org.naranhi.memory;

import java.util.Map;

/// How many units the memory holds, in all and by origin.
public record MemoryStatistics(int units, Map<TranslationUnit.Origin, Integer> byOrigin) {
    public MemoryStatistics {
        byOrigin = Map.copyOf(byOrigin);
    }
}
