package org.naranhi.ui.memory;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.BiConsumer;
import org.naranhi.memory.TranslationUnit;
import org.naranhi.text.Language;
import org.naranhi.ui.shared.Fields;

/// Both sentences of a unit, to be put otherwise.
final class UnitDialog extends Dialog {
    private static final int LONGEST = 10_000;

    private final TranslationUnit unit;
    private final BiConsumer<String, String> keep;
    final TextArea korean = new TextArea();
    final TextArea english = new TextArea();
    final Button save = new Button();

    /// @param times how many units hold this pair: all of them are changed
    UnitDialog(TranslationUnit unit, int times, BiConsumer<String, String> keep) {
        this.unit = unit;
        this.keep = keep;
        setHeaderTitle(getTranslation("memory.edit"));
        addClassName("unit-dialog");
        setWidth("min(860px, 96vw)");
        side(korean, Language.KOREAN);
        side(english, Language.ENGLISH);
        korean.setAutofocus(true);
        add(korean, english);
        if (times > 1) {
            Paragraph all = new Paragraph(getTranslation("memory.edit-all", times));
            all.addClassName("quiet");
            add(all);
        }
        Fields.foot(this, save, this::save);
    }

    private void side(TextArea area, Language language) {
        area.setLabel(getTranslation("language." + language.tag()));
        area.getElement().setAttribute("lang", language.tag());
        area.setValue(unit.in(language));
        area.setMaxLength(LONGEST);
        area.setMinRows(2);
        area.setWidthFull();
        area.setRequiredIndicatorVisible(true);
    }

    private void save() {
        boolean whole = require(korean) & require(english);
        if (!whole) {
            return;
        }
        close();
        if (!korean.getValue().strip().equals(unit.in(Language.KOREAN))
                || !english.getValue().strip().equals(unit.in(Language.ENGLISH))) {
            keep.accept(korean.getValue(), english.getValue());
        }
    }

    private boolean require(TextArea area) {
        boolean there = !area.getValue().isBlank();
        area.setInvalid(!there);
        area.setErrorMessage(getTranslation("required"));
        return there;
    }
}
