package org.naranhi.ui.settings;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.naranhi.quality.CheckProfile;
import org.naranhi.quality.StyleChoice;

/// A profile's choices of style.
final class StyleFields extends Div {
    final Map<StyleChoice, Select<String>> fields = new EnumMap<>(StyleChoice.class);
    private CheckProfile profile = CheckProfile.STANDARD;
    private boolean quiet;

    StyleFields(Consumer<CheckProfile> changed) {
        addClassName("name-fields");
        for (StyleChoice choice : StyleChoice.values()) {
            Select<String> field = new Select<>();
            field.setLabel(getTranslation("checks.style." + choice.code()));
            field.setItems(choice.choices());
            field.setItemLabelGenerator(answer -> words(choice, answer));
            field.addValueChangeListener(
                    e -> {
                        if (!quiet) {
                            changed.accept(profile.with(choice, e.getValue()));
                        }
                    });
            fields.put(choice, field);
            add(field);
        }
    }

    void show(CheckProfile shown) {
        quiet = true;
        profile = shown;
        fields.forEach((choice, field) -> field.setValue(shown.choice(choice)));
        quiet = false;
    }

    private String words(StyleChoice choice, String answer) {
        return Character.isDigit(answer.charAt(0))
                ? getTranslation("checks.style.at-most", answer)
                : getTranslation("checks.style." + choice.code() + "-" + answer);
    }
}
