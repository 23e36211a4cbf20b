package org.naranhi.ui.glossary;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.naranhi.glossary.EntrySearch;
import org.naranhi.glossary.Glossary;
import org.naranhi.glossary.TermEntry;
import org.naranhi.newsroom.Role;
import org.naranhi.text.Language;
import org.naranhi.ui.shared.Frame;
import org.naranhi.ui.shared.PageHeader;
import org.naranhi.ui.shared.SignedIn;
import org.naranhi.ui.shared.Signs;

/// The terms of the newsroom.
@Route(value = "glossary", layout = Frame.class)
@PermitAll
public class GlossaryView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final Glossary glossary;
    private final SignedIn signedIn;
    private List<TermEntry> all = List.of();
    final Grid<TermEntry> grid = new Grid<>();
    final TextField search = new TextField();
    final Select<String> domain = new Select<>();
    final Button add = new Button();
    private final Span count = new Span();

    GlossaryView(Glossary glossary, SignedIn signedIn, FileButtons files) {
        this.glossary = glossary;
        this.signedIn = signedIn;
        addClassName("glossary");
        add.setText(getTranslation("glossary.add"));
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add.addClickShortcut(Key.KEY_N, KeyModifier.ALT);
        add.setTooltipText("Alt+N");
        add.addClickListener(e -> edit(null));
        files.forTerms(this::reload);
        add(new PageHeader(getTranslation("frame.glossary")).withActions(files, add));
        add(filters(), grid);
        columns();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter("q")
                .ifPresent(search::setValue);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        reload();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("frame.glossary") + " · " + getTranslation("app.name");
    }

    private Component filters() {
        search.setPlaceholder(getTranslation("glossary.search"));
        search.setAriaLabel(getTranslation("glossary.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(e -> filter());
        domain.setEmptySelectionAllowed(true);
        domain.setEmptySelectionCaption(getTranslation("glossary.all-domains"));
        domain.setPlaceholder(getTranslation("glossary.all-domains"));
        domain.setAriaLabel(getTranslation("glossary.domain"));
        domain.setItemLabelGenerator(
                d -> d == null ? getTranslation("glossary.all-domains") : words(d));
        domain.addValueChangeListener(e -> filter());
        count.addClassName("quiet");
        count.getElement().setAttribute("role", "status");
        Div filters = new Div(search, domain, count);
        filters.addClassName("filters");
        return filters;
    }

    private void columns() {
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addComponentColumn(t -> side(t, Language.KOREAN))
                .setHeader(getTranslation("language.ko"));
        grid.addComponentColumn(t -> side(t, Language.ENGLISH))
                .setHeader(getTranslation("language.en"));
        grid.addColumn(t -> words(t.domain()))
                .setHeader(getTranslation("glossary.domain"))
                .setFlexGrow(0)
                .setWidth("7rem");
        grid.addComponentColumn(this::status)
                .setHeader(getTranslation("glossary.status"))
                .setFlexGrow(0)
                .setWidth("7rem");
        grid.addColumn(TermEntry::note).setHeader(getTranslation("names.note"));
        grid.addComponentColumn(this::actions).setFlexGrow(0).setWidth("11rem");
        grid.addItemDoubleClickListener(e -> editIfAllowed(e.getItem()));
    }

    private Component side(TermEntry term, Language language) {
        Span main = Signs.words(term.in(language), language);
        main.addClassName("term-main");
        List<String> variants =
                language == Language.KOREAN ? term.koreanVariants() : term.englishVariants();
        Span others = Signs.words(String.join(" · ", variants), language);
        others.addClassName("quiet");
        return new Div(main, new Div(others));
    }

    private Component status(TermEntry term) {
        String status = term.status().name().toLowerCase(Locale.ROOT);
        Span sign = new Span(getTranslation("status." + status));
        sign.addClassNames("status-sign", "status-" + status);
        return sign;
    }

    private Component actions(TermEntry term) {
        if (!signedIn.may(Role.EDITOR)) {
            return new Span();
        }
        Button edit = new Button(getTranslation("edit"), e -> edit(term));
        edit.setAriaLabel(getTranslation("edit") + ": " + term.korean());
        Button delete = new Button(getTranslation("delete"), e -> delete(term));
        delete.setAriaLabel(getTranslation("delete") + ": " + term.korean());
        for (Button button : List.of(edit, delete)) {
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        }
        return new Div(edit, delete);
    }

    private void editIfAllowed(TermEntry term) {
        if (signedIn.may(Role.EDITOR)) {
            edit(term);
        }
    }

    private void edit(@Nullable TermEntry term) {
        new TermDialog(
                        term,
                        kept -> {
                            glossary.keep(List.of(kept), signedIn.person().id());
                            reload();
                            Signs.tell(getTranslation("names.kept", kept.korean()));
                        })
                .open();
    }

    private void delete(TermEntry term) {
        glossary.delete(term.id(), signedIn.person().id());
        reload();
        Signs.tellWithUndo(
                getTranslation("names.deleted", term.korean()),
                getTranslation("undo"),
                () -> {
                    glossary.keep(List.of(term), signedIn.person().id());
                    reload();
                });
    }

    private void reload() {
        all = glossary.terms();
        String chosen = domain.getValue();
        domain.setItems(all.stream().map(TermEntry::domain).distinct().sorted().toList());
        domain.setValue(chosen);
        filter();
    }

    private void filter() {
        List<TermEntry> shown =
                EntrySearch.search(all, search.getValue()).stream()
                        .filter(t -> domain.isEmpty() || t.domain().equals(domain.getValue()))
                        .toList();
        grid.setItems(shown);
        count.setText(getTranslation("glossary.count", shown.size()));
    }

    private String words(String of) {
        return getTranslation("domain." + of);
    }
}
