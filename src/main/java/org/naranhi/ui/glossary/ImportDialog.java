package org.naranhi.ui.glossary;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.naranhi.glossary.Glossary;
import org.naranhi.glossary.GlossaryEntry;
import org.naranhi.glossary.GlossaryFile;
import org.naranhi.glossary.GlossaryFiles;
import org.naranhi.glossary.ImportPlan;
import org.naranhi.glossary.ImportSource;
import org.naranhi.glossary.PlannedRow;
import org.naranhi.glossary.Sheet;
import org.naranhi.newsroom.People;
import org.naranhi.newsroom.Person;
import org.naranhi.ui.shared.SignedIn;
import org.naranhi.workbench.ImportEntries;
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
    private final People people;
    private final SignedIn signedIn;
    private final ImportEntries imports;
    private Runnable changed = () -> {};
    private String fileName = "";
    private long plannedAt;
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
            People people,
            SignedIn signedIn,
            ImportEntries imports) {
        this.glossary = glossary;
        this.files = files;
        this.people = people;
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
        take.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).resetFocusOnActiveElement();
        take.setTooltipText("Ctrl+Enter");
        add(drop, busy, error, notice, preview);
        getFooter().add(columns, new Button(getTranslation("cancel"), e -> close()), take);
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
            Planned planned = planned(MappingForm.guessed(sheets));
            var _ = ui.access(() -> understand(name, sheets, planned));
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

    private void understand(String name, List<Sheet> sheets, Planned planned) {
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
        show(planned);
    }

    private int getElementIndexOfPreview() {
        return (int) getChildren().takeWhile(child -> child != preview).count();
    }

    /// What would be done against what was on record at a version.
    private record Planned(long version, boolean readable, List<PlannedRow> rows) {}

    private Planned planned(List<ImportSource> sources) {
        Set<UUID> known = people.all().stream().map(Person::id).collect(Collectors.toSet());
        long version = glossary.version();
        List<GlossaryEntry> current = new ArrayList<>(glossary.names());
        current.addAll(glossary.terms());
        return new Planned(
                version, !sources.isEmpty(), ImportPlan.of(sources, current, known::contains));
    }

    /// Works out anew what would be done, by the columns and the record as they are now.
    private void plan() {
        show(planned(mapping == null ? List.of() : mapping.complete()));
    }

    private void show(Planned planned) {
        plannedAt = planned.version();
        say(planned.readable() ? "" : getTranslation("file.which-columns"));
        preview.setVisible(planned.readable());
        take.setVisible(planned.readable());
        preview.show(planned.rows());
    }

    private void showColumns() {
        if (mapping != null) {
            mapping.toggle();
        }
    }

    private void count() {
        int entries = preview.entries().size();
        take.setText(getTranslation("file.take", entries));
        take.setEnabled(entries > 0);
        long undecided = preview.undecided();
        notice.setText(undecided == 0 ? "" : getTranslation("file.undecided", undecided));
        notice.setVisible(undecided > 0);
    }

    /// Looks again when someone changed something meanwhile, and takes what was decided.
    private void take() {
        if (glossary.version() != plannedAt) {
            plan();
            notice.setText(getTranslation("file.changed-meanwhile"));
            notice.setVisible(true);
            return;
        }
        List<GlossaryEntry> entries = preview.entries();
        UI ui = UI.getCurrent();
        Person person = signedIn.person();
        work("file.taking", fileName);
        imports.keep(fileName, entries, person)
                .whenComplete(
                        (version, failure) ->
                                ui.access(
                                        () -> {
                                            if (failure != null) {
                                                quiet();
                                                count();
                                                say(getTranslation("file.failed", fileName));
                                            } else {
                                                taken(entries.size(), version, person);
                                            }
                                        }));
    }

    private void taken(int entries, long version, Person person) {
        close();
        changed.run();
        new TakenImport(imports, fileName, entries, version, person).tell(changed);
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
