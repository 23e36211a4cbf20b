package org.naranhi.glossary;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The names and terms on record, and everything they have been.
public interface Glossary {
    List<NameRecord> names();

    /// Of every glossary.
    List<TermEntry> terms();

    /// Those to be looked for in texts: of the glossaries in use, the first in rank first.
    List<TermEntry> termsInUse();

    Optional<GlossaryEntry> byId(UUID id);

    /// Adds entries, or replaces those with the same id; those that are as they were count as not
    /// kept. A name's check falls when its spelling or the reason for it becomes another.
    ///
    /// @return the version after it, the number by which all of this can be [taken back][#takeBack]
    long keep(Collection<? extends GlossaryEntry> entries, @Nullable UUID person);

    /// Takes an entry off the record; [#keep] with the same id brings it back.
    void delete(UUID id, @Nullable UUID person);

    /// A person's word that a name is right as it stands.
    void confirmChecked(UUID id, UUID person);

    /// Every change of an entry, newest first, also of one that was deleted.
    List<EntryChange> history(UUID id);

    /// The entry as it was at a version; empty when it wasn't on record then.
    Optional<GlossaryEntry> asOf(UUID id, long version);

    /// Brings an entry back to what it was at a version.
    ///
    /// @throws java.util.NoSuchElementException when it wasn't on record then
    void restore(UUID id, long version, @Nullable UUID person);

    /// Brings everything that was kept or deleted with one version back to what it was before, but
    /// for entries that were changed since.
    TakenBack takeBack(long version, @Nullable UUID person);

    /// How many entries are back as they were, and which were left because of later changes.
    record TakenBack(int entries, List<UUID> changedSince) {}

    /// A number that grows with every change, for what is derived from the entries.
    long version();

    /// What became another after a version, for what is derived from the entries; nothing where it
    /// can't be told by entries alone (another glossary is in use) or there is too much of it.
    Optional<Since> since(long version);

    /// Entries as they are at `version`; those in `gone` are no longer to be looked for.
    record Since(long version, List<GlossaryEntry> entries, Set<UUID> gone) {
        /// More than this is sooner read anew.
        public static final int MOST = 2_000;

        public Since {
            entries = List.copyOf(entries);
            gone = Set.copyOf(gone);
        }
    }
}
