package org.naranhi.ui.names;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.naranhi.ui.glossary.FileButtons;
import org.naranhi.ui.shared.Behind;
import org.naranhi.ui.shared.Frame;
import org.naranhi.ui.shared.MasterDetail;
import org.naranhi.ui.shared.Navigation;
import org.naranhi.ui.shared.PageHeader;
import org.naranhi.ui.shared.PageKeys;
import org.naranhi.ui.shared.Signs;

/// The names desk: all names at the left, one of them at the right.
@Route(value = "names/:name?", layout = Frame.class)
@PermitAll
public class NamesView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final int PLACES = 20;

    private final NameDesk desk;
    private final NameActions actions;
    private final Navigation navigation;
    private final Behind behind;
    final NameList list = new NameList(this::go);
    private final MasterDetail both;
    final Div detail;
    final Button add = new Button();
    final TryName tryName = new TryName(this::go);
    private NameAddress here = new NameAddress.None("");
    private int shown = PLACES;

    NamesView(
            NameDesk desk,
            NameActions actions,
            Navigation navigation,
            Behind behind,
            FileButtons files) {
        this.desk = desk;
        this.actions = actions;
        this.navigation = navigation;
        this.behind = behind;
        addClassNames("names", "master-detail");
        both = new MasterDetail(list, behind, desk::state, this::anew);
        detail = both.detail();
        files.forNames(this::reload);
        actions.whenChanged(this::changed);
        add(new PageHeader(getTranslation("frame.names")).withActions(tryName, files, add), both);
        keys();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        here = NameAddress.of(event).orElseThrow(NotFoundException::new);
        shown = PLACES;
        if (here instanceof NameAddress.None(String words) && !words.isEmpty()) {
            list.search.setValue(words);
        }
        if (isAttached()) {
            showHere();
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        anew();
    }

    /// Stories are followed behind the pages, and others work on the same.
    private void anew() {
        reload();
        showHere();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("frame.names") + " · " + getTranslation("app.name");
    }

    private void keys() {
        add.setText(getTranslation("names.add"));
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        PageKeys.click(add, Key.KEY_N, KeyModifier.ALT);
        add.setTooltipText("Alt+N");
        add.setVisible(actions.allowed());
        add.addClickListener(e -> actions.add("", ""));
        PageKeys.on(this, tryName::focus, Key.KEY_T, KeyModifier.ALT);
        both.keys(list.search::focus, list::step, NameKeys::show);
    }

    private void go(NameAddress address) {
        UI.getCurrent().navigate(NamesView.class, address.route(), address.query());
    }

    private void changed(NameAddress now) {
        reload();
        if (now.equals(here)) {
            showHere();
        } else {
            go(now);
        }
    }

    /// The names at once; then which stories use them and what is to be settled, which may take a
    /// moment longer.
    private void reload() {
        if (list.isEmpty()) {
            behind.run(
                    this, desk::shelf, shelf -> listed(new Names("", shelf, Map.of(), List.of())));
        }
        behind.run(this, desk::names, this::listed);
    }

    private void listed(Names names) {
        boolean first = list.isEmpty();
        both.asOf(names.state());
        list.show(names.shelf(), names.stories(), ConflictRows.of(this, names.toSettle()));
        if (first && here instanceof NameAddress.None(String words) && !words.isEmpty()) {
            list.openFirst();
        }
    }

    private void showHere() {
        list.at(here);
        NameAddress asked = here;
        switch (asked) {
            case NameAddress.None _ ->
                    show(
                            Signs.empty(
                                    getTranslation("names.choose"),
                                    getTranslation("names.choose-words")));
            case NameAddress.Tried(String hangul, String latin) ->
                    behind.run(
                            this,
                            () -> desk.tried(hangul, latin),
                            tried -> showIf(asked, new TriedPage(tried, actions, navigation)));
            case NameAddress.OnRecord(UUID id, String spelling) ->
                    behind.run(
                            this,
                            () -> desk.file(id, shown),
                            file -> showIf(asked, page(file, spelling)));
        }
    }

    private Component page(Optional<NameFile> file, String spelling) {
        return file.<Component>map(
                        f -> new NamePage(f, spelling, actions, navigation, this::showMore))
                .orElseGet(
                        () ->
                                Signs.empty(
                                        getTranslation("name.gone"),
                                        getTranslation("name.gone-words")));
    }

    private void showMore() {
        shown *= 5;
        showHere();
    }

    private void showIf(NameAddress asked, Component page) {
        if (asked.equals(here)) {
            show(page);
        }
    }

    private void show(Component page) {
        both.show(
                page,
                here instanceof NameAddress.None
                        ? null
                        : new RouterLink(getTranslation("names.back"), NamesView.class));
    }
}
