package org.naranhi.workbench;

import java.util.List;
import org.naranhi.memory.TranslationUnit;

/// Units that somebody changed: as they were, and as they are now, none of these when they were
/// taken out. `refused` counts the units that were left as they are because their memory is
/// read-only.
public record UnitChange(List<TranslationUnit> before, List<TranslationUnit> after, int refused) {
    public UnitChange {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    public int units() {
        return before.size();
    }
}
