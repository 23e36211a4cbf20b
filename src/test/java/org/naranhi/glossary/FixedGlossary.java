package org.naranhi.glossary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A glossary in memory.
public final class FixedGlossary implements Glossary {
    private final List<GlossaryEntry> entries = new ArrayList<>();
    private long version = 1;

    public FixedGlossary(Collection<? extends GlossaryEntry> entries) {
        this.entries.addAll(entries);
    }

    @Override
    public synchronized List<NameRecord> names() {
        return only(NameRecord.class);
    }

    @Override
    public synchronized List<TermEntry> terms() {
        return only(TermEntry.class);
    }

    private <E> List<E> only(Class<E> type) {
        return entries.stream().filter(type::isInstance).map(type::cast).toList();
    }

    @Override
    public synchronized Optional<GlossaryEntry> byId(UUID id) {
        return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    @Override
    public synchronized void keep(Collection<? extends GlossaryEntry> kept, @Nullable UUID person) {
        kept.forEach(entry -> entries.removeIf(old -> old.id().equals(entry.id())));
        entries.addAll(kept);
        version++;
    }

    @Override
    public synchronized void delete(UUID id, @Nullable UUID person) {
        entries.removeIf(entry -> entry.id().equals(id));
        version++;
    }

    @Override
    public synchronized long version() {
        return version;
    }
}
