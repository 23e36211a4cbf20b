package org.naranhi.ui.names;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.naranhi.ui.shared.PageKeys;
import org.naranhi.ui.shared.Signs;

/// The spellings that the stories have of a name. One of them is looked at closely; Alt+Shift+1…9
/// choose it.
final class SeenTable extends Composite<Section> {
    private static final int KEYS = 9;

    private final List<NativeButton> choices = new ArrayList<>();

    /// @param settle what brings stories with a spelling in line, null for those who mayn't
    SeenTable(List<Seen> seen, Consumer<Seen> choose, @Nullable Consumer<Seen> settle) {
        Table table =
                new Table(
                        "name.seen-in-stories",
                        "name.spelling",
                        "name.standing",
                        "name.stories",
                        "");
        for (Seen spelling : seen) {
            table.getBody().add(row(spelling, choose, settle));
        }
        getContent().addClassName("name-section");
        getContent().add(table.heading());
        if (seen.isEmpty()) {
            Span none = new Span(getTranslation("name.not-seen"));
            none.addClassName("quiet");
            getContent().add(none);
        } else {
            getContent().add(table);
        }
    }

    void mark(int chosen) {
        for (int i = 0; i < choices.size(); i++) {
            choices.get(i).getElement().setAttribute("aria-pressed", "" + (i == chosen));
        }
    }

    private NativeTableRow row(Seen seen, Consumer<Seen> choose, @Nullable Consumer<Seen> settle) {
        NativeButton spelling = new NativeButton("", e -> choose.accept(seen));
        spelling.add(Signs.words(seen.spelling(), seen.language()));
        spelling.addClassName("name-choice");
        choices.add(spelling);
        if (choices.size() <= KEYS) {
            PageKeys.click(
                    spelling, Key.of("Digit" + choices.size()), KeyModifier.ALT, KeyModifier.SHIFT);
            spelling.setTitle("Alt+Shift+" + choices.size());
        }
        NativeTableCell count = new NativeTableCell("" + seen.stories());
        count.addClassName("name-count");
        NativeTableCell action = new NativeTableCell();
        action.addClassName("name-count");
        if (settle != null && seen.standing().differs()) {
            action.add(settle(seen, settle));
        }
        NativeTableRow row =
                new NativeTableRow(
                        new NativeTableCell(spelling),
                        new NativeTableCell(seen.standing().signBesideRecord(this)),
                        count,
                        action);
        return row;
    }

    private Component settle(Seen seen, Consumer<Seen> settle) {
        Button button = new Button(getTranslation("name.settle-one"), e -> settle.accept(seen));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(getTranslation("name.settle-spelling", seen.spelling()));
        return button;
    }
}
