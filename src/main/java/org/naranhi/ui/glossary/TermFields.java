package org.naranhi.ui.glossary;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.text.Normalizer;
import java.util.Optional;
import java.util.function.Consumer;
import org.naranhi.glossary.Term;
import org.naranhi.glossary.TermEntry.Status;
import org.naranhi.text.Language;

/// One term of an entry to write: its words, how the newsroom stands to it, and what form it is.
final class TermFields extends Div {
    private static final int LENGTH = 300;

    private final Language language;
    private String part = "";
    final TextField text = new TextField();
    final Select<Status> status = new Select<>();
    final Select<Term.Form> form = new Select<>();
    final Checkbox standsAlone = new Checkbox();
    final Button remove = new Button("×");

    /// @param removing what takes this term out
    TermFields(Language language, boolean leading, Consumer<TermFields> removing) {
        this.language = language;
        addClassName("term-fields");
        String label = getTranslation("language." + language.tag());
        text.setAriaLabel(label);
        text.setPlaceholder(label);
        text.setMaxLength(LENGTH);
        text.getElement().setAttribute("lang", language.tag());
        status.setAriaLabel(label + ": " + getTranslation("glossary.status"));
        status.setItems(Status.values());
        status.setItemLabelGenerator(s -> TermWords.status(this, s));
        status.setValue(leading ? Status.PREFERRED : Status.ADMITTED);
        form.setAriaLabel(label + ": " + getTranslation("term.form"));
        form.setItems(Term.Form.values());
        form.setItemLabelGenerator(f -> TermWords.form(this, f));
        form.addValueChangeListener(e -> standsAlone.setVisible(e.getValue().shortened()));
        form.setValue(leading ? Term.Form.FULL : Term.Form.VARIANT);
        standsAlone.setLabel(getTranslation("term.stands-alone"));
        standsAlone.setTooltipText(getTranslation("term.stands-alone-how"));
        standsAlone.setVisible(false);
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        remove.setAriaLabel(getTranslation("term.remove") + ": " + label);
        remove.setVisible(!leading);
        remove.addClickListener(e -> removing.accept(this));
        add(text, status, form, remove, standsAlone);
    }

    void fill(Term term) {
        text.setValue(term.text());
        status.setValue(term.status());
        form.setValue(term.form());
        standsAlone.setValue(term.standsAlone());
        part = term.partOfSpeech();
    }

    /// The term as it was written, empty without words. Its part of speech is the entry's, unless
    /// it had another than `was`, the entry's before.
    Optional<Term> term(String entryPart, String was) {
        String words = Normalizer.normalize(text.getValue().strip(), Normalizer.Form.NFC);
        String own = part.isEmpty() || part.equals(was) ? entryPart : part;
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Term(
                                language,
                                words.replaceAll("\\s+", " "),
                                status.getValue(),
                                form.getValue(),
                                own,
                                standsAlone.getValue()));
    }
}
