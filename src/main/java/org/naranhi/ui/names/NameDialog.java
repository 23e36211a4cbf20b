package org.naranhi.ui.names;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.naranhi.glossary.NameDraft;
import org.naranhi.glossary.NameRecord;
import org.naranhi.ui.shared.Fields;

/// A name record to write or to mend.
public final class NameDialog extends Dialog {
    private final @Nullable NameRecord old;
    private final Consumer<NameRecord> keep;
    final Select<NameRecord.Kind> kind = new Select<>();
    final TextField hangul = Fields.text(this, "names.hangul", 200);
    final TextField hanja = Fields.text(this, "names.hanja", 200);
    final TextField english = Fields.text(this, "names.english", 300);
    final Select<NameRecord.Basis> basis = new Select<>();
    final TextField shortKorean = Fields.text(this, "names.short-ko", 200);
    final TextField shortEnglish = Fields.text(this, "names.second-or-short", 300);
    final TextField titleKorean = Fields.text(this, "names.title-ko", 300);
    final TextField titleEnglish = Fields.text(this, "names.title-en", 300);
    final TextField country = Fields.text(this, "names.country-code", 2);
    final TextField variants = Fields.text(this, "names.variants-by-semicolon", 2_000);
    final TextField source = Fields.text(this, "names.source", 1_000);
    final TextArea note = new TextArea();
    final Button save = new Button();

    public NameDialog(@Nullable NameRecord old, Consumer<NameRecord> keep) {
        this.old = old;
        this.keep = keep;
        setHeaderTitle(getTranslation(old == null ? "names.add" : "names.edit"));
        setWidth("min(760px, 96vw)");
        kind.setLabel(getTranslation("names.kind"));
        kind.setItems(NameRecord.Kind.values());
        kind.setItemLabelGenerator(
                k -> getTranslation("entry." + k.name().toLowerCase(Locale.ROOT)));
        kind.setValue(NameRecord.Kind.PERSON);
        basis.setLabel(getTranslation("names.basis"));
        basis.setItems(NameRecord.Basis.values());
        basis.setItemLabelGenerator(
                b -> getTranslation("basis." + b.name().toLowerCase(Locale.ROOT)));
        basis.setValue(NameRecord.Basis.HOUSE);
        note.setLabel(getTranslation("names.note"));
        note.setMaxLength(4_000);
        hangul.setRequiredIndicatorVisible(true);
        english.setRequiredIndicatorVisible(true);
        hangul.setAutofocus(true);
        country.setValue("KR");
        FormLayout form =
                new FormLayout(
                        hangul,
                        english,
                        kind,
                        basis,
                        hanja,
                        country,
                        shortKorean,
                        shortEnglish,
                        titleKorean,
                        titleEnglish,
                        variants,
                        source,
                        note);
        form.setColspan(variants, 2);
        form.setColspan(note, 2);
        add(form);
        if (old != null) {
            fill(old);
        }
        Fields.foot(this, save, this::save);
    }

    /// What is known of a new name beforehand.
    public void suggest(String korean, String latin) {
        hangul.setValue(korean);
        english.setValue(latin);
    }

    private void fill(NameRecord n) {
        kind.setValue(n.kind());
        hangul.setValue(n.hangul());
        hanja.setValue(n.hanja());
        english.setValue(n.english());
        basis.setValue(n.basis());
        shortKorean.setValue(n.hangulShort());
        shortEnglish.setValue(n.englishShort());
        titleKorean.setValue(n.titleKorean());
        titleEnglish.setValue(n.titleEnglish());
        country.setValue(n.country());
        variants.setValue(String.join("; ", n.variants()));
        source.setValue(n.source());
        note.setValue(n.note());
    }

    private void save() {
        boolean complete = Fields.require(hangul) & Fields.require(english);
        boolean known = country.getValue().strip().matches("([A-Za-z]{2})?");
        country.setInvalid(!known);
        country.setErrorMessage(getTranslation("names.country-code"));
        if (!complete || !known) {
            return;
        }
        NameDraft draft =
                old == null
                        ? NameRecord.draft(
                                UUID.randomUUID(),
                                kind.getValue(),
                                Fields.clean(hangul),
                                Fields.clean(english),
                                basis.getValue())
                        : old.toDraft();
        keep.accept(
                draft.kind(kind.getValue())
                        .hangul(Fields.clean(hangul))
                        .hanja(Fields.clean(hanja))
                        .english(Fields.clean(english))
                        .basis(basis.getValue())
                        .hangulShort(Fields.clean(shortKorean))
                        .englishShort(Fields.clean(shortEnglish))
                        .titleKorean(Fields.clean(titleKorean))
                        .titleEnglish(Fields.clean(titleEnglish))
                        .country(Fields.clean(country).toUpperCase(Locale.ROOT))
                        .variants(Fields.list(variants))
                        .source(Fields.clean(source))
                        .note(note.getValue().strip())
                        .name());
        close();
    }
}
