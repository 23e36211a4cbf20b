package org.naranhi.ui.names;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.naranhi.hangul.Syllable;
import org.naranhi.ui.shared.Fields;

/// Asks what a spelling is worth: could 옥현주 be Ock Hyun-ju? One field takes both, in any order;
/// either alone asks for the other.
final class TryName extends Composite<Div> {
    final TextField words = new TextField();
    private final Consumer<NameAddress> open;

    TryName(Consumer<NameAddress> open) {
        this.open = open;
        words.setPlaceholder(getTranslation("try.placeholder"));
        words.setAriaLabel(getTranslation("try.label"));
        words.setTooltipText(getTranslation("try.tooltip"));
        words.setMaxLength(100);
        words.addKeyDownListener(Key.ENTER, e -> ask());
        Button ask = new Button(getTranslation("try.ask"), e -> ask());
        getContent().addClassName("try-name");
        getContent().add(words, ask);
    }

    void focus() {
        words.focus();
    }

    void show(NameAddress.Tried tried) {
        words.setValue((tried.hangul() + " " + tried.latin()).strip());
    }

    private void ask() {
        NameAddress.Tried tried = parted(Fields.clean(words));
        if (!tried.hangul().isEmpty() || !tried.latin().isEmpty()) {
            open.accept(tried);
        }
    }

    /// Hangul is one name, everything else the other.
    static NameAddress.Tried parted(String typed) {
        StringBuilder hangul = new StringBuilder();
        StringBuilder latin = new StringBuilder();
        for (String word : typed.split("\\s+")) {
            boolean korean = word.chars().anyMatch(Syllable::is);
            StringBuilder side = korean ? hangul : latin;
            if (!word.matches("[/=,?]*")) {
                side.append(side.isEmpty() ? "" : " ").append(word);
            }
        }
        return new NameAddress.Tried(hangul.toString(), latin.toString());
    }
}
