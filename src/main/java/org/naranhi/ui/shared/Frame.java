package org.naranhi.ui.shared;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The rail at the left and the screen beside it.
@PermitAll
public class Frame extends Div implements RouterLayout, AfterNavigationObserver {
    private final Main main = new Main();
    private final Map<String, RouterLink> rail = new LinkedHashMap<>();

    Frame(Navigation navigation, PersonMenu personMenu, SearchBox search) {
        addClassName("frame");
        Anchor skip = new Anchor("#content", getTranslation("frame.skip"));
        skip.addClassName("frame-skip");
        skip.setRouterIgnore(true);
        Nav nav = new Nav();
        nav.addClassName("rail");
        nav.getElement().setAttribute("aria-label", getTranslation("frame.rail"));
        RouterLink home = new RouterLink(navigation.home());
        home.addClassName("rail-logo");
        home.getElement().setAttribute("aria-label", getTranslation("frame.home"));
        home.add(Icon.LOGO.sign());
        nav.add(home);
        for (Navigation.Place place : navigation.places()) {
            nav.add(link(place));
        }
        Button find = new Button(getTranslation("search.open"), e -> search.open());
        find.addClassNames("rail-link", "rail-search");
        find.setIcon(Icon.SEARCH.sign());
        Div foot = new Div(find);
        foot.addClassName("rail-foot");
        navigation.settings().ifPresent(place -> foot.add(link(place)));
        foot.add(personMenu);
        nav.add(foot);
        main.setId("content");
        main.addClassName("frame-main");
        main.getElement().setAttribute("tabindex", "-1");
        add(skip, nav, main);
        PageKeys.on(this, search::open, Key.SLASH, KeyModifier.CONTROL);
    }

    private RouterLink link(Navigation.Place place) {
        RouterLink link = new RouterLink(place.view());
        link.addClassName("rail-link");
        link.add(place.icon().sign(), new Span(getTranslation(place.label())));
        rail.put(link.getHref(), link);
        return link;
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.removeAll();
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement old) {
        main.removeAll();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String path = event.getLocation().getPath();
        rail.forEach(
                (href, link) -> {
                    boolean here =
                            href.isEmpty()
                                    ? path.isEmpty() || path.startsWith("stories")
                                    : path.startsWith(href);
                    if (here) {
                        link.getElement().setAttribute("aria-current", "page");
                    } else {
                        link.getElement().removeAttribute("aria-current");
                    }
                });
    }
}
