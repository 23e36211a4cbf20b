package org.naranhi.ui.shared;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.naranhi.newsroom.People;
import org.naranhi.newsroom.Person;
import org.naranhi.newsroom.Theme;
import org.naranhi.text.Language;
import org.springframework.stereotype.Component;

/// The language and the look of the pages: a person's own, before signing in the browser's. Cookies
/// carry both, so that a page is right from its first byte.
@Component
public class Preferences implements VaadinServiceInitListener {
    private static final String LANGUAGE = "naranhi-language";
    private static final String THEME = "naranhi-theme";

    private final People people;
    private final SignedIn signedIn;

    Preferences(People people, SignedIn signedIn) {
        this.people = people;
        this.signedIn = signedIn;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(e -> begin(e.getUI()));
        event.addIndexHtmlRequestListener(
                response -> {
                    var html = response.getDocument().child(0);
                    VaadinRequest request = response.getVaadinRequest();
                    html.attr("lang", language(request).tag());
                    html.attr("data-theme", cookie(request, THEME).orElse("system"));
                });
    }

    public void choose(Language language) {
        signedIn.maybe().ifPresent(p -> people.change(with(p, language, p.theme())));
        keep(LANGUAGE, language.tag());
        UI.getCurrent().getPage().reload();
    }

    public void choose(Theme theme) {
        signedIn.maybe().ifPresent(p -> people.change(with(p, p.interfaceLanguage(), theme)));
        keep(THEME, theme.name().toLowerCase(Locale.ROOT));
        show(UI.getCurrent(), theme);
    }

    private void begin(UI ui) {
        Optional<Person> person = signedIn.maybe();
        Language language =
                person.map(Person::interfaceLanguage)
                        .orElseGet(() -> language(VaadinService.getCurrentRequest()));
        ui.setLocale(Locale.forLanguageTag(language.tag()));
        ui.getPage().executeJs("document.documentElement.lang = $0", language.tag());
        person.ifPresent(
                p -> {
                    keep(LANGUAGE, language.tag());
                    keep(THEME, p.theme().name().toLowerCase(Locale.ROOT));
                    show(ui, p.theme());
                });
    }

    private static void show(UI ui, Theme theme) {
        ui.getPage()
                .executeJs(
                        "document.documentElement.dataset.theme = $0",
                        theme.name().toLowerCase(Locale.ROOT));
    }

    private static Language language(VaadinRequest request) {
        return cookie(request, LANGUAGE)
                .filter(tag -> tag.equals("ko") || tag.equals("en"))
                .map(Language::of)
                .orElse(
                        request.getLocale().getLanguage().equals("ko")
                                ? Language.KOREAN
                                : Language.ENGLISH);
    }

    private static Optional<String> cookie(VaadinRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) {
            return Optional.empty();
        }
        for (Cookie cookie : cookies) {
            if (cookie.getName().equals(name) && cookie.getValue().matches("[a-z]{2,8}")) {
                return Optional.of(cookie.getValue());
            }
        }
        return Optional.empty();
    }

    private static void keep(String name, String value) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        VaadinService.getCurrentResponse().addCookie(cookie);
    }

    private static Person with(Person p, Language language, Theme theme) {
        return new Person(
                p.id(),
                p.signInName(),
                p.displayName(),
                p.role(),
                p.enabled(),
                language,
                theme,
                p.createdAt());
    }
}
