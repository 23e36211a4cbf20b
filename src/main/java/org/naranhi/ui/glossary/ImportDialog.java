package org.naranhi.ui.glossary;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.naranhi.glossary.Glossary;
import org.naranhi.glossary.GlossaryEntry;
import org.naranhi.glossary.GlossaryFile;
import org.naranhi.glossary.GlossaryFiles;
import org.naranhi.glossary.GlossaryImport;
import org.naranhi.glossary.ImportSource;
import org.naranhi.glossary.Sheet;
import org.naranhi.glossary.TermEntry;
import org.naranhi.glossary.Termbase;
import org.naranhi.newsroom.Person;
import org.naranhi.ui.shared.PageKeys;
import org.naranhi.ui.shared.SignedIn;
import org.naranhi.workbench.HouseGlossaries;
import org.naranhi.workbench.ImportEntries;
import org.naranhi.workbench.TakeEntries;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/// A file of names or terms on its way in: chosen or dropped, its columns understood, what it would
/// do shown row by row, and only then taken, with a way back.
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class ImportDialog extends Dialog {
    private static final Logger LOG = LoggerFactory.getLogger(ImportDialog.class);

    private final Glossary glossary;
    private final GlossaryFiles files;
    private final TakeEntries taking;
    private final SignedIn signedIn;
    private final ImportEntries imports;
    private Runnable changed = () -> {};
    private String fileName = "";
    private @Nullable Planned planned;
    private final List<Termbase> glossaries;
    final Select<Termbase> into = new Select<>();
    final Checkbox whole = new Checkbox();
    private final Div error = new Div();
    private final Div notice = new Div();
    private final Div busy = new Div();
    final FileDrop drop = new FileDrop(this::receive, this::tooLarge);
    final ImportPreview preview = new ImportPreview(this::count);
    final Button columns = new Button();
    final Button take = new Button();
    @Nullable MappingForm mapping;

    ImportDialog(
            Glossary glossary,
            GlossaryFiles files,
            TakeEntries taking,
            HouseGlossaries house,
            SignedIn signedIn,
            ImportEntries imports) {
        this.glossary = glossary;
        this.files = files;
        this.taking = taking;
        this.glossaries = house.writable();
        this.signedIn = signedIn;
        this.imports = imports;
        setHeaderTitle(getTranslation("file.import-title"));
        setWidth("min(1120px, 96vw)");
        setMaxHeight("94vh");
        addClassName("import-dialog");
        error.addClassName("error-line");
        error.getElement().setAttribute("role", "alert");
        notice.addClassName("import-notice");
        notice.getElement().setAttribute("role", "status");
        busy.addClassName("import-busy");
        busy.getElement().setAttribute("role", "status");
        columns.setText(getTranslation("file.columns"));
        columns.addClickListener(e -> showColumns());
        take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        take.setDisableOnClick(true);
        take.addClickListener(e -> take());
        PageKeys.click(take, Key.ENTER, KeyModifier.CONTROL).resetFocusOnActiveElement();
        take.setTooltipText("Ctrl+Enter");
        into.setLabel(getTranslation("file.into"));
        into.setItems(glossaries);
        into.setItemLabelGenerator(g -> TermWords.glossary(this, g));
        into.setValue(glossaries.isEmpty() ? null : glossaries.getFirst());
        into.addValueChangeListener(e -> plan());
        into.setVisible(false);
        whole.setLabel(getTranslation("file.whole"));
        whole.setVisible(false);
        whole.addValueChangeListener(e -> count());
        add(drop, busy, error, into, notice, preview);
        getFooter().add(whole, columns, new Button(getTranslation("cancel"), e -> close()), take);
        say("");
        quiet();
        List.of(preview, columns, take, notice).forEach(part -> part.setVisible(false));
    }

    /// `onChange` runs whenever entries have become others.
    void open(Runnable onChange) {
        changed = onChange;
        open();
    }

    /// On the request's own thread: reading and planning keep no page waiting.
    void receive(UI ui, String name, Path file) {
        try {
            var _ = ui.access(() -> work("file.reading", name));
            List<Sheet> sheets = files.read(name, file);
            Planned now = planned(MappingForm.guessed(sheets));
            var _ = ui.access(() -> understand(name, sheets, now));
        } catch (GlossaryFile.Unreadable unreadable) {
            unreadable(ui, name, unreadable.code());
        } catch (IOException | RuntimeException e) {
            LOG.error("{} can't be read", name, e);
            unreadable(ui, name, "file.broken");
        } finally {
            delete(file);
        }
    }

    private void unreadable(UI ui, String name, String code) {
        var _ = ui.access(() -> refuse(getTranslation("file.unreadable." + code, name)));
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void tooLarge(UI ui) {
        var _ = ui.access(() -> refuse(getTranslation("file.too-large", FileDrop.LIMIT >> 20)));
    }

    private void understand(String name, List<Sheet> sheets, Planned now) {
        fileName = name;
        setHeaderTitle(getTranslation("file.preview", name));
        drop.setVisible(false);
        quiet();
        if (mapping != null) {
            remove(mapping);
        }
        MappingForm form = new MappingForm(sheets, this::plan);
        mapping = form;
        addComponentAtIndex(getElementIndexOfPreview(), form);
        if (form.complete().size() < sheets.size()) {
            form.toggle();
        }
        columns.setVisible(true);
        show(now);
    }

    private int getElementIndexOfPreview() {
        return (int) getChildren().takeWhile(child -> child != preview).count();
    }

    /// What would be done, and whether anything of the file is understood.
    private record Planned(boolean readable, TakeEntries.Plan plan) {}

    private Planned planned(List<ImportSource> sources) {
        Termbase termbase = into.getValue();
        return new Planned(
                !sources.isEmpty(),
                taking.plan(sources, termbase == null ? Termbase.NEWSROOM : termbase.id()));
    }

    /// Works out anew what would be done, by the columns and the record as they are now.
    private void plan() {
        show(planned(mapping == null ? List.of() : mapping.complete()));
    }

    private void show(Planned now) {
        planned = now;
        boolean terms =
                now.plan().rows().stream()
                        .flatMap(row -> row.entryInFile().stream())
                        .anyMatch(TermEntry.class::isInstance);
        into.setVisible(terms && glossaries.size() > 1);
        say(now.readable() ? "" : getTranslation("file.which-columns"));
        preview.setVisible(now.readable());
        take.setVisible(now.readable());
        preview.show(now.plan().rows());
    }

    private void showColumns() {
        if (mapping != null) {
            mapping.toggle();
        }
    }

    private void count() {
        int entries = preview.entries().size();
        take.setText(getTranslation("file.take", entries));
        int refused = planned == null ? 0 : planned.plan().refused();
        whole.setVisible(refused > 0);
        boolean spoiled = refused > 0 && whole.getValue();
        take.setEnabled(entries > 0 && !spoiled);
        long undecided = preview.undecided();
        notice.setText(
                spoiled
                        ? getTranslation("file.not-whole", refused)
                        : undecided == 0 ? "" : getTranslation("file.undecided", undecided));
        notice.setVisible(spoiled || undecided > 0);
    }

    /// Looks again when someone changed something meanwhile, and takes what was decided.
    private void take() {
        if (planned == null || glossary.version() != planned.plan().version()) {
            plan();
            notice.setText(getTranslation("file.changed-meanwhile"));
            notice.setVisible(true);
            return;
        }
        List<GlossaryEntry> entries = preview.entries();
        UI ui = UI.getCurrent();
        Person person = signedIn.person();
        work("file.taking", fileName);
        imports.keep(fileName, entries, planned.plan().refused(), person)
                .whenComplete(
                        (done, failure) ->
                                ui.access(
                                        () -> {
                                            if (failure != null) {
                                                quiet();
                                                count();
                                                say(getTranslation("file.failed", fileName));
                                            } else {
                                                taken(done, person);
                                            }
                                        }));
    }

    private void taken(GlossaryImport done, Person person) {
        close();
        changed.run();
        new TakenImport(imports, done, person).tell(changed);
    }

    private void work(String words, String name) {
        say("");
        ProgressBar bar = new ProgressBar();
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", getTranslation(words, name));
        busy.removeAll();
        busy.add(new Span(getTranslation(words, name)), bar);
        busy.setVisible(true);
    }

    private void quiet() {
        busy.removeAll();
        busy.setVisible(false);
    }

    private void refuse(String words) {
        quiet();
        drop.clear();
        say(words);
    }

    private void say(String words) {
        error.setText(words);
        error.setVisible(!words.isEmpty());
    }
}
