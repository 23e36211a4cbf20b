package org.naranhi.workbench;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.naranhi.glossary.TermUse;
import org.naranhi.glossary.TermUses;

/// Uses of terms in memory.
final class TermsInMemory implements TermUses {
    private final Map<UUID, List<TermUse>> uses = new LinkedHashMap<>();
    private long version;

    @Override
    public void keep(UUID story, Collection<TermUse> those) {
        uses.put(story, List.copyOf(those));
        version++;
    }

    @Override
    public List<TermUse> of(UUID entry) {
        return uses.values().stream()
                .flatMap(List::stream)
                .filter(use -> use.entry().equals(entry))
                .toList();
    }

    @Override
    public Map<UUID, Usage> usage() {
        throw new UnsupportedOperationException();
    }

    @Override
    public long version() {
        return version;
    }
}
