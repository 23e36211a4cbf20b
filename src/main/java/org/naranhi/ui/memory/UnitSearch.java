package org.naranhi.ui.memory;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.naranhi.memory.ConcordanceHit;
import org.naranhi.memory.ConcordanceQuery;
import org.naranhi.memory.UnitFilter;
import org.naranhi.text.Language;
import org.naranhi.ui.shared.Behind;
import org.naranhi.ui.shared.Navigation;
import org.naranhi.ui.shared.PageKeys;
import org.naranhi.ui.shared.Signs;
import org.naranhi.workbench.ExportMemory;
import org.naranhi.workbench.GatherUnits;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/// How the newsroom has put something before: words looked for on either side, with the sentences
/// they stood in; without words what was confirmed last.
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class UnitSearch extends Div implements MemoryView.Refreshed {
    private static final int PAGE = 100;

    private final MemoryDesk desk;
    private final GatherUnits gather;
    private final UnitActions actions;
    private final Navigation navigation;
    private final Behind behind;
    final SearchLine line = new SearchLine(this::changed);
    final FilterFields filters = new FilterFields(this::changed);
    final HitList hits;
    final Span count = new Span();
    final Button more = new Button();
    final Button export = new Button();
    final SelectionBar selection;
    private HitRow.Surroundings around = HitRow.Surroundings.NONE;
    private int limit = PAGE;
    private @Nullable ConcordanceQuery asked;
    private @Nullable UUID story;

    UnitSearch(
            MemoryDesk desk,
            GatherUnits gather,
            UnitActions actions,
            Navigation navigation,
            Behind behind,
            ExportMemory exports) {
        this.desk = desk;
        this.gather = gather;
        this.actions = actions;
        this.navigation = navigation;
        this.behind = behind;
        addClassName("unit-search");
        hits = new HitList(this::row, actions.allowed());
        selection =
                new SelectionBar(
                        actions.allowed(),
                        () -> delete(hits.selected()),
                        () -> move(hits.selected()));
        hits.onSelection(chosen -> selection.show(chosen.size(), hits.hits().size()));
        selection.clear.addClickListener(e -> hits.clearSelection());
        actions.whenChanged(this::search);
        count.addClassName("memory-units");
        count.getElement().setAttribute("role", "status");
        export.setText(getTranslation("memory.export"));
        export.addThemeVariants(ButtonVariant.LUMO_SMALL);
        export.addClickListener(e -> export(exports));
        more.setText(getTranslation("memory.more", PAGE));
        more.addThemeVariants(ButtonVariant.LUMO_SMALL);
        more.setVisible(false);
        more.addClickListener(e -> showMore());
        Div standing = new Div(count, more, selection, export);
        standing.addClassName("memory-standing");
        Div busy = new Div();
        busy.addClassName("memory-busy");
        busy.getElement().setAttribute("aria-hidden", "true");
        add(line, filters, standing, busy, hits);
        keys();
    }

    private void keys() {
        PageKeys.on(this, () -> line.words.focus(), Key.KEY_F, KeyModifier.CONTROL);
        PageKeys.on(this, MemoryKeys::show, Key.KEY_H, KeyModifier.ALT);
        line.words.addKeyDownListener(Key.ARROW_DOWN, e -> hits.focusLine());
        line.words.addKeyDownListener(Key.ENTER, e -> hits.focusLine());
        hits.onKey("Slash", _ -> line.words.focus());
        if (actions.allowed()) {
            hits.onKey("Enter", this::edit);
            hits.onKey("KeyE", this::edit);
            hits.onKey("KeyM", hit -> move(chosenOr(hit)));
            hits.onKey("Delete", hit -> delete(chosenOr(hit)));
            hits.onKey("KeyX", hits::toggle);
        }
    }

    /// What an address asks for.
    void ask(String words, @Nullable UUID ofStory) {
        story = ofStory;
        if (!words.isEmpty()) {
            line.words.setValue(words);
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        behind.run(this, desk::offers, this::offer);
        search();
    }

    private void offer(MemoryDesk.Offers offers) {
        around = new HitRow.Surroundings(offers.memories(), offers.byId());
        filters.offer(offers.memories(), offers.people(), offers.stories());
        if (story != null) {
            filters.chooseStory(story);
            story = null;
        }
        hits.grid.getDataProvider().refreshAll();
    }

    private void changed() {
        limit = PAGE;
        search();
    }

    private void showMore() {
        limit += PAGE;
        search();
    }

    @Override
    public void refresh() {
        search();
    }

    void search() {
        if (!isAttached()) {
            return;
        }
        ConcordanceQuery query = query();
        asked = query;
        addClassName("searching");
        behind.run(this, () -> desk.find(query), this::show);
    }

    /// An answer that came too late for what is asked by now is dropped.
    private void show(MemoryDesk.Found found) {
        if (!found.query().equals(asked)) {
            return;
        }
        removeClassName("searching");
        List<ConcordanceHit> now = found.hits();
        hits.show(now, nothing(found));
        boolean all = now.size() < limit;
        more.setVisible(!all);
        count.setText(
                found.query().words().isBlank()
                        ? getTranslation(
                                all ? "memory.units" : "memory.newest", found.units(), now.size())
                        : getTranslation(all ? "memory.found" : "memory.found-more", now.size()));
        selection.show(0, now.size());
    }

    private Component nothing(MemoryDesk.Found found) {
        String words = found.query().words();
        if (!words.isBlank()) {
            return Signs.empty(
                    getTranslation("memory.nothing", words),
                    getTranslation("memory.nothing-words"));
        }
        return filters.any()
                ? Signs.empty(
                        getTranslation("memory.none-here"),
                        getTranslation("memory.none-here-words"))
                : Signs.empty(getTranslation("memory.empty"), getTranslation("memory.empty-words"));
    }

    private Component row(ConcordanceHit hit) {
        String words = hit.unit().in(Language.KOREAN);
        return HitRow.of(
                hit,
                around,
                navigation,
                actions.allowed() && around.mayChange(hit.unit())
                        ? List.of(
                                small("edit", words, () -> edit(hit)),
                                small("delete", words, () -> delete(Set.of(hit))))
                        : List.of());
    }

    private Button small(String label, String words, Runnable action) {
        Button button = new Button(getTranslation(label), e -> action.run());
        button.setAriaLabel(getTranslation(label) + ": " + words);
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }

    UnitActions actions() {
        return actions;
    }

    private ConcordanceQuery query() {
        return line.query(filters.filter(desk.filter()), limit);
    }

    private void export(ExportMemory exports) {
        UnitFilter filter = filters.filter(desk.filter());
        behind.run(
                this,
                () -> desk.count(filter),
                units -> new ExportDialog(exports, filter, units).open());
    }

    private Set<ConcordanceHit> chosenOr(ConcordanceHit hit) {
        return hits.selected().isEmpty() ? Set.of(hit) : hits.selected();
    }

    private void edit(ConcordanceHit hit) {
        ConcordanceQuery query = query();
        actions.edit(this, () -> gather.of(List.of(hit), query.filter()));
    }

    /// Without a choice all that is found.
    private void delete(Collection<ConcordanceHit> chosen) {
        ConcordanceQuery query = query();
        actions.delete(
                this,
                () -> chosen.isEmpty() ? gather.found(query) : gather.of(chosen, query.filter()));
    }

    private void move(Collection<ConcordanceHit> chosen) {
        ConcordanceQuery query = query();
        actions.move(
                this,
                () -> chosen.isEmpty() ? gather.found(query) : gather.of(chosen, query.filter()));
    }
}
