package org.naranhi.workbench;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.naranhi.glossary.Glossary.TakenBack;
import org.naranhi.glossary.GlossaryEntry;
import org.naranhi.glossary.GlossaryImport;
import org.naranhi.newsroom.Person;
import org.springframework.stereotype.Component;

/// [TakeEntries] for pages: both ways go on when the page is closed.
@Component
public class ImportEntries {
    private final TakeEntries taking;
    private final WorkApart apart;

    ImportEntries(TakeEntries taking, WorkApart apart) {
        this.taking = taking;
        this.apart = apart;
    }

    public CompletableFuture<GlossaryImport> keep(
            String fileName, List<GlossaryEntry> entries, int refused, Person person) {
        return apart.begin(
                "glossary-import",
                fileName,
                entries.size(),
                _ -> taking.take(fileName, entries, refused, person));
    }

    public CompletableFuture<TakenBack> takeBack(GlossaryImport taken, Person person) {
        return apart.begin(
                "glossary-undo",
                taken.fileName(),
                taken.entries(),
                _ -> taking.takeBack(taken, person));
    }
}
