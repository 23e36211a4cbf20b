package org.naranhi.ui.memory;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;

/// What can be done with the chosen units, or with all that is found while none is chosen.
final class SelectionBar extends Composite<Div> {
    private final Span chosen = new Span();
    final Button delete = new Button();
    final Button move = new Button();
    final Button clear = new Button();
    final MenuBar all = new MenuBar();
    private final MenuItem menu;
    private final boolean allowed;

    SelectionBar(boolean allowed, Runnable deleting, Runnable moving) {
        this.allowed = allowed;
        getContent().addClassName("memory-selection");
        delete.setText(getTranslation("delete"));
        delete.addClickListener(e -> deleting.run());
        move.setText(getTranslation("memory.move-to"));
        move.addClickListener(e -> moving.run());
        clear.setText(getTranslation("memory.choose-none"));
        for (Button button : new Button[] {delete, move, clear}) {
            button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        }
        clear.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        menu = all.addItem(getTranslation("memory.all-found"));
        all.addThemeNames("small");
        menu.getSubMenu().addItem(getTranslation("memory.move-to"), e -> moving.run());
        menu.getSubMenu().addItem(getTranslation("delete"), e -> deleting.run());
        getContent().add(chosen, move, delete, clear, all);
        show(0);
    }

    void show(int selected) {
        chosen.setText(getTranslation("memory.chosen", selected));
        chosen.setVisible(selected > 0);
        delete.setVisible(selected > 0);
        move.setVisible(selected > 0);
        clear.setVisible(selected > 0);
        all.setVisible(allowed && selected == 0);
    }
}
