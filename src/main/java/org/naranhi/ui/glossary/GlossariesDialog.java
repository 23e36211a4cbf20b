package org.naranhi.ui.glossary;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.naranhi.glossary.Termbase;
import org.naranhi.newsroom.Role;
import org.naranhi.text.Language;
import org.naranhi.ui.shared.SignedIn;
import org.naranhi.ui.shared.Signs;
import org.naranhi.workbench.HouseGlossaries;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/// The newsroom's glossaries in the order in which they count: made, named, ranked, chosen for use,
/// closed.
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class GlossariesDialog extends Dialog {
    private static final int LENGTH = 120;

    private final HouseGlossaries house;
    private final boolean editor;
    private Runnable changed = () -> {};
    private final Div list = new Div();
    final TextField name = new TextField();
    final Button add = new Button();

    GlossariesDialog(HouseGlossaries house, SignedIn signedIn) {
        this.house = house;
        this.editor = signedIn.may(Role.EDITOR);
        setHeaderTitle(getTranslation("glossary.glossaries"));
        setWidth("min(760px, 96vw)");
        list.addClassName("memory-list");
        list.getElement().setAttribute("role", "list");
        name.setLabel(getTranslation("glossary.new-name"));
        name.setMaxLength(LENGTH);
        name.addKeyDownListener(com.vaadin.flow.component.Key.ENTER, e -> add());
        add.setText(getTranslation("glossary.add-glossary"));
        add.addClickListener(e -> add());
        Div adding = new Div(name, add);
        adding.addClassName("glossary-adding");
        adding.setVisible(editor);
        add(new Paragraph(getTranslation("glossary.about")), list, adding);
        getFooter().add(new Button(getTranslation("close"), e -> close()));
        show();
    }

    void open(Runnable onChange) {
        changed = onChange;
        open();
    }

    private void show() {
        list.removeAll();
        List<Termbase> all = house.all();
        for (int i = 0; i < all.size(); i++) {
            list.add(row(all.get(i), i > 0, i < all.size() - 1));
        }
    }

    private Div row(Termbase termbase, boolean mayGoUp, boolean mayGoDown) {
        String shown = TermWords.glossary(this, termbase);
        Div rank =
                new Div(
                        move(termbase, "↑", "memory.up", -1, mayGoUp),
                        move(termbase, "↓", "memory.down", 1, mayGoDown));
        rank.addClassName("memory-rank");
        rank.setVisible(editor);
        TextField called = new TextField();
        called.setValue(shown);
        called.setMaxLength(LENGTH);
        called.setAriaLabel(getTranslation("glossary.name-of", shown));
        called.setReadOnly(!editor);
        called.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        called.addValueChangeListener(e -> rename(termbase, called, shown));
        Div body = new Div(called);
        body.addClassName("memory-holds");
        Checkbox inUse = box("memory.in-use", "glossary.in-use-how", shown, termbase.inUse());
        inUse.addValueChangeListener(e -> keep(termbase.inUse(e.getValue()), termbase));
        Checkbox readOnly =
                box("memory.read-only", "glossary.read-only-how", shown, termbase.readOnly());
        readOnly.addValueChangeListener(e -> keep(termbase.readOnly(e.getValue()), termbase));
        Div fields = new Div(inUse, readOnly);
        fields.addClassName("memory-fields");
        for (Language desk : Language.values()) {
            fields.add(usedBy(desk, termbase, shown));
        }
        Div row = new Div(rank, body, fields);
        row.addClassName("memory-row");
        row.getElement().setAttribute("role", "listitem");
        return row;
    }

    /// A desk may leave out what is in use.
    private Checkbox usedBy(Language desk, Termbase termbase, String shown) {
        Checkbox box =
                box(
                        "glossary.desk-" + desk.tag(),
                        "glossary.desk-how",
                        shown,
                        termbase.usedBy(desk));
        box.setEnabled(termbase.inUse());
        box.addValueChangeListener(e -> keep(termbase.usedBy(desk, e.getValue()), termbase));
        return box;
    }

    private Checkbox box(String label, String how, String of, boolean value) {
        Checkbox box = new Checkbox(getTranslation(label), value);
        box.setAriaLabel(getTranslation(label) + ": " + of);
        box.setTooltipText(getTranslation(how));
        box.setReadOnly(!editor);
        return box;
    }

    private Button move(Termbase one, String sign, String label, int places, boolean may) {
        Button button = new Button(sign, e -> move(one, places));
        button.setAriaLabel(getTranslation(label, TermWords.glossary(this, one)));
        button.setEnabled(may);
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }

    private void move(Termbase one, int places) {
        List<UUID> order = new ArrayList<>(house.all().stream().map(Termbase::id).toList());
        int at = order.indexOf(one.id());
        order.remove(at);
        order.add(at + places, one.id());
        house.rank(order);
        show();
        changed.run();
    }

    private void rename(Termbase termbase, TextField called, String shown) {
        String wanted = called.getValue().strip();
        if (wanted.isEmpty() || taken(wanted, termbase.id())) {
            called.setValue(shown);
            Signs.warn(getTranslation("glossary.name-taken"));
        } else if (!wanted.equals(shown)) {
            keep(termbase.renamed(wanted), termbase);
        }
    }

    private void add() {
        String wanted = name.getValue().strip();
        boolean wrong = wanted.isEmpty() || taken(wanted, null);
        name.setInvalid(wrong);
        name.setErrorMessage(getTranslation(wanted.isEmpty() ? "required" : "glossary.name-taken"));
        if (!wrong) {
            int last = house.all().stream().mapToInt(Termbase::rank).max().orElse(0);
            name.clear();
            keep(Termbase.named(wanted, last + 1));
        }
    }

    private boolean taken(String wanted, @org.jspecify.annotations.Nullable UUID but) {
        return house.all().stream()
                .filter(t -> !t.id().equals(but))
                .anyMatch(
                        t ->
                                t.name().equalsIgnoreCase(wanted)
                                        || TermWords.glossary(this, t).equalsIgnoreCase(wanted));
    }

    private void keep(Termbase now, Termbase before) {
        keep(now);
        Signs.tellWithUndo(
                getTranslation("glossary.glossary-kept", TermWords.glossary(this, now)),
                getTranslation("undo"),
                () -> keep(before));
    }

    private void keep(Termbase termbase) {
        house.keep(termbase);
        show();
        changed.run();
    }
}
