package org.naranhi.ui.access;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.naranhi.newsroom.People;
import org.naranhi.text.Language;
import org.naranhi.ui.shared.Preferences;

/// Signing in; on the very first visit it leads to [WelcomeView].
@Route(value = "sign-in", autoLayout = false)
@AnonymousAllowed
public class SignInView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final People people;
    final LoginForm form = new LoginForm();

    SignInView(People people, Preferences preferences) {
        this.people = people;
        addClassName("access");
        form.setI18n(words());
        form.setAction("sign-in");
        form.setForgotPasswordButtonVisible(false);
        Div card = new Div(new Masthead(), form);
        card.addClassName("access-card");
        Div languages = new Div();
        languages.addClassName("access-languages");
        for (Language language : Language.values()) {
            Button button =
                    new Button(
                            getTranslation("language." + language.tag()),
                            e -> preferences.choose(language));
            button.getElement().setAttribute("lang", language.tag());
            languages.add(button);
        }
        add(card, languages);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (people.all().isEmpty()) {
            event.forwardTo(WelcomeView.class);
        } else if (event.getLocation().getQueryParameters().getParameters().containsKey("error")) {
            form.setError(true);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("sign-in.title");
    }

    private LoginI18n words() {
        LoginI18n words = LoginI18n.createDefault();
        LoginI18n.Form fields = words.getForm();
        fields.setTitle(getTranslation("sign-in.title"));
        fields.setUsername(getTranslation("sign-in.name"));
        fields.setPassword(getTranslation("sign-in.password"));
        fields.setSubmit(getTranslation("sign-in.submit"));
        words.setForm(fields);
        LoginI18n.ErrorMessage error = words.getErrorMessage();
        error.setTitle(getTranslation("sign-in.refused"));
        error.setMessage(getTranslation("sign-in.refused-why"));
        error.setUsername(getTranslation("sign-in.name-missing"));
        error.setPassword(getTranslation("sign-in.password-missing"));
        words.setErrorMessage(error);
        return words;
    }
}
