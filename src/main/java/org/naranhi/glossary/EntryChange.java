package org.naranhi.glossary;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One change of an entry. `version` is the glossary's number after it; whatever was kept together
/// has one. `person` is null where the system did it. An entry's first words have no `fields`:
/// everything was new.
public record EntryChange(
        UUID entry,
        long version,
        Action action,
        @Nullable UUID person,
        Instant at,
        List<FieldChange> fields) {
    /// What was done.
    public enum Action {
        ADDED,
        CHANGED,
        /// a name was confirmed as right
        CHECKED,
        DELETED,
        /// on record again after it was deleted
        RESTORED,
        /// back to what it was at an earlier time
        REVERTED
    }

    public EntryChange {
        fields = List.copyOf(fields);
    }
}
