package org.naranhi.ui.glossary;

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
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.naranhi.glossary.Pictures;
import org.naranhi.ui.shared.Behind;
import org.naranhi.ui.shared.Frame;
import org.naranhi.ui.shared.MasterDetail;
import org.naranhi.ui.shared.Navigation;
import org.naranhi.ui.shared.PageHeader;
import org.naranhi.ui.shared.PageKeys;
import org.naranhi.ui.shared.Signs;
import org.springframework.beans.factory.ObjectProvider;

/// The terms of the newsroom: all of them at the left, one at the right with an address of its own.
@Route(value = "glossary/:term?", layout = Frame.class)
@PermitAll
public class GlossaryView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final String TERM = "term";
    private static final Pattern ID =
            Pattern.compile("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final int PLACES = 20;

    private final TermDesk desk;
    private final TermActions actions;
    private final Pictures pictures;
    private final Navigation navigation;
    private final Behind behind;
    final TermList list = new TermList(this::go);
    private final MasterDetail both;
    final Div detail;
    final Button add = new Button();
    final Button glossaries = new Button();
    private @Nullable UUID here;
    private int shown = PLACES;
    private boolean firstFound;

    GlossaryView(
            TermDesk desk,
            TermActions actions,
            Pictures pictures,
            Navigation navigation,
            Behind behind,
            FileButtons files,
            ObjectProvider<GlossariesDialog> glossariesDialogs) {
        this.desk = desk;
        this.actions = actions;
        this.pictures = pictures;
        this.navigation = navigation;
        this.behind = behind;
        addClassNames("names", "glossary", "master-detail");
        both = new MasterDetail(list, behind, desk::state, this::anew);
        detail = both.detail();
        files.forTerms(this::reload);
        actions.whenChanged(this::changed);
        glossaries.setText(getTranslation("glossary.glossaries"));
        glossaries.addClickListener(e -> glossariesDialogs.getObject().open(this::reload));
        add(
                new PageHeader(getTranslation("frame.glossary"))
                        .withActions(
                                new RouterLink(
                                        getTranslation("candidates.title"), CandidatesView.class),
                                glossaries,
                                files,
                                add),
                both);
        keys();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<String> id = event.getRouteParameters().get(TERM);
        if (id.filter(i -> !ID.matcher(i).matches()).isPresent()) {
            throw new NotFoundException();
        }
        here = id.map(UUID::fromString).orElse(null);
        shown = PLACES;
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter("q")
                .filter(words -> here == null && !words.isBlank())
                .ifPresent(
                        words -> {
                            list.search.setValue(words);
                            firstFound = true;
                        });
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
        return getTranslation("frame.glossary") + " · " + getTranslation("app.name");
    }

    private void keys() {
        add.setText(getTranslation("glossary.add"));
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        PageKeys.click(add, Key.KEY_N, KeyModifier.ALT);
        add.setTooltipText("Alt+N");
        add.setVisible(actions.allowed());
        add.addClickListener(e -> actions.add("", ""));
        both.keys(list.search::focus, list::step, TermKeys::show);
    }

    private void go(@Nullable UUID term) {
        UI.getCurrent()
                .navigate(
                        GlossaryView.class,
                        term == null
                                ? RouteParameters.empty()
                                : new RouteParameters(TERM, term.toString()));
    }

    private void changed(@Nullable UUID term) {
        reload();
        if (term != null && term.equals(here)) {
            showHere();
        } else {
            go(term);
        }
    }

    private void reload() {
        behind.run(this, desk::terms, this::listed);
    }

    private void listed(TermDesk.Terms terms) {
        both.asOf(terms.state());
        list.show(terms);
        if (firstFound) {
            firstFound = false;
            list.openFirst();
        }
    }

    private void showHere() {
        list.at(here);
        UUID asked = here;
        if (asked == null) {
            show(
                    Signs.empty(
                            getTranslation("glossary.choose"),
                            getTranslation("glossary.choose-words")));
        } else {
            behind.run(
                    this,
                    () -> desk.file(asked, shown),
                    file -> {
                        if (asked.equals(here)) {
                            show(page(file));
                        }
                    });
        }
    }

    private Component page(Optional<TermFile> file) {
        return file.<Component>map(
                        f -> new TermPage(f, pictures, actions, navigation, this::showMore))
                .orElseGet(
                        () ->
                                Signs.empty(
                                        getTranslation("term.gone"),
                                        getTranslation("term.gone-words")));
    }

    private void showMore() {
        shown *= 5;
        showHere();
    }

    private void show(Component page) {
        both.show(
                page,
                here == null
                        ? null
                        : new RouterLink(getTranslation("glossary.back"), GlossaryView.class));
    }
}
