package org.naranhi.ui.glossary;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.naranhi.glossary.TermEntry.Status;
import org.naranhi.glossary.Termbase;
import org.naranhi.ui.shared.Signs;

/// All terms, to search and to filter. ↑ and ↓ go through it, Enter opens; in the search field too.
final class TermList extends Composite<Div> {
    private static final String TEMPLATE =
            """
            <div class="names-row term-row">
                <b lang="ko">${item.korean}</b>
                <small><span lang="en">${item.english}</span><span> · ${item.domain}</span></small>
                <span class="term-row-signs">
                    ${item.status ? html`<span class="status-sign ${item.statusClass}">${item.status}</span>` : ''}
                    <span class="names-stories">${item.used}</span>
                </span>
            </div>
            """;

    /// The grid has no method that puts the caret on a line.
    private static final String FOCUS_ROW =
            "this.shadowRoot.querySelector('#items [tabindex=\"0\"]')?.focus()";

    final TextField search = new TextField();
    final Select<String> domain = new Select<>();
    final Select<Status> status = new Select<>();
    final Select<Termbase> glossary = new Select<>();
    final Select<TermOrder> order = new Select<>();
    final Grid<TermRow> grid = new Grid<>();
    private final Span count = new Span();
    private final Consumer<UUID> open;
    private TermRows all = TermRows.NONE;
    private List<TermRow> shown = List.of();
    private @Nullable UUID here;
    private @Nullable TermRow focused;
    private boolean loading;

    TermList(Consumer<UUID> open) {
        this.open = open;
        getContent().addClassName("master");
        getContent().add(filters(), grid);
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_NO_ROW_BORDERS);
        grid.addColumn(renderer());
        grid.getElement().setAttribute("aria-label", getTranslation("glossary.list"));
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

    private LitRenderer<TermRow> renderer() {
        return LitRenderer.<TermRow>of(TEMPLATE)
                .withProperty("korean", row -> row.entry().korean())
                .withProperty("english", row -> row.entry().english())
                .withProperty("domain", row -> TermWords.domain(this, row.entry().domain()))
                .withProperty("status", row -> sign(row.entry().status()))
                .withProperty("statusClass", row -> "status-" + TermWords.key(row.entry().status()))
                .withProperty(
                        "used",
                        row ->
                                row.usage().mentions() == 0
                                        ? ""
                                        : getTranslation("glossary.used", row.usage().mentions()));
    }

    /// The usual one goes without saying.
    private String sign(Status of) {
        return of == Status.PREFERRED ? "" : TermWords.status(this, of);
    }

    private Component filters() {
        search.setPlaceholder(getTranslation("glossary.search"));
        search.setAriaLabel(getTranslation("glossary.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(150);
        search.addValueChangeListener(e -> filter());
        search.addKeyDownListener(Key.ENTER, e -> openFirst());
        search.addKeyDownListener(Key.ARROW_DOWN, e -> grid.getElement().executeJs(FOCUS_ROW));
        select(domain, "glossary.domain", "glossary.all-domains", d -> TermWords.domain(this, d));
        select(status, "glossary.status", "glossary.all-states", s -> TermWords.status(this, s));
        select(
                glossary,
                "field.glossary",
                "glossary.all-glossaries",
                g -> TermWords.glossary(this, g));
        status.setItems(Status.values());
        order.setItems(TermOrder.values());
        order.setAriaLabel(getTranslation("glossary.order"));
        order.setItemLabelGenerator(o -> getTranslation("glossary.order-" + TermWords.key(o)));
        order.setValue(TermOrder.KOREAN);
        order.addValueChangeListener(e -> filter());
        count.addClassName("quiet");
        count.getElement().setAttribute("role", "status");
        Div filters = new Div(search, domain, status, glossary, order, count);
        filters.addClassName("filters");
        return filters;
    }

    private <T> void select(
            Select<T> select, String label, String every, Function<T, String> words) {
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation(every));
        select.setPlaceholder(getTranslation(every));
        select.setAriaLabel(getTranslation(label));
        select.setItemLabelGenerator(i -> i == null ? getTranslation(every) : words.apply(i));
        select.addValueChangeListener(e -> filter());
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    void show(TermDesk.Terms terms) {
        loading = true;
        all = terms.rows();
        String chosen = domain.getValue();
        List<String> domains = all.domains();
        domain.setItems(domains);
        domain.setValue(domains.contains(chosen) ? chosen : null);
        UUID in = glossary.getValue() == null ? null : glossary.getValue().id();
        glossary.setItems(terms.glossaries());
        glossary.setVisible(terms.glossaries().size() > 1);
        glossary.setValue(
                terms.glossaries().stream()
                        .filter(g -> g.id().equals(in))
                        .findFirst()
                        .orElse(null));
        loading = false;
        filter();
    }

    /// Marks the line of what the page now shows.
    void at(@Nullable UUID entry) {
        here = entry;
        mark();
    }

    /// Opens the line after, or before, the one that is open.
    void step(int lines) {
        TermRow open = grid.asSingleSelect().getValue();
        int to = (open == null ? -1 : shown.indexOf(open)) + lines;
        if (to >= 0 && to < shown.size()) {
            grid.scrollToIndex(to);
            open(shown.get(to));
        }
    }

    void openFirst() {
        shown.stream().findFirst().ifPresent(this::open);
    }

    private void filter() {
        if (loading) {
            return;
        }
        TermFilter filter =
                new TermFilter(
                        search.getValue(),
                        domain.getValue(),
                        status.getValue(),
                        glossary.getValue() == null ? null : glossary.getValue().id(),
                        order.getValue());
        shown = filter.of(all);
        focused = null;
        grid.setEmptyStateComponent(empty());
        grid.setItems(shown);
        count.setText(getTranslation("glossary.count", shown.size()));
        mark();
    }

    private Component empty() {
        String none = all.isEmpty() ? "glossary.none" : "glossary.nothing";
        return Signs.empty(getTranslation(none), getTranslation(none + "-words"));
    }

    private void open(TermRow row) {
        open.accept(row.entry().id());
    }

    private void mark() {
        shown.stream()
                .filter(row -> row.entry().id().equals(here))
                .findFirst()
                .ifPresentOrElse(grid::select, grid::deselectAll);
    }
}
