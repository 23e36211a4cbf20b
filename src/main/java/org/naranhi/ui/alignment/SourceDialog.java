package org.naranhi.ui.alignment;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import org.naranhi.text.Language;

/// Asks which edition of a pair is the source of the story that is made of it.
final class SourceDialog extends Dialog {
    final Button korean = new Button();
    final Button english = new Button();

    SourceDialog(Consumer<Language> chosen) {
        setHeaderTitle(getTranslation("alignment.make-story"));
        add(new Paragraph(getTranslation("alignment.source-words")));
        choice(korean, Language.KOREAN, chosen);
        choice(english, Language.ENGLISH, chosen);
        korean.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        korean.setAutofocus(true);
        getFooter().add(new Button(getTranslation("cancel"), e -> close()), english, korean);
    }

    private void choice(Button button, Language language, Consumer<Language> chosen) {
        button.setText(getTranslation("alignment.source-" + language.tag()));
        button.addClickListener(
                e -> {
                    close();
                    chosen.accept(language);
                });
    }
}
