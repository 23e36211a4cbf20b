package org.naranhi.glossary;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.naranhi.glossary.EntryChange.Action;

/// What one change does to one entry: what is there afterwards, null where it is taken off the
/// record, and the fields that become others. Stores work out with it what to write.
public record Revision(
        UUID id, Action action, @Nullable GlossaryEntry entry, List<FieldChange> fields) {
    /// Puts an entry on record where `old` lies; empty when nothing becomes another.
    public static Optional<Revision> keeping(GlossaryEntry entry, @Nullable OnRecord old) {
        if (old == null) {
            return Optional.of(new Revision(entry.id(), Action.ADDED, entry, List.of()));
        }
        return old.deleted()
                ? Optional.of(to(entry, old, Action.RESTORED))
                : changing(withCheckThatHolds(entry, old.entry()), old, Action.CHANGED);
    }

    private static GlossaryEntry withCheckThatHolds(GlossaryEntry entry, GlossaryEntry old) {
        return entry instanceof NameRecord name && old instanceof NameRecord before
                ? name.over(before)
                : entry;
    }

    /// Takes an entry off the record; empty when it is off already.
    public static Optional<Revision> deleting(OnRecord old) {
        return old.deleted()
                ? Optional.empty()
                : Optional.of(new Revision(old.entry().id(), Action.DELETED, null, List.of()));
    }

    /// Writes down who confirmed a name; empty when it is none.
    public static Optional<Revision> checking(OnRecord old, NameRecord.Checked checked) {
        return !old.deleted() && old.entry() instanceof NameRecord name
                ? changing(name.toDraft().checked(checked).name(), old, Action.CHECKED)
                : Optional.empty();
    }

    /// Brings an entry back to what it was; empty when it is that.
    public static Optional<Revision> restoring(GlossaryEntry then, OnRecord old) {
        return old.deleted()
                ? Optional.of(to(then, old, Action.RESTORED))
                : changing(then, old, Action.REVERTED);
    }

    /// Undoes the last change of an entry.
    public static Optional<Revision> undoing(EntryChange last, OnRecord now) {
        EntryValues before = EntryValues.of(now.entry()).before(last.fields());
        return switch (last.action()) {
            case ADDED, RESTORED -> deleting(now);
            case DELETED, CHANGED, CHECKED, REVERTED -> restoring(before.entry(last.entry()), now);
        };
    }

    /// The entry as it was after the last of its changes up to `version`; empty when it wasn't on
    /// record.
    ///
    /// @param history its changes, newest first
    public static Optional<GlossaryEntry> asOf(
            long version, List<EntryChange> history, OnRecord now) {
        EntryValues values = EntryValues.of(now.entry());
        boolean there = !now.deleted();
        for (EntryChange change : history) {
            if (change.version() <= version) {
                return there ? Optional.of(values.entry(change.entry())) : Optional.empty();
            }
            values = values.before(change.fields());
            there =
                    switch (change.action()) {
                        case ADDED, RESTORED -> false;
                        case CHANGED, CHECKED, DELETED, REVERTED -> true;
                    };
        }
        return there ? Optional.of(values.entry(now.entry().id())) : Optional.empty();
    }

    private static Revision to(GlossaryEntry entry, OnRecord old, Action action) {
        List<FieldChange> fields = EntryValues.of(old.entry()).changesTo(EntryValues.of(entry));
        return new Revision(entry.id(), action, entry, fields);
    }

    private static Optional<Revision> changing(GlossaryEntry entry, OnRecord old, Action action) {
        return Optional.of(to(entry, old, action)).filter(to -> !to.fields().isEmpty());
    }
}
