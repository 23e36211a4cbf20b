package org.naranhi.glossary;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The names and terms on record.
public interface Glossary {
    List<NameRecord> names();

    List<TermEntry> terms();

    Optional<GlossaryEntry> byId(UUID id);

    /// Adds entries, or replaces those with the same id.
    void keep(Collection<? extends GlossaryEntry> entries, @Nullable UUID person);

    /// Takes an entry off the record; [#keep] with the same id brings it back.
    void delete(UUID id, @Nullable UUID person);

    /// A number that grows with every change, for what is derived from the entries.
    long version();
}
