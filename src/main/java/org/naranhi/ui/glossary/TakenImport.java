package org.naranhi.ui.glossary;

import com.vaadin.flow.component.UI;
import org.jspecify.annotations.Nullable;
import org.naranhi.glossary.Glossary.TakenBack;
import org.naranhi.glossary.GlossaryImport;
import org.naranhi.newsroom.Person;
import org.naranhi.ui.shared.Signs;
import org.naranhi.workbench.ImportEntries;

/// An import that is on record now, and the way back.
record TakenImport(ImportEntries imports, GlossaryImport taken, Person person) {
    /// Says so and offers to take it back; `changed` runs when it was.
    void tell(Runnable changed) {
        UI ui = UI.getCurrent();
        Signs.tellWithUndo(
                ui.getTranslation("file.imported", taken.entries(), taken.fileName()),
                ui.getTranslation("undo"),
                () -> takeBack(changed));
    }

    void takeBack(Runnable changed) {
        UI ui = UI.getCurrent();
        imports.takeBack(taken, person)
                .whenComplete(
                        (back, failure) ->
                                ui.access(
                                        () -> {
                                            changed.run();
                                            tell(ui, failure == null ? back : null);
                                        }));
    }

    private void tell(UI ui, @Nullable TakenBack back) {
        if (back == null) {
            Signs.warn(ui.getTranslation("file.undo-failed", taken.fileName()));
        } else if (back.changedSince().isEmpty()) {
            Signs.tell(ui.getTranslation("file.undone", back.entries()));
        } else {
            int left = back.changedSince().size();
            Signs.warn(ui.getTranslation("file.undone-but", back.entries(), left));
        }
    }
}
