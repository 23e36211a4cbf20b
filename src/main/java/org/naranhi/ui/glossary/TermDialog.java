package org.naranhi.ui.glossary;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.naranhi.glossary.Pictures;
import org.naranhi.glossary.Term;
import org.naranhi.glossary.TermEntry;
import org.naranhi.glossary.Termbase;
import org.naranhi.glossary.growth.IntroducedTerm;
import org.naranhi.text.Language;
import org.naranhi.ui.shared.Fields;

/// A term entry to write or to mend.
public final class TermDialog extends Dialog {
    private static final int SENTENCES = 4_000;

    private final @Nullable TermEntry old;
    private final Consumer<TermEntry> keep;
    final TermsField korean = new TermsField(Language.KOREAN);
    final TermsField english = new TermsField(Language.ENGLISH);
    final ComboBox<String> domain = new ComboBox<>();
    final ComboBox<String> part = new ComboBox<>();
    final Select<Termbase> glossary = new Select<>();
    final TextArea definition = sentences("field.definition");
    final TextArea context = sentences("field.context");
    final TextField source = Fields.text(this, "field.source", 1_000);
    final TextArea note = sentences("field.note");
    final PictureField picture;
    final Button save = new Button();

    /// @param glossaries those that terms may be put into
    public TermDialog(
            @Nullable TermEntry old,
            List<Termbase> glossaries,
            Pictures pictures,
            Consumer<TermEntry> keep) {
        this.old = old;
        this.keep = keep;
        picture = new PictureField(pictures);
        setHeaderTitle(getTranslation(old == null ? "glossary.add" : "glossary.edit"));
        setWidth("min(900px, 96vw)");
        addClassName("term-dialog");
        open(domain, "glossary.domain", TermWords.DOMAINS, d -> TermWords.domain(this, d));
        open(part, "glossary.part", TermWords.PARTS, p -> TermWords.part(this, p));
        glossary.setLabel(getTranslation("field.glossary"));
        glossary.setItems(glossaries);
        glossary.setItemLabelGenerator(g -> TermWords.glossary(this, g));
        glossary.setValue(glossaries.isEmpty() ? null : glossaries.getFirst());
        glossary.setVisible(glossaries.size() > 1);
        korean.first().text.setAutofocus(true);
        Div terms = new Div(korean, english);
        terms.addClassName("terms-fields");
        add(
                terms,
                new FormLayout(domain, part, glossary, definition, context, note, source, picture));
        if (old != null) {
            fill(old);
        }
        Fields.foot(this, save, this::save);
    }

    private TextArea sentences(String label) {
        TextArea area = new TextArea(getTranslation(label));
        area.setMaxLength(SENTENCES);
        return area;
    }

    /// A choice that takes other words too: files bring their own.
    private void open(
            ComboBox<String> box,
            String label,
            List<String> usual,
            com.vaadin.flow.component.ItemLabelGenerator<String> words) {
        box.setLabel(getTranslation(label));
        box.setItems(usual);
        box.setItemLabelGenerator(words);
        box.setAllowCustomValue(true);
        box.addCustomValueSetListener(e -> box.setValue(e.getDetail().strip()));
        box.setValue(usual.getFirst());
    }

    /// What is known of a new term beforehand.
    public void suggest(String koreanWords, String englishWords) {
        korean.first().text.setValue(koreanWords);
        english.first().text.setValue(englishWords);
    }

    /// What a text introduces.
    void suggest(IntroducedTerm introduced) {
        korean.suggest(introduced.terms(Language.KOREAN));
        english.suggest(introduced.terms(Language.ENGLISH));
    }

    private void fill(TermEntry entry) {
        korean.fill(entry.terms(Language.KOREAN));
        english.fill(entry.terms(Language.ENGLISH));
        domain.setValue(entry.domain());
        part.setValue(entry.partOfSpeech());
        glossary.getListDataView()
                .getItems()
                .filter(g -> g.id().equals(entry.glossary()))
                .findFirst()
                .ifPresent(glossary::setValue);
        definition.setValue(entry.definition());
        context.setValue(entry.context());
        source.setValue(entry.source());
        note.setValue(entry.note());
        picture.show(entry.image());
    }

    private void save() {
        if (!(korean.require() & english.require())) {
            return;
        }
        String was = old == null ? "" : old.partOfSpeech();
        String now = Objects.requireNonNullElse(part.getValue(), TermWords.PARTS.getFirst());
        List<Term> terms = new ArrayList<>(korean.terms(now, was));
        terms.addAll(english.terms(now, was));
        Termbase into = glossary.getValue();
        keep.accept(
                new TermEntry(
                        old == null ? UUID.randomUUID() : old.id(),
                        into == null ? Termbase.NEWSROOM : into.id(),
                        terms,
                        Objects.requireNonNullElse(domain.getValue(), TermWords.DOMAINS.getFirst()),
                        definition.getValue().strip(),
                        Fields.clean(source),
                        context.getValue().strip(),
                        picture.name(),
                        note.getValue().strip()));
        close();
    }
}
