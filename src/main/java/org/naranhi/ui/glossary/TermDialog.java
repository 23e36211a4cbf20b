package org.naranhi.ui.glossary;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.naranhi.glossary.TermEntry;
import org.naranhi.ui.shared.Fields;

/// A term entry to write or to mend.
public final class TermDialog extends Dialog {
    /// The domains the starter glossary knows.
    static final List<String> DOMAINS =
            List.of(
                    "politics",
                    "diplomacy",
                    "defence",
                    "economy",
                    "courts",
                    "society",
                    "culture",
                    "sport",
                    "science",
                    "media");

    private static final List<String> PARTS = List.of("noun", "verb", "adjective", "phrase");

    private final @Nullable TermEntry old;
    private final Consumer<TermEntry> keep;
    final TextField korean = Fields.text(this, "language.ko", 300);
    final TextField english = Fields.text(this, "language.en", 300);
    final ComboBox<String> domain = new ComboBox<>();
    final Select<String> part = new Select<>();
    final Select<TermEntry.Status> status = new Select<>();
    final TextField koreanVariants = Fields.text(this, "glossary.variants-ko", 2_000);
    final TextField englishVariants = Fields.text(this, "glossary.variants-en", 2_000);
    final TextField abbreviation = Fields.text(this, "glossary.abbreviation", 100);
    final TextArea note = new TextArea();
    final Button save = new Button();

    public TermDialog(@Nullable TermEntry old, Consumer<TermEntry> keep) {
        this.old = old;
        this.keep = keep;
        setHeaderTitle(getTranslation(old == null ? "glossary.add" : "glossary.edit"));
        setWidth("min(760px, 96vw)");
        domain.setLabel(getTranslation("glossary.domain"));
        domain.setItems(DOMAINS);
        domain.setItemLabelGenerator(d -> getTranslation("domain." + d));
        domain.setValue(DOMAINS.getFirst());
        part.setLabel(getTranslation("glossary.part"));
        part.setItems(PARTS);
        part.setItemLabelGenerator(p -> getTranslation("part." + p));
        part.setValue(PARTS.getFirst());
        status.setLabel(getTranslation("glossary.status"));
        status.setItems(TermEntry.Status.values());
        status.setItemLabelGenerator(
                s -> getTranslation("status." + s.name().toLowerCase(Locale.ROOT)));
        status.setValue(TermEntry.Status.PREFERRED);
        note.setLabel(getTranslation("names.note"));
        note.setMaxLength(4_000);
        korean.setRequiredIndicatorVisible(true);
        english.setRequiredIndicatorVisible(true);
        korean.setAutofocus(true);
        FormLayout form =
                new FormLayout(
                        korean,
                        english,
                        koreanVariants,
                        englishVariants,
                        domain,
                        status,
                        part,
                        abbreviation,
                        note);
        form.setColspan(note, 2);
        add(form);
        if (old != null) {
            fill(old);
        }
        Fields.foot(this, save, this::save);
    }

    /// What is known of a new term beforehand.
    public void suggest(String koreanWords, String englishWords) {
        korean.setValue(koreanWords);
        english.setValue(englishWords);
    }

    private void fill(TermEntry t) {
        korean.setValue(t.korean());
        english.setValue(t.english());
        domain.setValue(t.domain());
        part.setValue(t.partOfSpeech());
        status.setValue(t.status());
        koreanVariants.setValue(String.join("; ", t.koreanVariants()));
        englishVariants.setValue(String.join("; ", t.englishVariants()));
        abbreviation.setValue(t.abbreviation());
        note.setValue(t.note());
    }

    private void save() {
        if (!(Fields.require(korean) & Fields.require(english))) {
            return;
        }
        keep.accept(
                new TermEntry(
                        old == null ? UUID.randomUUID() : old.id(),
                        Fields.clean(korean),
                        Fields.clean(english),
                        domain.getValue() == null ? DOMAINS.getFirst() : domain.getValue(),
                        part.getValue(),
                        status.getValue(),
                        Fields.list(koreanVariants),
                        Fields.list(englishVariants),
                        Fields.clean(abbreviation),
                        note.getValue().strip()));
        close();
    }
}
