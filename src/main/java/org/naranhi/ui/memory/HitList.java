package org.naranhi.ui.memory;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.ValueProvider;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.naranhi.memory.ConcordanceHit;
import tools.jackson.databind.JsonNode;

/// Hits one below the other; ↑ and ↓ go through them.
final class HitList extends Composite<Div> {
    /// Only when a line itself has the focus, not a button or link in it.
    private static final String ON_A_LINE =
            "/^t[dhr]$/.test(event.composedPath()[0].localName) && ";

    private static final String LINE = "element.getEventContext(event).index";

    /// The grid has no method that puts the caret on a line.
    private static final String FOCUS_LINE =
            "this.shadowRoot.querySelector('#items [tabindex=\"0\"]')?.focus()";

    final Grid<ConcordanceHit> grid = new Grid<>();
    private final boolean choosing;
    private List<ConcordanceHit> hits = List.of();

    HitList(ValueProvider<ConcordanceHit, ? extends Component> row, boolean choosing) {
        this.choosing = choosing;
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setSelectionMode(choosing ? Grid.SelectionMode.MULTI : Grid.SelectionMode.NONE);
        grid.addComponentColumn(row);
        grid.getElement().setAttribute("aria-label", getTranslation("memory.hits"));
        getContent().addClassName("hits");
        getContent().setClassName("hits-choosing", choosing);
        getContent().add(grid);
    }

    /// Runs when this key is pressed on a line. A key by its place: a Korean keyboard writes ㄷ with
    /// `KeyE`.
    void onKey(String key, Consumer<ConcordanceHit> action) {
        grid.getElement()
                .addEventListener("keydown", e -> at(e.getEventData(), action))
                .addEventData(LINE)
                .setFilter(
                        ON_A_LINE
                                + "!event.ctrlKey && !event.altKey && !event.metaKey"
                                + " && event.code === '%s'".formatted(key));
    }

    void onSelection(SerializableConsumer<Set<ConcordanceHit>> action) {
        if (choosing) {
            grid.addSelectionListener(e -> action.accept(e.getAllSelectedItems()));
        }
    }

    void show(List<ConcordanceHit> found, Component nothing) {
        hits = found;
        grid.deselectAll();
        grid.setEmptyStateComponent(nothing);
        grid.setItems(found);
    }

    List<ConcordanceHit> hits() {
        return hits;
    }

    Set<ConcordanceHit> selected() {
        return grid.getSelectedItems();
    }

    void toggle(ConcordanceHit hit) {
        if (grid.getSelectedItems().contains(hit)) {
            grid.deselect(hit);
        } else {
            grid.select(hit);
        }
    }

    void clearSelection() {
        grid.deselectAll();
    }

    void focusLine() {
        grid.getElement().executeJs(FOCUS_LINE);
    }

    private void at(JsonNode event, Consumer<ConcordanceHit> action) {
        int line = event.path(LINE).asInt(-1);
        if (line >= 0 && line < hits.size()) {
            action.accept(hits.get(line));
        }
    }
}
