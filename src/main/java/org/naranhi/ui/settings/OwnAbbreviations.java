package org.naranhi.ui.settings;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.naranhi.segmentation.Abbreviation;
import org.naranhi.segmentation.Abbreviation.Kind;

/// The house's own abbreviations of one language: a field to add one, and the list.
final class OwnAbbreviations extends Div {
    /// More would be a mistake, and a slow one.
    private static final int MOST = 500;

    final TextField form = new TextField();
    final Select<Kind> kind = new Select<>();
    final Button add = new Button();
    final UnorderedList list = new UnorderedList();
    private final Span none = new Span();
    private final Consumer<List<Abbreviation>> changed;
    private final Consumer<String> refuse;
    private List<Abbreviation> own = List.of();

    OwnAbbreviations(Consumer<List<Abbreviation>> changed, Consumer<String> refuse) {
        this.changed = changed;
        this.refuse = refuse;
        form.setLabel(getTranslation("sentences.abbreviation"));
        form.setHelperText(getTranslation("sentences.abbreviation-help"));
        form.addKeyPressListener(Key.ENTER, e -> add());
        kind.setLabel(getTranslation("sentences.kind"));
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(this::words);
        kind.setValue(Kind.TITLE);
        add.setText(getTranslation("sentences.add"));
        add.addClickListener(e -> add());
        none.setText(getTranslation("sentences.no-abbreviations"));
        none.addClassName("quiet");
        list.addClassName("own-abbreviations");
        Div fields = new Div(form, kind, add);
        fields.addClassName("name-fields");
        add(new H3(getTranslation("sentences.abbreviations")), fields, none, list);
    }

    void show(List<Abbreviation> abbreviations) {
        own = abbreviations;
        none.setVisible(own.isEmpty());
        list.setVisible(!own.isEmpty());
        list.removeAll();
        for (Abbreviation abbreviation : own) {
            Span written = new Span(written(abbreviation));
            Span kindOf = new Span(words(abbreviation.kind()));
            kindOf.addClassName("quiet");
            Button remove =
                    new Button(getTranslation("sentences.remove"), e -> remove(abbreviation));
            remove.setAriaLabel(getTranslation("sentences.remove") + ": " + written(abbreviation));
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            list.add(new ListItem(written, kindOf, remove));
        }
    }

    /// What is typed may have its stop; a mark of its own stays.
    private void add() {
        String typed = form.getValue().strip().replaceFirst("\\.$", "");
        if (typed.isEmpty()) {
            form.focus();
            return;
        }
        if (!Abbreviation.allowed(typed, kind.getValue())) {
            refuse.accept(getTranslation("sentences.no-abbreviation", form.getValue()));
            return;
        }
        if (own.size() >= MOST) {
            refuse.accept(getTranslation("sentences.too-many", MOST));
            return;
        }
        List<Abbreviation> more = new ArrayList<>(own);
        more.removeIf(abbreviation -> abbreviation.form().equals(typed));
        more.add(new Abbreviation(typed, kind.getValue()));
        form.clear();
        form.focus();
        changed.accept(more);
    }

    private void remove(Abbreviation abbreviation) {
        changed.accept(own.stream().filter(other -> !other.equals(abbreviation)).toList());
        form.focus();
    }

    private String words(Kind of) {
        return getTranslation("sentences.kind-" + of.tag());
    }

    private static String written(Abbreviation abbreviation) {
        return abbreviation.kind() == Kind.MARK ? abbreviation.form() : abbreviation.form() + ".";
    }
}
