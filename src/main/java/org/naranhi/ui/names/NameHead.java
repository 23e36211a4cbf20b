package org.naranhi.ui.names;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import org.naranhi.glossary.NameRecord;
import org.naranhi.text.Language;
import org.naranhi.ui.shared.Moments;
import org.naranhi.ui.shared.PageKeys;
import org.naranhi.ui.shared.Signs;

/// The name itself, the spelling in force, why, and who says so; beside it what can be done.
final class NameHead extends Composite<Div> {
    NameHead(NameFile file, NameActions actions) {
        NameRecord name = file.name();
        getContent().addClassName("name-page-top");
        H2 title = new H2(Signs.words(name.hangul(), Language.KOREAN));
        aside(title, name.hanja());
        aside(title, name.distinction());
        Div english = new Div(Signs.words(name.english(), Language.ENGLISH));
        english.addClassName("names-in-force");
        getContent().add(new Div(title, english, why(file)));
        if (actions.allowed()) {
            getContent().add(buttons(file, actions));
        }
    }

    private static void aside(H2 title, String words) {
        if (!words.isEmpty()) {
            Span aside = Signs.words(words, Language.KOREAN);
            aside.addClassName("names-hanja");
            title.add(aside);
        }
    }

    private Span why(NameFile file) {
        NameRecord.Checked checked = file.name().checked();
        String basis = getTranslation("basis." + Words.key(file.name().basis()));
        Span why =
                new Span(
                        checked == null
                                ? getTranslation("name.unchecked", basis)
                                : getTranslation(
                                        "name.checked-by",
                                        basis,
                                        Moments.day(checked.at()),
                                        file.checkedBy()));
        why.addClassName(checked == null ? "names-why-unchecked" : "names-why");
        return why;
    }

    private Div buttons(NameFile file, NameActions actions) {
        NameRecord name = file.name();
        Div buttons = new Div();
        buttons.addClassName("page-actions");
        Button check = button("name.check", Key.KEY_V, "Alt+V");
        check.addClickListener(e -> actions.check(name));
        Button edit = button("edit", Key.KEY_E, "Alt+E");
        edit.addClickListener(e -> actions.edit(name));
        Button delete = new Button(getTranslation("delete"), e -> actions.delete(name));
        delete.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        buttons.add(delete, check, edit);
        if (file.toSettle() > 0) {
            Button settle = button("name.settle-all", Key.KEY_A, "Alt+A");
            settle.setText(getTranslation("name.settle-all", file.toSettle()));
            settle.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            settle.addClickListener(e -> actions.settle(file));
            buttons.add(settle);
        }
        return buttons;
    }

    private Button button(String label, Key key, String shown) {
        Button button = new Button(getTranslation(label));
        PageKeys.click(button, key, KeyModifier.ALT);
        button.setTooltipText(shown);
        return button;
    }
}
