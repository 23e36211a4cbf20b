package org.naranhi.ui.memory;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.ValueProvider;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.naranhi.memory.ConcordanceHit;

/// Hits one below the other; ↑ and ↓ go through them.
final class HitList extends Composite<Div> {
    /// Only when a line itself has the focus, not a button or link in it.
    private static final String ON_A_LINE =
            "/^t[dhr]$/.test(event.composedPath()[0].localName) && ";

    /// The grid has no method that puts the caret on a line.
    private static final String FOCUS_LINE =
            "this.shadowRoot.querySelector('#items [tabindex=\"0\"]')?.focus()";

    final Grid<ConcordanceHit> grid = new Grid<>();
    private List<ConcordanceHit> hits = List.of();
    private int at = -1;

    HitList(ValueProvider<ConcordanceHit, ? extends Component> row, boolean choosing) {
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setSelectionMode(choosing ? Grid.SelectionMode.MULTI : Grid.SelectionMode.NONE);
        grid.addComponentColumn(row);
        grid.getElement().setAttribute("aria-label", getTranslation("memory.hits"));
        grid.addCellFocusListener(e -> at = e.getItem().map(hits::indexOf).orElse(-1));
        getContent().addClassName("hits");
        getContent().add(grid);
    }

    /// Runs when this key is pressed on a line.
    void onKey(String key, Consumer<ConcordanceHit> action) {
        grid.getElement()
                .addEventListener("keydown", _ -> here(action))
                .setFilter(
                        ON_A_LINE
                                + "!event.ctrlKey && !event.altKey && !event.metaKey"
                                + " && event.key.toLowerCase() === '%s'"
                                        .formatted(key.toLowerCase(Locale.ROOT)));
    }

    void onSelection(SerializableConsumer<Set<ConcordanceHit>> action) {
        grid.addSelectionListener(e -> action.accept(e.getAllSelectedItems()));
    }

    void show(List<ConcordanceHit> found, Component nothing) {
        hits = found;
        at = Math.min(at, found.size() - 1);
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

    private void here(Consumer<ConcordanceHit> action) {
        if (at >= 0 && at < hits.size()) {
            action.accept(hits.get(at));
        }
    }
}
