package org.naranhi.workbench;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.naranhi.glossary.Glossary;
import org.naranhi.glossary.Glossary.TakenBack;
import org.naranhi.glossary.GlossaryEntry;
import org.naranhi.glossary.GlossaryImport;
import org.naranhi.glossary.GlossaryImports;
import org.naranhi.glossary.ImportPlan;
import org.naranhi.glossary.ImportSource;
import org.naranhi.glossary.PlannedRow;
import org.naranhi.glossary.TermEntry;
import org.naranhi.glossary.TermFinder;
import org.naranhi.glossary.Termbase;
import org.naranhi.glossary.Termbases;
import org.naranhi.newsroom.People;
import org.naranhi.newsroom.Person;
import org.naranhi.newsroom.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Works out what a glossary file would do, does it, and takes it back: each all or nothing, with
/// the list of imports in the same transaction.
@Component
public class TakeEntries {
    private final Glossary glossary;
    private final GlossaryImports imports;
    private final Termbases termbases;
    private final People people;
    private final TermFinder terms;
    private final TransactionTemplate transaction;
    private final Clock clock;

    TakeEntries(
            Glossary glossary,
            GlossaryImports imports,
            Termbases termbases,
            People people,
            TermFinder terms,
            TransactionTemplate transaction,
            Clock clock) {
        this.glossary = glossary;
        this.imports = imports;
        this.termbases = termbases;
        this.people = people;
        this.terms = terms;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// What rows would do to the record as it was at `version`.
    public record Plan(long version, List<PlannedRow> rows) {
        public Plan {
            rows = List.copyOf(rows);
        }

        /// How many rows can't be taken.
        public int refused() {
            return (int) rows.stream().filter(r -> r instanceof PlannedRow.Refused).count();
        }
    }

    /// @param termbase the glossary terms go into
    public Plan plan(List<ImportSource> sources, UUID termbase) {
        Set<UUID> known = people.all().stream().map(Person::id).collect(Collectors.toSet());
        long version = glossary.version();
        return new Plan(version, ImportPlan.of(sources, entries(), termbase, known::contains));
    }

    private List<GlossaryEntry> entries() {
        List<GlossaryEntry> entries = new ArrayList<>(glossary.names());
        entries.addAll(glossary.terms());
        return entries;
    }

    /// @param refused how many rows of the file couldn't be taken
    /// @throws IllegalArgumentException when the person is no editor, or terms would go into a
    ///   glossary that is read-only
    public GlossaryImport take(
            String fileName, List<GlossaryEntry> entries, int refused, Person person) {
        demandEditor(person);
        demandWritable(entries);
        Set<UUID> there = new HashSet<>();
        entries().forEach(entry -> there.add(entry.id()));
        int changed = (int) entries.stream().filter(e -> there.contains(e.id())).count();
        GlossaryImport taken =
                transaction.execute(
                        _ -> {
                            GlossaryImport made =
                                    new GlossaryImport(
                                            UUID.randomUUID(),
                                            fileName,
                                            glossary.keep(entries, person.id()),
                                            entries.size() - changed,
                                            changed,
                                            refused,
                                            person.id(),
                                            clock.instant(),
                                            null);
                            imports.add(made);
                            return made;
                        });
        terms.refresh();
        return Objects.requireNonNull(taken);
    }

    /// Brings back what an import changed, but for what was changed since.
    ///
    /// @throws IllegalArgumentException when the person is no editor
    public TakenBack takeBack(GlossaryImport taken, Person person) {
        demandEditor(person);
        TakenBack back =
                transaction.execute(
                        _ -> {
                            TakenBack done = glossary.takeBack(taken.version(), person.id());
                            imports.takenBack(taken.id(), person.id(), clock.instant());
                            return done;
                        });
        terms.refresh();
        return Objects.requireNonNull(back);
    }

    private void demandWritable(List<GlossaryEntry> entries) {
        Set<UUID> closed =
                termbases.all().stream()
                        .filter(Termbase::readOnly)
                        .map(Termbase::id)
                        .collect(Collectors.toSet());
        boolean into =
                entries.stream()
                        .anyMatch(e -> e instanceof TermEntry t && closed.contains(t.glossary()));
        if (into) {
            throw new IllegalArgumentException("a read-only glossary stays as it is");
        }
    }

    private static void demandEditor(Person person) {
        if (!person.role().includes(Role.EDITOR)) {
            throw new IllegalArgumentException("an editor takes files in");
        }
    }
}
