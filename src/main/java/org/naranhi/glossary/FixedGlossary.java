package org.naranhi.glossary;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A glossary in memory, for as long as a command or a test runs.
public final class FixedGlossary implements Glossary {
    private final Map<UUID, OnRecord> entries = new LinkedHashMap<>();
    private final List<EntryChange> changes = new ArrayList<>();
    private long version = 1;

    public FixedGlossary(Collection<? extends GlossaryEntry> entries) {
        entries.forEach(entry -> this.entries.put(entry.id(), new OnRecord(entry, false)));
    }

    @Override
    public synchronized List<NameRecord> names() {
        return only(NameRecord.class);
    }

    @Override
    public synchronized List<TermEntry> terms() {
        return only(TermEntry.class);
    }

    @Override
    public List<TermEntry> termsInUse() {
        return terms();
    }

    private <E> List<E> only(Class<E> type) {
        return entries.values().stream()
                .filter(lying -> !lying.deleted())
                .map(OnRecord::entry)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    @Override
    public synchronized Optional<GlossaryEntry> byId(UUID id) {
        return of(id).filter(lying -> !lying.deleted()).map(OnRecord::entry);
    }

    @Override
    public synchronized long keep(Collection<? extends GlossaryEntry> kept, @Nullable UUID person) {
        return write(
                kept.stream()
                        .flatMap(e -> Revision.keeping(e, entries.get(e.id())).stream())
                        .toList(),
                person);
    }

    @Override
    public synchronized void delete(UUID id, @Nullable UUID person) {
        write(of(id).flatMap(Revision::deleting).stream().toList(), person);
    }

    @Override
    public synchronized void confirmChecked(UUID id, UUID person) {
        var checked = new NameRecord.Checked(person, Instant.now());
        write(of(id).flatMap(old -> Revision.checking(old, checked)).stream().toList(), person);
    }

    @Override
    public synchronized List<EntryChange> history(UUID id) {
        return changes.reversed().stream().filter(change -> change.entry().equals(id)).toList();
    }

    @Override
    public synchronized Optional<GlossaryEntry> asOf(UUID id, long at) {
        return of(id).flatMap(now -> Revision.asOf(at, history(id), now));
    }

    @Override
    public synchronized void restore(UUID id, long at, @Nullable UUID person) {
        GlossaryEntry then = asOf(id, at).orElseThrow();
        write(of(id).flatMap(old -> Revision.restoring(then, old)).stream().toList(), person);
    }

    @Override
    public synchronized TakenBack takeBack(long at, @Nullable UUID person) {
        List<UUID> changedSince = new ArrayList<>();
        List<Revision> undone = new ArrayList<>();
        for (EntryChange change : changes.stream().filter(c -> c.version() == at).toList()) {
            if (history(change.entry()).getFirst().equals(change)) {
                of(change.entry())
                        .flatMap(now -> Revision.undoing(change, now))
                        .ifPresent(undone::add);
            } else {
                changedSince.add(change.entry());
            }
        }
        write(undone, person);
        return new TakenBack(undone.size(), changedSince);
    }

    @Override
    public synchronized long version() {
        return version;
    }

    @Override
    public synchronized Optional<Since> since(long before) {
        List<OnRecord> changed =
                changes.stream()
                        .filter(change -> change.version() > before)
                        .map(EntryChange::entry)
                        .distinct()
                        .map(entries::get)
                        .toList();
        return Optional.of(
                new Since(
                        version,
                        changed.stream().filter(e -> !e.deleted()).map(OnRecord::entry).toList(),
                        changed.stream()
                                .filter(OnRecord::deleted)
                                .map(e -> e.entry().id())
                                .collect(Collectors.toSet())));
    }

    private Optional<OnRecord> of(UUID id) {
        return Optional.ofNullable(entries.get(id));
    }

    private long write(List<Revision> revisions, @Nullable UUID person) {
        if (revisions.isEmpty()) {
            return version;
        }
        version++;
        for (Revision revision : revisions) {
            GlossaryEntry entry = revision.entry();
            if (entry == null) {
                entries.computeIfPresent(
                        revision.id(), (_, old) -> new OnRecord(old.entry(), true));
            } else {
                entries.remove(revision.id());
                entries.put(revision.id(), new OnRecord(entry, false));
            }
            changes.add(
                    new EntryChange(
                            revision.id(),
                            version,
                            revision.action(),
                            person,
                            Instant.now(),
                            revision.fields()));
        }
        return version;
    }
}
