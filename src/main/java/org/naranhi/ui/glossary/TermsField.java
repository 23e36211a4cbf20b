package org.naranhi.ui.glossary;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.naranhi.glossary.Term;
import org.naranhi.text.Language;

/// An entry's terms in one language, to write.
final class TermsField extends Div {
    private final Language language;
    private final Div lines = new Div();
    private final List<TermFields> rows = new ArrayList<>();
    final Button add = new Button();

    TermsField(Language language) {
        this.language = language;
        addClassName("terms-field");
        add.setText(getTranslation("term.add-" + language.tag()));
        add.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        add.addClickListener(e -> row().text.focus());
        add(new H3(getTranslation("language." + language.tag())), lines, add);
        row();
    }

    private TermFields row() {
        TermFields row = new TermFields(language, rows.isEmpty(), this::remove);
        rows.add(row);
        lines.add(row);
        return row;
    }

    private void remove(TermFields row) {
        rows.remove(row);
        lines.remove(row);
        add.focus();
    }

    void fill(List<Term> terms) {
        for (int i = 0; i < terms.size(); i++) {
            (i < rows.size() ? rows.get(i) : row()).fill(terms.get(i));
        }
    }

    /// Terms of a new entry; where only short ones are known, the first line stays to be written.
    void suggest(List<Term> terms) {
        for (Term term : terms) {
            (term.form() == Term.Form.FULL ? first() : row()).fill(term);
        }
    }

    TermFields first() {
        return rows.getFirst();
    }

    List<TermFields> rows() {
        return rows;
    }

    /// Marks the first line when nothing is written; whether there is something.
    boolean require() {
        boolean there = rows.stream().anyMatch(row -> !row.text.getValue().isBlank());
        first().text.setInvalid(!there);
        first().text.setErrorMessage(getTranslation("required"));
        return there;
    }

    List<Term> terms(String part, String was) {
        return rows.stream().map(row -> row.term(part, was)).flatMap(Optional::stream).toList();
    }
}
