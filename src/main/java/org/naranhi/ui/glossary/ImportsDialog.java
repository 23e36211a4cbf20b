package org.naranhi.ui.glossary;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.naranhi.glossary.GlossaryImport;
import org.naranhi.glossary.GlossaryImports;
import org.naranhi.newsroom.People;
import org.naranhi.newsroom.Person;
import org.naranhi.newsroom.Role;
import org.naranhi.ui.shared.Moments;
import org.naranhi.ui.shared.SignedIn;
import org.naranhi.ui.shared.Signs;
import org.naranhi.workbench.ImportEntries;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/// The glossary files that were taken in, the newest first, each with a way back.
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class ImportsDialog extends Dialog {
    private static final int SHOWN = 100;

    private final GlossaryImports imports;
    private final ImportEntries importing;
    private final People people;
    private final SignedIn signedIn;
    private Runnable changed = () -> {};

    ImportsDialog(
            GlossaryImports imports, ImportEntries importing, People people, SignedIn signedIn) {
        this.imports = imports;
        this.importing = importing;
        this.people = people;
        this.signedIn = signedIn;
        setHeaderTitle(getTranslation("file.imports"));
        setWidth("min(720px, 96vw)");
        getFooter().add(new Button(getTranslation("close"), e -> close()));
    }

    /// `onChange` runs whenever an import was taken back.
    void open(Runnable onChange) {
        changed = onChange;
        show();
        open();
    }

    private void show() {
        removeAll();
        List<GlossaryImport> all = imports.all();
        if (all.isEmpty()) {
            add(
                    Signs.empty(
                            getTranslation("file.no-imports"),
                            getTranslation("file.no-imports-words")));
            return;
        }
        Map<UUID, String> names =
                people.all().stream().collect(Collectors.toMap(Person::id, Person::displayName));
        UnorderedList list = new UnorderedList();
        list.addClassName("glossary-imports");
        all.stream().limit(SHOWN).forEach(taken -> list.add(item(taken, names)));
        add(list);
    }

    private ListItem item(GlossaryImport taken, Map<UUID, String> names) {
        Span file = new Span(taken.fileName());
        file.addClassName("memory-name");
        String who = taken.person() == null ? "" : names.getOrDefault(taken.person(), "");
        Span when =
                quiet(
                        getTranslation(
                                "file.import-of",
                                Moments.moment(taken.at()),
                                who,
                                taken.added(),
                                taken.changed(),
                                taken.refused()));
        return new ListItem(file, when, back(taken));
    }

    private Component back(GlossaryImport taken) {
        if (taken.takenBack() != null) {
            return quiet(getTranslation("file.was-undone", Moments.moment(taken.takenBack())));
        }
        Button back =
                new Button(
                        getTranslation("undo"),
                        e ->
                                new TakenImport(importing, taken, signedIn.person())
                                        .takeBack(
                                                () -> {
                                                    changed.run();
                                                    show();
                                                }));
        back.setDisableOnClick(true);
        back.setVisible(signedIn.may(Role.EDITOR));
        back.setAriaLabel(getTranslation("undo") + ": " + taken.fileName());
        back.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return back;
    }

    private static Span quiet(String words) {
        Span span = new Span(words);
        span.addClassName("quiet");
        return span;
    }
}
