package org.naranhi.workbench;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.naranhi.glossary.Glossary;
import org.naranhi.glossary.Glossary.TakenBack;
import org.naranhi.glossary.GlossaryEntry;
import org.naranhi.glossary.TermFinder;
import org.naranhi.newsroom.Person;
import org.naranhi.newsroom.Role;
import org.springframework.stereotype.Component;

/// Puts on record what was chosen from a file, all of it or nothing, and takes it back. Both go on
/// when the page is closed.
@Component
public class ImportEntries {
    private final Glossary glossary;
    private final TermFinder terms;
    private final WorkApart apart;

    ImportEntries(Glossary glossary, TermFinder terms, WorkApart apart) {
        this.glossary = glossary;
        this.terms = terms;
        this.apart = apart;
    }

    /// Gives the version to take back.
    ///
    /// @throws IllegalArgumentException when the person is no editor
    public CompletableFuture<Long> keep(
            String fileName, List<GlossaryEntry> entries, Person person) {
        demandEditor(person);
        return apart.begin(
                "glossary-import",
                fileName,
                entries.size(),
                _ -> {
                    long version = glossary.keep(entries, person.id());
                    terms.refresh();
                    return version;
                });
    }

    /// Brings back what [#keep] changed, but for what was changed since.
    ///
    /// @throws IllegalArgumentException when the person is no editor
    public CompletableFuture<TakenBack> takeBack(
            String fileName, int entries, long version, Person person) {
        demandEditor(person);
        return apart.begin(
                "glossary-undo",
                fileName,
                entries,
                _ -> {
                    TakenBack back = glossary.takeBack(version, person.id());
                    terms.refresh();
                    return back;
                });
    }

    private static void demandEditor(Person person) {
        if (!person.role().includes(Role.EDITOR)) {
            throw new IllegalArgumentException("an editor takes files in");
        }
    }
}
