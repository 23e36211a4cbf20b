package org.naranhi.workbench;

import java.util.List;
import java.util.UUID;
import org.naranhi.glossary.Glossary;
import org.naranhi.glossary.TermEntry;
import org.naranhi.glossary.TermFinder;
import org.naranhi.glossary.Termbases;
import org.naranhi.newsroom.Person;
import org.naranhi.newsroom.Role;
import org.springframework.stereotype.Component;

/// Puts terms on record and takes them off, one by one; a glossary that is read-only stays as it
/// is.
@Component
public class KeepTerms {
    private final Glossary glossary;
    private final Termbases termbases;
    private final TermFinder terms;

    KeepTerms(Glossary glossary, Termbases termbases, TermFinder terms) {
        this.glossary = glossary;
        this.termbases = termbases;
        this.terms = terms;
    }

    /// Puts a new term on record, which whoever translates may do.
    ///
    /// @throws IllegalArgumentException when the glossary is read-only, or the term on record
    public void add(TermEntry entry, Person person) {
        if (readOnly(entry.glossary()) || glossary.byId(entry.id()).isPresent()) {
            throw new IllegalArgumentException("a new term goes into a glossary to write in");
        }
        glossary.keep(List.of(entry), person.id());
        terms.refresh();
    }

    /// Takes back what the person has just added.
    public void takeBack(TermEntry added, Person person) {
        glossary.byId(added.id())
                .filter(added::equals)
                .ifPresent(entry -> glossary.delete(entry.id(), person.id()));
        terms.refresh();
    }

    /// @throws IllegalArgumentException when the person is no editor, or the glossary read-only
    public void keep(TermEntry entry, Person person) {
        demand(person, entry.glossary());
        glossary.byId(entry.id())
                .filter(TermEntry.class::isInstance)
                .map(old -> ((TermEntry) old).glossary())
                .ifPresent(from -> demand(person, from));
        glossary.keep(List.of(entry), person.id());
        terms.refresh();
    }

    /// @throws IllegalArgumentException as [#keep]
    public void delete(TermEntry entry, Person person) {
        demand(person, entry.glossary());
        glossary.delete(entry.id(), person.id());
        terms.refresh();
    }

    /// Brings an entry back to what it was at a version.
    ///
    /// @throws IllegalArgumentException as [#keep]
    public void restore(TermEntry now, long version, Person person) {
        demand(person, now.glossary());
        glossary.restore(now.id(), version, person.id());
        terms.refresh();
    }

    private void demand(Person person, UUID termbase) {
        if (readOnly(termbase) || !person.role().includes(Role.EDITOR)) {
            throw new IllegalArgumentException("an editor keeps terms, in a glossary to write in");
        }
    }

    private boolean readOnly(UUID termbase) {
        return termbases.all().stream().anyMatch(t -> t.id().equals(termbase) && t.readOnly());
    }
}
