package org.naranhi.ui.names;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.naranhi.glossary.NameRecord;
import org.naranhi.romanization.PersonalName;
import org.naranhi.romanization.Romanization;
import org.naranhi.text.Language;
import org.naranhi.ui.shared.Signs;

/// One name: how it is written, why, and what the rules would write.
final class NamePage extends Div {
    NamePage(NameRecord name, @Nullable Runnable edit, @Nullable Runnable delete) {
        addClassName("name-page");
        H2 title = new H2(Signs.words(name.hangul(), Language.KOREAN));
        if (!name.hanja().isEmpty()) {
            Span hanja = Signs.words(name.hanja(), Language.KOREAN);
            hanja.addClassName("names-hanja");
            title.add(hanja);
        }
        Div english = new Div(Signs.words(name.english(), Language.ENGLISH));
        english.addClassName("names-in-force");
        Span why =
                new Span(getTranslation("basis." + name.basis().name().toLowerCase(Locale.ROOT)));
        why.addClassName("names-why");
        Div head = new Div(title, english, why);
        Div actions = new Div();
        actions.addClassName("page-actions");
        if (edit != null) {
            actions.add(new Button(getTranslation("edit"), e -> edit.run()));
        }
        if (delete != null) {
            Button remove = new Button(getTranslation("delete"), e -> delete.run());
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
            actions.add(remove);
        }
        Div top = new Div(head, actions);
        top.addClassName("name-page-top");
        add(top);
        Facts facts = new Facts();
        facts.add("names.short-ko", name.hangulShort(), Language.KOREAN);
        facts.add(
                name.kind() == NameRecord.Kind.PERSON ? "names.second" : "names.short-en",
                name.englishShort(),
                Language.ENGLISH);
        facts.add("names.title-ko", name.titleKorean(), Language.KOREAN);
        facts.add("names.title-en", name.titleEnglish(), Language.ENGLISH);
        facts.add("names.part-of", name.partOf(), Language.KOREAN);
        facts.add("names.country", country(name.country()), null);
        facts.add("names.source", name.source(), null);
        facts.add("names.note", name.note(), null);
        add(facts);
        if (!name.variants().isEmpty()) {
            add(new H3(getTranslation("names.variants")));
            Div variants = new Div();
            variants.addClassName("names-variants");
            for (String variant : name.variants()) {
                variants.add(new Span(variant));
            }
            add(variants);
        }
        rules(name);
    }

    /// What the rules would write, for Korean names only: a foreign name isn't romanized.
    private void rules(NameRecord name) {
        boolean korean = List.of("KR", "KP").contains(name.country());
        if (!korean || !name.hangul().matches("[가-힣 ]+")) {
            return;
        }
        boolean person = name.kind() == NameRecord.Kind.PERSON && name.hangul().length() > 1;
        Facts rules = new Facts();
        rules.add(
                "names.rr",
                person
                        ? PersonalName.of(name.hangul()).romanized()
                        : Romanization.RR.of(name.hangul()),
                Language.ENGLISH);
        add(new H3(getTranslation("names.by-rule")), rules);
    }

    private String country(String code) {
        return code.isEmpty() || code.equals("ZZ")
                ? ""
                : new Locale.Builder().setRegion(code).build().getDisplayCountry(getLocale());
    }
}
