package org.naranhi.ui.glossary;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.naranhi.glossary.ImportSource;
import org.naranhi.glossary.Mapping;
import org.naranhi.glossary.Sheet;

/// What the columns of a file's sheets hold: guessed, and for someone to put right. The fields are
/// made when they are asked for: most files need none.
final class MappingForm extends Div {
    private final List<Sheet> sheets;
    private final List<@Nullable Mapping> mappings;
    private final Runnable changed;

    MappingForm(List<Sheet> sheets, Runnable changed) {
        this.sheets = sheets;
        this.mappings = guesses(sheets);
        this.changed = changed;
        addClassName("import-mapping");
        setVisible(false);
    }

    /// A sheet of several that is no table of ours is left out.
    private static List<@Nullable Mapping> guesses(List<Sheet> sheets) {
        List<@Nullable Mapping> guesses = new ArrayList<>();
        for (Sheet sheet : sheets) {
            Mapping guess = Mapping.guess(sheet);
            guesses.add(guess.complete() || sheets.size() == 1 ? guess : null);
        }
        return guesses;
    }

    /// The sheets that can be read as they are guessed to be.
    static List<ImportSource> guessed(List<Sheet> sheets) {
        return complete(sheets, guesses(sheets));
    }

    /// The sheets that can be read, in their order, with what their columns hold.
    List<ImportSource> complete() {
        return complete(sheets, mappings);
    }

    private static List<ImportSource> complete(
            List<Sheet> sheets, List<@Nullable Mapping> mappings) {
        List<ImportSource> complete = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            Mapping mapping = mappings.get(i);
            if (mapping != null && mapping.complete()) {
                complete.add(new ImportSource(sheets.get(i), mapping));
            }
        }
        return complete;
    }

    /// Opens it, or closes it again.
    void toggle() {
        if (getElement().getChildCount() == 0) {
            for (int i = 0; i < sheets.size(); i++) {
                int at = i;
                add(new SheetColumns(sheets.get(i), mappings.get(i), now -> set(at, now)));
            }
        }
        setVisible(!isVisible());
    }

    /// Another answer for one sheet; null leaves it out.
    private void set(int sheet, @Nullable Mapping mapping) {
        mappings.set(sheet, mapping);
        changed.run();
    }
}
