package org.naranhi.ui.memory;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.naranhi.memory.ImportUnits;
import org.naranhi.memory.MemoryImport;
import org.naranhi.newsroom.People;
import org.naranhi.newsroom.Person;
import org.naranhi.newsroom.Role;
import org.naranhi.ui.shared.Moments;
import org.naranhi.ui.shared.SignedIn;
import org.naranhi.ui.shared.Signs;
import org.naranhi.workbench.HouseMemory;
import org.naranhi.workbench.TakeBackImport;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/// The files taken in so far, the newest first, each with a way back.
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class ImportList extends Div {
    private static final int SHOWN = 50;

    private final HouseMemory house;
    private final People people;
    private final ImportUnits importUnits;
    private final TakeBackImport takeBack;
    private final SignedIn signedIn;
    private boolean whole;

    ImportList(
            HouseMemory house,
            People people,
            ImportUnits importUnits,
            TakeBackImport takeBack,
            SignedIn signedIn) {
        this.house = house;
        this.people = people;
        this.importUnits = importUnits;
        this.takeBack = takeBack;
        this.signedIn = signedIn;
        addClassName("imports");
    }

    void show(List<MemoryImport> imports) {
        removeAll();
        if (imports.isEmpty()) {
            Span none = new Span(getTranslation("memory.no-imports"));
            none.addClassName("quiet");
            add(none);
            return;
        }
        Map<UUID, String> names =
                people.all().stream().collect(Collectors.toMap(Person::id, Person::displayName));
        boolean editor = signedIn.may(Role.EDITOR) && takeBack.possible();
        UnorderedList list = new UnorderedList();
        imports.reversed().stream()
                .limit(whole ? imports.size() : SHOWN)
                .forEach(each -> list.add(item(each, names, editor)));
        add(list);
        if (!whole && imports.size() > SHOWN) {
            Button all =
                    new Button(
                            getTranslation("memory.all-imports", imports.size()),
                            e -> {
                                whole = true;
                                show(imports);
                            });
            all.addThemeVariants(ButtonVariant.LUMO_SMALL);
            add(all);
        }
    }

    private ListItem item(MemoryImport each, Map<UUID, String> names, boolean editor) {
        Span name = new Span(each.fileName());
        name.addClassName("import-name");
        Span where =
                new Span(
                        MemoryNames.name(this, house.memories(), each.memory())
                                + " · "
                                + MemoryNames.origin(this, each.origin()));
        where.addClassName("quiet");
        Span units = new Span(getTranslation("memory.units", each.units()));
        units.addClassName("import-units");
        String person = each.person() == null ? "" : names.getOrDefault(each.person(), "");
        Span who = new Span((person.isEmpty() ? "" : person + " · ") + Moments.moment(each.at()));
        who.addClassName("quiet");
        Div counts = new Div(units);
        if (each.refused() > 0) {
            counts.add(
                    new Span(getTranslation("memory.left-out", each.refused())),
                    new RefusalsLink(each.fileName(), taker -> importUnits.refusals(each, taker)));
        }
        counts.addClassName("import-counts");
        ListItem item = new ListItem(new Div(name, where), counts, who);
        item.addClassName("import-item");
        if (editor) {
            item.add(takeBack(each));
        }
        return item;
    }

    private Button takeBack(MemoryImport each) {
        Button button = new Button(getTranslation("memory.take-back"), e -> ask(each));
        button.setAriaLabel(getTranslation("memory.take-back") + ": " + each.fileName());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    private void ask(MemoryImport each) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("memory.take-back-title", each.fileName()));
        dialog.setText(getTranslation("memory.take-back-words", each.units()));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("cancel"));
        dialog.setConfirmText(getTranslation("memory.take-back"));
        UI ui = UI.getCurrent();
        dialog.addConfirmListener(
                e -> takeBack.start(each, signedIn.person(), well -> told(ui, each, well)));
        dialog.open();
    }

    private void told(UI ui, MemoryImport each, boolean well) {
        var _ =
                ui.access(
                        () -> {
                            if (well) {
                                Signs.tell(getTranslation("memory.taken-back", each.fileName()));
                            } else {
                                Signs.warn(
                                        getTranslation("memory.not-taken-back", each.fileName()));
                            }
                        });
    }
}
