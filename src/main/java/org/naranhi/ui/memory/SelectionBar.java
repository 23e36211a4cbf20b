package org.naranhi.ui.memory;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/// What can be done with the chosen units, or with all that is found while none is chosen.
final class SelectionBar extends Composite<Div> {
    private final Span chosen = new Span();
    final Button delete = new Button();
    final Button move = new Button();
    final Button clear = new Button();

    SelectionBar(boolean allowed, Runnable deleting, Runnable moving) {
        getContent().addClassName("memory-selection");
        getContent().setVisible(allowed);
        delete.addClickListener(e -> deleting.run());
        move.addClickListener(e -> moving.run());
        clear.setText(getTranslation("memory.choose-none"));
        clear.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        for (Button button : new Button[] {delete, move, clear}) {
            button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        }
        getContent().add(chosen, move, delete, clear);
        show(0, 0);
    }

    void show(int selected, int found) {
        chosen.setText(getTranslation("memory.chosen", selected));
        chosen.setVisible(selected > 0);
        clear.setVisible(selected > 0);
        move.setText(getTranslation(selected > 0 ? "memory.move-to" : "memory.move-all"));
        delete.setText(getTranslation(selected > 0 ? "delete" : "memory.delete-all"));
        move.setEnabled(found > 0);
        delete.setEnabled(found > 0);
    }
}
