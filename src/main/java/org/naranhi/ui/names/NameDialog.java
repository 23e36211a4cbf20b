package org.naranhi.ui.names;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.naranhi.glossary.NameDraft;
import org.naranhi.glossary.NameRecord;
import org.naranhi.names.HouseNames;
import org.naranhi.ui.shared.Fields;

/// A name record to write or to mend.
public final class NameDialog extends Dialog {
    private static final List<String> KOREAS = List.of("KR", "KP", "");

    private final @Nullable NameRecord old;
    private final HouseNames house;
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
    final TextField distinction = Fields.text(this, "names.distinction", 200);
    final TextArea formerTitles = new TextArea();
    final TextArea note = new TextArea();
    final SpellingOffers offers = new SpellingOffers(this::take);
    final Button save = new Button();

    public NameDialog(@Nullable NameRecord old, HouseNames house, Consumer<NameRecord> keep) {
        this.old = old;
        this.house = house;
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
        distinction.setHelperText(getTranslation("names.distinction-words"));
        formerTitles.setLabel(getTranslation("names.former-titles"));
        formerTitles.setHelperText(getTranslation("names.former-titles-words"));
        formerTitles.setMaxLength(4_000);
        hangul.setRequiredIndicatorVisible(true);
        english.setRequiredIndicatorVisible(true);
        hangul.setAutofocus(true);
        country.setValue("KR");
        FormLayout form =
                new FormLayout(
                        hangul,
                        english,
                        offers,
                        kind,
                        basis,
                        hanja,
                        distinction,
                        shortKorean,
                        shortEnglish,
                        titleKorean,
                        titleEnglish,
                        formerTitles,
                        country,
                        source,
                        variants,
                        note);
        form.setColspan(offers, 2);
        form.setColspan(formerTitles, 2);
        form.setColspan(variants, 2);
        form.setColspan(note, 2);
        add(form);
        if (old != null) {
            fill(old);
        }
        for (TextField field : List.of(hangul, english, country)) {
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.addValueChangeListener(e -> offer());
        }
        kind.addValueChangeListener(e -> offer());
        offer();
        Fields.foot(this, save, this::save);
    }

    /// What is known of a new name beforehand.
    public void suggest(String korean, String latin) {
        hangul.setValue(korean);
        english.setValue(latin);
    }

    /// Spellings for Koreans only; an empty country may be theirs.
    private void offer() {
        String code = Fields.clean(country).toUpperCase(Locale.ROOT);
        boolean korean = KOREAS.contains(code) && kind.getValue() == NameRecord.Kind.PERSON;
        offers.show(korean ? Fields.clean(hangul) : "", Fields.clean(english), house.of(code));
    }

    private void take(String spelling) {
        english.setValue(spelling);
        english.focus();
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
        distinction.setValue(n.distinction());
        formerTitles.setValue(TitleLines.of(n.formerTitles()));
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
                        .distinction(Fields.clean(distinction))
                        .formerTitles(TitleLines.titles(formerTitles.getValue()))
                        .name());
        close();
    }
}
