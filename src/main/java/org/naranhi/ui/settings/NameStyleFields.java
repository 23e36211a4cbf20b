package org.naranhi.ui.settings;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.naranhi.romanization.NameStyle;
import org.naranhi.romanization.NameStyle.Join;
import org.naranhi.romanization.NameStyle.Order;

/// How the names of one country are written, with an example that follows every choice.
final class NameStyleFields extends Div {
    private final Function<NameStyle, String> write;
    final Select<Join> join = new Select<>();
    final Checkbox laterCapital = new Checkbox();
    final Select<Order> order = new Select<>();
    final Span example = new Span();

    /// @param hangul the example, and what it becomes in a style
    NameStyleFields(
            String title,
            String hangul,
            Function<NameStyle, String> write,
            NameStyle style,
            Runnable changed) {
        this.write = write;
        addClassName("name-style");
        join.setLabel(getTranslation("style.join"));
        join.setItems(Join.values());
        join.setItemLabelGenerator(j -> getTranslation("style.join-" + key(j)));
        join.setValue(style.join());
        laterCapital.setLabel(getTranslation("style.later-capital"));
        laterCapital.setValue(style.laterCapital());
        order.setLabel(getTranslation("style.order"));
        order.setItems(Order.values());
        order.setItemLabelGenerator(o -> getTranslation("style.order-" + key(o)));
        order.setValue(style.order());
        for (HasValue<?, ?> field : List.<HasValue<?, ?>>of(join, laterCapital, order)) {
            field.addValueChangeListener(
                    e -> {
                        show();
                        changed.run();
                    });
        }
        Span korean = new Span(hangul);
        korean.getElement().setAttribute("lang", "ko");
        example.getElement().setAttribute("lang", "en");
        Div examples = new Div(korean, new Span("→"), example);
        examples.addClassName("name-example");
        examples.getElement().setAttribute("aria-live", "polite");
        Div fields = new Div(join, order, laterCapital);
        fields.addClassName("name-fields");
        add(new Component[] {new H3(title), fields, examples});
        show();
    }

    NameStyle style() {
        return new NameStyle(join.getValue(), laterCapital.getValue(), order.getValue());
    }

    private void show() {
        example.setText(write.apply(style()));
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
