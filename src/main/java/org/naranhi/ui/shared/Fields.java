package org.naranhi.ui.shared;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;

/// Fields of dialogs: made, required, and read as they shall be kept.
public final class Fields {
    private Fields() {}

    public static TextField text(Dialog dialog, String label, int length) {
        TextField field = new TextField(dialog.getTranslation(label));
        field.setMaxLength(length);
        return field;
    }

    /// Marks an empty field; whether there is something in it.
    public static boolean require(TextField field) {
        boolean there = !field.getValue().isBlank();
        field.setInvalid(!there);
        field.setErrorMessage(field.getTranslation("required"));
        return there;
    }

    /// What was typed: NFC, without white space at the edges.
    public static String clean(TextField field) {
        return Normalizer.normalize(field.getValue().strip(), Normalizer.Form.NFC);
    }

    /// What was typed with semicolons between, without doubles.
    public static List<String> list(TextField field) {
        return Stream.of(clean(field).split(";"))
                .map(String::strip)
                .filter(v -> !v.isEmpty())
                .distinct()
                .toList();
    }

    /// A dialog's foot: cancel, and save by click or Ctrl+Enter.
    public static void foot(Dialog dialog, Button save, Runnable saving) {
        save.setText(dialog.getTranslation("save"));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickListener(e -> saving.run());
        PageKeys.click(save, Key.ENTER, KeyModifier.CONTROL).resetFocusOnActiveElement();
        save.setTooltipText("Ctrl+Enter");
        dialog.getFooter()
                .add(new Button(dialog.getTranslation("cancel"), e -> dialog.close()), save);
    }
}
