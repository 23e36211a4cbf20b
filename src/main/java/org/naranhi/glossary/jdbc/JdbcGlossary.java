package org.naranhi.glossary.jdbc;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.naranhi.glossary.EntryChange;
import org.naranhi.glossary.Glossary;
import org.naranhi.glossary.GlossaryEntry;
import org.naranhi.glossary.NameRecord;
import org.naranhi.glossary.OnRecord;
import org.naranhi.glossary.Revision;
import org.naranhi.glossary.TermEntry;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The glossary in the database. Every change begins by locking the one row of `glossary_version`,
/// which makes writers take turns, and ends by moving it: the number moves with the change it
/// stands for, on whichever server it was made, and not when nothing became another.
@Repository
class JdbcGlossary implements Glossary {
    private final JdbcClient jdbc;
    private final NameTable names;
    private final TermTable terms;
    private final ChangeTable changes;
    private final TransactionTemplate writing;

    JdbcGlossary(JdbcTemplate template, PlatformTransactionManager transactions) {
        this.jdbc = JdbcClient.create(template);
        this.names = new NameTable(template);
        this.terms = new TermTable(template);
        this.changes = new ChangeTable(template);
        this.writing = new TransactionTemplate(transactions);
    }

    @Override
    public List<NameRecord> names() {
        return names.all();
    }

    @Override
    public List<TermEntry> terms() {
        return terms.all();
    }

    @Override
    public List<TermEntry> termsInUse() {
        return terms.inUse();
    }

    @Override
    public Optional<GlossaryEntry> byId(UUID id) {
        return of(id).filter(old -> !old.deleted()).map(OnRecord::entry);
    }

    /// Of several entries with one id the last counts.
    @Override
    public long keep(Collection<? extends GlossaryEntry> entries, @Nullable UUID person) {
        Map<UUID, GlossaryEntry> byId = new LinkedHashMap<>();
        entries.forEach(entry -> byId.put(entry.id(), entry));
        return write(
                person,
                () -> {
                    Map<UUID, OnRecord> lying = lying(byId.keySet());
                    return byId.values().stream()
                            .flatMap(e -> Revision.keeping(e, lying.get(e.id())).stream())
                            .toList();
                });
    }

    @Override
    public void delete(UUID id, @Nullable UUID person) {
        write(person, () -> of(id).flatMap(Revision::deleting).stream().toList());
    }

    @Override
    public void confirmChecked(UUID id, UUID person) {
        NameRecord.Checked now = new NameRecord.Checked(person, Change.by(person).at().toInstant());
        write(person, () -> of(id).flatMap(old -> Revision.checking(old, now)).stream().toList());
    }

    @Override
    public List<EntryChange> history(UUID id) {
        return changes.of(id);
    }

    /// Under the lock, so that the entry and its history are of one moment.
    @Override
    public Optional<GlossaryEntry> asOf(UUID id, long version) {
        Optional<GlossaryEntry> then =
                writing.execute(
                        _ -> {
                            lockedVersion();
                            return of(id).flatMap(
                                            now -> Revision.asOf(version, changes.of(id), now));
                        });
        return then == null ? Optional.empty() : then;
    }

    @Override
    public void restore(UUID id, long version, @Nullable UUID person) {
        write(
                person,
                () -> {
                    GlossaryEntry then = asOf(id, version).orElseThrow();
                    return of(id).flatMap(old -> Revision.restoring(then, old)).stream().toList();
                });
    }

    @Override
    public TakenBack takeBack(long version, @Nullable UUID person) {
        List<UUID> changedSince = new ArrayList<>();
        List<Revision> undone = new ArrayList<>();
        write(
                person,
                () -> {
                    List<EntryChange> last = changes.lastAt(version);
                    Map<UUID, OnRecord> lying =
                            lying(last.stream().map(EntryChange::entry).toList());
                    for (EntryChange change : last) {
                        Optional.ofNullable(lying.get(change.entry()))
                                .flatMap(now -> Revision.undoing(change, now))
                                .ifPresent(undone::add);
                    }
                    changedSince.addAll(changes.changedAfter(version));
                    return undone;
                });
        return new TakenBack(undone.size(), List.copyOf(changedSince));
    }

    @Override
    public long version() {
        return jdbc.sql("select last from glossary_version").query(Long.class).single();
    }

    /// Every change of entries has its version; one that has none is of the glossaries themselves.
    @Override
    public Optional<Since> since(long before) {
        long now = version();
        if (changes.versionsBetween(before, now) != now - before) {
            return Optional.empty();
        }
        List<UUID> ids = changes.changedBetween(before, now);
        if (ids.size() > Since.MOST) {
            return Optional.empty();
        }
        Set<UUID> inUse =
                new HashSet<>(
                        jdbc.sql("select id from termbase where in_use")
                                .query((row, _) -> row.getObject("id", UUID.class))
                                .list());
        List<GlossaryEntry> entries = new ArrayList<>();
        Set<UUID> gone = new HashSet<>(ids);
        for (OnRecord lying : lying(ids).values()) {
            boolean looked =
                    !lying.deleted()
                            && (!(lying.entry() instanceof TermEntry term)
                                    || inUse.contains(term.glossary()));
            if (looked) {
                entries.add(lying.entry());
                gone.remove(lying.entry().id());
            }
        }
        return Optional.of(new Since(now, entries, gone));
    }

    /// What becomes another, worked out while nobody else can write.
    @FunctionalInterface
    private interface Revising {
        List<Revision> revisions();
    }

    /// However many entries there are, a change is few statements: what is there under an id is
    /// taken out and put in anew.
    private long write(@Nullable UUID person, Revising revising) {
        Change change = Change.by(person);
        Long version =
                writing.execute(
                        _ -> {
                            long last = lockedVersion();
                            List<Revision> revisions = revising.revisions();
                            if (revisions.isEmpty()) {
                                return last;
                            }
                            put(revisions, change);
                            changes.add(revisions, last + 1, change);
                            jdbc.sql("update glossary_version set last = last + 1").update();
                            return last + 1;
                        });
        return version == null ? version() : version;
    }

    private void put(List<Revision> revisions, Change change) {
        List<UUID> replaced = new ArrayList<>();
        List<UUID> hidden = new ArrayList<>();
        List<NameRecord> newNames = new ArrayList<>();
        List<TermEntry> newTerms = new ArrayList<>();
        for (Revision revision : revisions) {
            switch (revision.entry()) {
                case null -> hidden.add(revision.id());
                case NameRecord name -> newNames.add(name);
                case TermEntry term -> newTerms.add(term);
            }
            if (revision.entry() != null) {
                replaced.add(revision.id());
            }
        }
        names.remove(Ids.of(replaced));
        terms.remove(Ids.of(replaced));
        names.add(newNames, change);
        terms.add(newTerms, change);
        names.hide(Ids.of(hidden), change);
        terms.hide(Ids.of(hidden), change);
    }

    private Optional<OnRecord> of(UUID id) {
        return Optional.ofNullable(lying(List.of(id)).get(id));
    }

    private Map<UUID, OnRecord> lying(Collection<UUID> ids) {
        Map<UUID, OnRecord> lying = new HashMap<>();
        Ids wanted = Ids.of(ids);
        names.withIds(wanted).forEach(old -> lying.put(old.entry().id(), old));
        terms.withIds(wanted).forEach(old -> lying.put(old.entry().id(), old));
        return lying;
    }

    private long lockedVersion() {
        return jdbc.sql("select last from glossary_version for update").query(Long.class).single();
    }
}
