package org.naranhi.ui.memory;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import org.naranhi.memory.Memory;
import org.naranhi.memory.MemoryStatistics;
import org.naranhi.memory.TranslationUnit.Origin;
import org.naranhi.ui.shared.PageKeys;

/// A memory: its place among the others, its name, what it holds, and how it is used.
final class MemoryRow extends Div {
    private final Memory memory;
    private final MemoriesPart.Actions actions;
    final Button up = new Button("↑");
    final Button down = new Button("↓");
    final Button rename = new Button();
    final Checkbox inUse = new Checkbox();
    final Checkbox readOnly = new Checkbox();
    final IntegerField penalty = new IntegerField();

    MemoryRow(
            Memory memory,
            MemoryStatistics counted,
            boolean editor,
            boolean mayGoUp,
            boolean mayGoDown,
            MemoriesPart.Actions actions) {
        this.memory = memory;
        this.actions = actions;
        addClassName("memory-row");
        getElement().setAttribute("role", "listitem");
        String shown = MemoryNames.name(this, memory);
        up.setAriaLabel(getTranslation("memory.up", shown));
        up.setEnabled(mayGoUp);
        up.addClickListener(e -> actions.move(memory, -1));
        up.setTooltipText("Alt+Shift+↑");
        down.setAriaLabel(getTranslation("memory.down", shown));
        down.setEnabled(mayGoDown);
        down.addClickListener(e -> actions.move(memory, 1));
        down.setTooltipText("Alt+Shift+↓");
        rename.setText(getTranslation("memory.rename"));
        rename.setAriaLabel(getTranslation("memory.rename") + ": " + shown);
        rename.addClickListener(e -> actions.rename(memory));
        for (Button button : new Button[] {up, down, rename}) {
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            button.setVisible(editor);
        }
        Div rank = new Div(up, down);
        rank.addClassName("memory-rank");
        Span name = new Span(shown);
        name.addClassName("memory-name");
        Div head = new Div(name, rename);
        Div body = new Div(head, holds(counted));
        body.addClassName("memory-holds");
        fields(shown, editor);
        Div fields = new Div(inUse, readOnly, penalty);
        fields.addClassName("memory-fields");
        add(rank, body, fields);
        if (editor) {
            keys();
        }
    }

    Memory memory() {
        return memory;
    }

    void focusRank() {
        (up.isEnabled() ? up : down).focus();
    }

    private void fields(String shown, boolean editor) {
        inUse.setLabel(getTranslation("memory.in-use"));
        inUse.setAriaLabel(getTranslation("memory.in-use") + ": " + shown);
        inUse.setValue(memory.inUse());
        inUse.setTooltipText(getTranslation("memory.in-use-how"));
        readOnly.setLabel(getTranslation("memory.read-only"));
        readOnly.setAriaLabel(getTranslation("memory.read-only") + ": " + shown);
        readOnly.setValue(memory.readOnly());
        readOnly.setTooltipText(getTranslation("memory.read-only-how"));
        penalty.setLabel(getTranslation("memory.penalty"));
        penalty.setAriaLabel(getTranslation("memory.penalty") + ": " + shown);
        penalty.setTooltipText(getTranslation("memory.penalty-how"));
        penalty.setMin(0);
        penalty.setMax(100);
        penalty.setStepButtonsVisible(true);
        penalty.setValueChangeMode(ValueChangeMode.LAZY);
        penalty.setValueChangeTimeout(600);
        penalty.setValue(memory.penalty());
        inUse.setReadOnly(!editor);
        readOnly.setReadOnly(!editor);
        penalty.setReadOnly(!editor);
        inUse.addValueChangeListener(e -> keep(e.getValue(), memory.readOnly(), memory.penalty()));
        readOnly.addValueChangeListener(e -> keep(memory.inUse(), e.getValue(), memory.penalty()));
        penalty.addValueChangeListener(
                e -> {
                    Integer points = e.getValue();
                    if (points != null && points >= 0 && points <= 100) {
                        keep(memory.inUse(), memory.readOnly(), points);
                    }
                });
    }

    private void keep(boolean used, boolean closed, int points) {
        actions.keep(new Memory(memory.id(), memory.name(), memory.rank(), closed, used, points));
    }

    private Span holds(MemoryStatistics counted) {
        Map<Origin, Integer> byOrigin = counted.byMemory().getOrDefault(memory.id(), Map.of());
        String parts =
                byOrigin.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                        .map(e -> MemoryNames.origin(this, e.getKey()) + " " + number(e.getValue()))
                        .collect(Collectors.joining(" · "));
        String all = getTranslation("memory.units", counted.of(memory.id()));
        Span holds = new Span(byOrigin.size() < 2 ? all : all + " — " + parts);
        holds.addClassName("quiet");
        return holds;
    }

    private String number(int count) {
        return String.format(getLocale(), "%,d", count);
    }

    private void keys() {
        addShortcut(Key.ARROW_UP, -1);
        addShortcut(Key.ARROW_DOWN, 1);
    }

    /// Only for the row that has the focus.
    private void addShortcut(Key key, int places) {
        PageKeys.on(
                        this,
                        () -> actions.move(memory, places),
                        key,
                        KeyModifier.ALT,
                        KeyModifier.SHIFT)
                .listenOn(this);
    }
}
