package org.naranhi.glossary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Glossaries in memory.
public final class FixedTermbases implements Termbases {
    private final List<Termbase> all = new ArrayList<>();

    public FixedTermbases(Termbase... termbases) {
        all.addAll(List.of(termbases));
    }

    @Override
    public List<Termbase> all() {
        return all.stream().sorted(Comparator.comparingInt(Termbase::rank)).toList();
    }

    @Override
    public void keep(Termbase termbase) {
        all.removeIf(other -> other.id().equals(termbase.id()));
        all.add(termbase);
    }
}
