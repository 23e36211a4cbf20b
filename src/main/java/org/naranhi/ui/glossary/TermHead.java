package org.naranhi.ui.glossary;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import org.naranhi.glossary.TermEntry;
import org.naranhi.text.Language;
import org.naranhi.ui.shared.Moments;
import org.naranhi.ui.shared.PageKeys;
import org.naranhi.ui.shared.Signs;

/// The term in both languages, how the newsroom stands to it, and how much it is used; beside it
/// what can be done.
final class TermHead extends Composite<Div> {
    TermHead(TermFile file, TermActions actions) {
        TermEntry entry = file.entry();
        getContent().addClassName("name-page-top");
        H2 title = new H2(Signs.words(entry.korean(), Language.KOREAN));
        Div english = new Div(Signs.words(entry.english(), Language.ENGLISH));
        english.addClassName("names-in-force");
        Div signs =
                new Div(
                        TermWords.sign(this, entry.status()),
                        quiet(TermWords.domain(this, entry.domain())),
                        quiet(TermWords.part(this, entry.partOfSpeech())),
                        quiet(TermWords.glossary(this, file.termbase())),
                        quiet(usage(file)));
        signs.addClassName("term-signs");
        getContent().add(new Div(title, english, signs));
        if (actions.allowed()) {
            getContent().add(buttons(file, actions));
        }
    }

    private String usage(TermFile file) {
        return file.usage().mentions() == 0
                ? getTranslation("term.unused")
                : getTranslation(
                        "term.usage",
                        file.usage().mentions(),
                        file.usage().stories(),
                        Moments.day(file.usage().last()));
    }

    private static Span quiet(String words) {
        Span span = new Span(words);
        span.addClassName("quiet");
        return span;
    }

    private Div buttons(TermFile file, TermActions actions) {
        Div buttons = new Div();
        buttons.addClassName("page-actions");
        if (file.termbase().readOnly()) {
            buttons.add(quiet(getTranslation("term.read-only")));
        } else {
            Button edit = button("edit", Key.KEY_E, "Alt+E");
            edit.addClickListener(e -> actions.edit(file.entry()));
            Button delete = new Button(getTranslation("delete"), e -> actions.delete(file.entry()));
            delete.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
            buttons.add(delete, edit);
        }
        Button settle = button("term.settle", Key.KEY_A, "Alt+A");
        settle.setEnabled(WordingDialog.needed(file));
        settle.addClickListener(e -> actions.settle(file));
        buttons.add(settle);
        return buttons;
    }

    private Button button(String label, Key key, String shown) {
        Button button = new Button(getTranslation(label));
        PageKeys.click(button, key, KeyModifier.ALT);
        button.setTooltipText(shown);
        return button;
    }
}
