package org.naranhi.ui.shared;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.naranhi.newsroom.Person;
import org.naranhi.newsroom.Theme;
import org.naranhi.text.Language;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/// Who I am, the language and look of the pages, and the way out.
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public class PersonMenu extends Button {
    PersonMenu(SignedIn signedIn, Preferences preferences) {
        Person person = signedIn.person();
        addClassName("person-menu");
        setIcon(Signs.avatar(person.displayName()));
        setAriaLabel(getTranslation("person.menu", person.displayName()));
        getElement().setAttribute("aria-haspopup", "menu");
        ContextMenu menu = new ContextMenu(this);
        menu.setOpenOnClick(true);
        Span name = new Span(person.displayName());
        name.addClassName("person-name");
        menu.addItem(name).setEnabled(false);
        menu.addSeparator();
        for (Language language : Language.values()) {
            MenuItem item =
                    menu.addItem(
                            getTranslation("language." + language.tag()),
                            e -> preferences.choose(language));
            item.setCheckable(true);
            item.setChecked(person.interfaceLanguage() == language);
        }
        menu.addSeparator();
        Map<Theme, MenuItem> looks = new EnumMap<>(Theme.class);
        for (Theme theme : Theme.values()) {
            String words = "theme." + theme.name().toLowerCase(Locale.ROOT);
            MenuItem item = menu.addItem(getTranslation(words));
            item.setCheckable(true);
            item.setChecked(person.theme() == theme);
            item.addClickListener(
                    e -> {
                        preferences.choose(theme);
                        looks.forEach((look, i) -> i.setChecked(look == theme));
                    });
            looks.put(theme, item);
        }
        menu.addSeparator();
        menu.addItem(getTranslation("person.sign-out"), e -> signedIn.signOut());
    }
}
