package org.naranhi.ui.names;

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
import org.naranhi.glossary.NameRecord;
import org.naranhi.newsroom.Role;
import org.naranhi.text.Language;
import org.naranhi.ui.glossary.FileButtons;
import org.naranhi.ui.shared.Frame;
import org.naranhi.ui.shared.PageHeader;
import org.naranhi.ui.shared.SignedIn;
import org.naranhi.ui.shared.Signs;

/// The name records: people, bodies, places.
@Route(value = "names", layout = Frame.class)
@PermitAll
public class NamesView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final Glossary glossary;
    private final SignedIn signedIn;
    private List<NameRecord> all = List.of();
    final Grid<NameRecord> grid = new Grid<>();
    final TextField search = new TextField();
    final Select<NameRecord.Kind> kind = new Select<>();
    final Button add = new Button();
    final Div detail = new Div();
    private final Span count = new Span();

    NamesView(Glossary glossary, SignedIn signedIn, FileButtons files) {
        this.glossary = glossary;
        this.signedIn = signedIn;
        addClassNames("names", "master-detail");
        add.setText(getTranslation("names.add"));
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add.addClickShortcut(Key.KEY_N, KeyModifier.ALT);
        add.setTooltipText("Alt+N");
        add.addClickListener(e -> edit(null));
        files.forNames(this::reload);
        add(new PageHeader(getTranslation("frame.names")).withActions(files, add));
        Div list = new Div(filters(), grid);
        list.addClassName("master");
        detail.addClassName("detail");
        Div body = new Div(list, detail);
        body.addClassName("master-detail-body");
        add(body);
        columns();
        nothingChosen();
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
        if (!search.isEmpty()) {
            grid.getGenericDataView().getItems().findFirst().ifPresent(grid::select);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("frame.names") + " · " + getTranslation("app.name");
    }

    private Component filters() {
        search.setPlaceholder(getTranslation("names.search"));
        search.setAriaLabel(getTranslation("names.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(e -> filter());
        kind.setItems(NameRecord.Kind.values());
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(getTranslation("names.all-kinds"));
        kind.setPlaceholder(getTranslation("names.all-kinds"));
        kind.setAriaLabel(getTranslation("names.kind"));
        kind.setItemLabelGenerator(k -> k == null ? getTranslation("names.all-kinds") : words(k));
        kind.addValueChangeListener(e -> filter());
        count.addClassName("quiet");
        count.getElement().setAttribute("role", "status");
        Div filters = new Div(search, kind, count);
        filters.addClassName("filters");
        return filters;
    }

    private void columns() {
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        grid.addComponentColumn(this::name).setHeader(getTranslation("names.hangul"));
        grid.addComponentColumn(
                        n -> {
                            Span english = Signs.words(n.english(), Language.ENGLISH);
                            english.addClassName("names-english");
                            return english;
                        })
                .setHeader(getTranslation("names.english"));
        grid.addColumn(n -> words(n.kind()))
                .setHeader(getTranslation("names.kind"))
                .setFlexGrow(0)
                .setWidth("6.5rem");
        grid.addItemClickListener(e -> grid.select(e.getItem()));
        grid.asSingleSelect()
                .addValueChangeListener(
                        e -> {
                            if (e.getValue() == null) {
                                nothingChosen();
                            } else {
                                show(e.getValue());
                            }
                        });
    }

    private Component name(NameRecord name) {
        Span hangul = Signs.words(name.hangul(), Language.KOREAN);
        hangul.addClassName("names-hangul");
        Span hanja = Signs.words(name.hanja(), Language.KOREAN);
        hanja.addClassName("quiet");
        Div cell = new Div(hangul, hanja);
        cell.addClassName("names-cell");
        return cell;
    }

    private void show(NameRecord name) {
        detail.removeAll();
        detail.add(
                new NamePage(
                        name,
                        signedIn.may(Role.EDITOR) ? () -> edit(name) : null,
                        signedIn.may(Role.EDITOR) ? () -> delete(name) : null));
    }

    private void nothingChosen() {
        detail.removeAll();
        detail.add(
                Signs.empty(getTranslation("names.choose"), getTranslation("names.choose-words")));
    }

    private void edit(@Nullable NameRecord name) {
        new NameDialog(
                        name,
                        kept -> {
                            glossary.keep(List.of(kept), signedIn.person().id());
                            reload();
                            grid.select(kept);
                            Signs.tell(getTranslation("names.kept", kept.hangul()));
                        })
                .open();
    }

    private void delete(NameRecord name) {
        glossary.delete(name.id(), signedIn.person().id());
        reload();
        nothingChosen();
        Signs.tellWithUndo(
                getTranslation("names.deleted", name.hangul()),
                getTranslation("undo"),
                () -> {
                    glossary.keep(List.of(name), signedIn.person().id());
                    reload();
                });
    }

    private void reload() {
        all = glossary.names();
        filter();
    }

    private void filter() {
        List<NameRecord> shown =
                EntrySearch.search(all, search.getValue()).stream()
                        .filter(n -> kind.isEmpty() || n.kind() == kind.getValue())
                        .toList();
        grid.setItems(shown);
        count.setText(getTranslation("names.count", shown.size()));
    }

    private String words(NameRecord.Kind of) {
        return getTranslation("entry." + of.name().toLowerCase(Locale.ROOT));
    }
}
