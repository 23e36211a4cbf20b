package org.naranhi.ui.names;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.naranhi.glossary.NameRecord;
import org.naranhi.hangul.Initials;
import org.naranhi.text.Language;
import org.naranhi.ui.shared.Signs;

/// All names, what is to be settled on top. ↑ and ↓ go through it, Enter opens; in the search field
/// too.
final class NameList extends Composite<Div> {
    final TextField search = new TextField();
    final Select<NameRecord.Kind> kind = new Select<>();
    final Grid<ListRow> grid = new Grid<>();
    private final Span count = new Span();
    private final Consumer<NameAddress> open;
    private Shelf shelf = Shelf.EMPTY;
    private Map<UUID, Integer> stories = Map.of();
    private List<ListRow.ToSettle> toSettle = List.of();
    private List<ListRow> rows = List.of();
    private @Nullable NameAddress here;
    private @Nullable ListRow focused;

    NameList(Consumer<NameAddress> open) {
        this.open = open;
        getContent().addClassName("master");
        getContent().add(filters(), grid);
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_NO_ROW_BORDERS);
        grid.addColumn(NameRows.renderer(this, Language.of(getLocale().getLanguage())));
        grid.getElement().setAttribute("aria-label", getTranslation("names.list"));
        grid.setItemSelectableProvider(row -> !(row instanceof ListRow.Heading));
        grid.setPartNameGenerator(row -> row instanceof ListRow.Heading ? "names-heading" : null);
        grid.addSelectionListener(
                e -> {
                    if (e.isFromClient()) {
                        e.getFirstSelectedItem().ifPresentOrElse(this::open, this::mark);
                    }
                });
        grid.addCellFocusListener(e -> focused = e.getItem().orElse(null));
        grid.getElement()
                .addEventListener(
                        "keydown", _ -> Optional.ofNullable(focused).ifPresent(this::open))
                .setFilter("event.key === 'Enter'");
    }

    boolean isEmpty() {
        return shelf.size() == 0;
    }

    void show(Shelf all, Map<UUID, Integer> used, List<ListRow.ToSettle> undecided) {
        shelf = all;
        stories = used;
        toSettle = undecided;
        filter();
    }

    /// Marks the line of what the page now shows.
    void at(NameAddress address) {
        here = address;
        mark();
    }

    /// Opens the line after, or before, the one that is open.
    void step(int lines) {
        ListRow open = grid.asSingleSelect().getValue();
        int at = open == null ? -1 : rows.indexOf(open);
        for (int i = at + lines; i >= 0 && i < rows.size(); i += lines) {
            if (!(rows.get(i) instanceof ListRow.Heading)) {
                grid.scrollToIndex(i);
                open(rows.get(i));
                return;
            }
        }
    }

    void openFirst() {
        rows.stream()
                .filter(r -> !(r instanceof ListRow.Heading))
                .findFirst()
                .ifPresent(this::open);
    }

    private Component filters() {
        search.setPlaceholder(getTranslation("names.search"));
        search.setAriaLabel(getTranslation("names.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(150);
        search.addValueChangeListener(e -> filter());
        search.addKeyDownListener(Key.ENTER, e -> openFirst());
        search.addKeyDownListener(Key.ARROW_DOWN, e -> grid.getElement().executeJs(FOCUS_ROW));
        kind.setItems(NameRecord.Kind.values());
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(getTranslation("names.all-kinds"));
        kind.setPlaceholder(getTranslation("names.all-kinds"));
        kind.setAriaLabel(getTranslation("names.kind"));
        kind.setItemLabelGenerator(
                k ->
                        k == null
                                ? getTranslation("names.all-kinds")
                                : getTranslation("entry." + k.name().toLowerCase(Locale.ROOT)));
        kind.addValueChangeListener(e -> filter());
        count.addClassName("quiet");
        count.getElement().setAttribute("role", "status");
        Div filters = new Div(search, kind, count);
        filters.addClassName("filters");
        return filters;
    }

    /// The grid has no method that puts the caret on a line.
    private static final String FOCUS_ROW =
            "this.shadowRoot.querySelector('#items [tabindex=\"0\"]')?.focus()";

    private void filter() {
        String words = search.getValue();
        List<NameRecord> found = shelf.find(words, kind.getValue());
        List<ListRow> lines = new ArrayList<>();
        List<ListRow.ToSettle> undecided =
                toSettle.stream().filter(s -> matches(s, words)).toList();
        if (!undecided.isEmpty()) {
            lines.add(new ListRow.Heading(getTranslation("names.to-settle"), undecided.size()));
            lines.addAll(undecided);
        }
        if (words.isBlank()) {
            grouped(found, lines);
        } else {
            if (!undecided.isEmpty() && !found.isEmpty()) {
                lines.add(new ListRow.Heading(getTranslation("names.on-record"), found.size()));
            }
            found.forEach(n -> lines.add(line(n)));
        }
        rows = lines;
        focused = null;
        grid.setEmptyStateComponent(empty());
        grid.setItems(lines);
        count.setText(getTranslation("names.count", found.size()));
        mark();
    }

    private Component empty() {
        String none = shelf.size() == 0 ? "names.none" : "names.nothing";
        return Signs.empty(getTranslation(none), getTranslation(none + "-words"));
    }

    private boolean matches(ListRow.ToSettle row, String words) {
        if (words.isBlank()) {
            return kind.isEmpty() || kind.getValue() == row.kind();
        }
        String wanted = Shelf.bare(words);
        return (kind.isEmpty() || kind.getValue() == row.kind())
                && (Shelf.bare(row.hangul() + row.words()).contains(wanted)
                        || Initials.matches(wanted, row.hangul()));
    }

    private void grouped(List<NameRecord> found, List<ListRow> lines) {
        Map<Initial, List<ListRow>> groups = new TreeMap<>();
        for (NameRecord name : found) {
            groups.computeIfAbsent(Initial.of(name.hangul()), _ -> new ArrayList<>())
                    .add(line(name));
        }
        groups.forEach(
                (initial, names) -> {
                    String words =
                            initial.hangul()
                                    ? initial.toString()
                                    : getTranslation("names.not-hangul");
                    lines.add(new ListRow.Heading(words, names.size()));
                    lines.addAll(names);
                });
    }

    private ListRow.OnRecord line(NameRecord name) {
        return new ListRow.OnRecord(name, stories.getOrDefault(name.id(), 0));
    }

    private void open(ListRow row) {
        switch (row) {
            case ListRow.Heading _ -> {}
            case ListRow.ToSettle settle -> open.accept(settle.at());
            case ListRow.OnRecord record ->
                    open.accept(new NameAddress.OnRecord(record.name().id(), ""));
        }
    }

    private void mark() {
        Optional<ListRow> line = rows.stream().filter(this::isHere).findFirst();
        line.ifPresentOrElse(grid::select, grid::deselectAll);
    }

    private boolean isHere(ListRow row) {
        return switch (row) {
            case ListRow.Heading _ -> false;
            case ListRow.ToSettle settle -> settle.at().equals(here);
            case ListRow.OnRecord record ->
                    here instanceof NameAddress.OnRecord(UUID id, _)
                            && id.equals(record.name().id());
        };
    }
}
