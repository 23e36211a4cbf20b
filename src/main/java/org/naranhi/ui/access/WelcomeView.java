package org.naranhi.ui.access;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.naranhi.newsroom.FirstAdministrator;
import org.naranhi.newsroom.Passwords;
import org.naranhi.newsroom.People;
import org.naranhi.newsroom.Person;
import org.naranhi.text.Language;
import org.naranhi.ui.shared.Signs;
import org.naranhi.workbench.FirstStart;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.RememberMeServices;

/// The very first visit: whoever comes makes themselves the administrator.
@Route(value = "welcome", autoLayout = false)
@AnonymousAllowed
public class WelcomeView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final People people;
    private final FirstAdministrator administrator;
    private final FirstStart firstStart;
    private final FirstStartCode code;
    private final RememberMeServices remembered;
    private final boolean codeNeeded;
    final TextField signInName = new TextField();
    final TextField displayName = new TextField();
    final PasswordField password = new PasswordField();
    final TextField codeField = new TextField();
    final Button begin = new Button();

    WelcomeView(
            People people,
            FirstAdministrator administrator,
            FirstStart firstStart,
            FirstStartCode code,
            RememberMeServices remembered) {
        this.people = people;
        this.administrator = administrator;
        this.firstStart = firstStart;
        this.code = code;
        this.remembered = remembered;
        this.codeNeeded = code.needed(VaadinService.getCurrentRequest());
        addClassName("access");
        displayName.setLabel(getTranslation("welcome.display-name"));
        signInName.setLabel(getTranslation("welcome.sign-in-name"));
        signInName.setAutocomplete(Autocomplete.USERNAME);
        password.setLabel(getTranslation("welcome.password"));
        password.setHelperText(getTranslation("welcome.password-rule", Passwords.MINIMUM));
        codeField.setLabel(getTranslation("welcome.code"));
        codeField.setHelperText(getTranslation("welcome.code-where"));
        codeField.setVisible(codeNeeded);
        begin.setText(getTranslation("welcome.begin"));
        begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        begin.addClickShortcut(Key.ENTER).resetFocusOnActiveElement();
        begin.addClickListener(e -> begin());
        displayName.setAutofocus(true);
        Div card =
                new Div(
                        new Masthead(),
                        new H1(getTranslation("welcome.title")),
                        new Paragraph(getTranslation("welcome.words")),
                        codeField,
                        displayName,
                        signInName,
                        password,
                        begin);
        card.addClassName("access-card");
        add(card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!people.all().isEmpty()) {
            event.forwardTo("");
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("welcome.title");
    }

    private void begin() {
        boolean right =
                require(displayName, !displayName.getValue().isBlank(), "welcome.name-missing")
                        & require(
                                signInName,
                                signInName.getValue().strip().matches("[\\p{L}\\p{N}._@-]{2,80}"),
                                "welcome.sign-in-name-wrong");
        boolean strong = Passwords.acceptable(password.getValue());
        password.setInvalid(!strong);
        password.setErrorMessage(getTranslation("welcome.password-rule", Passwords.MINIMUM));
        boolean proved = !codeNeeded || code.accepts(codeField.getValue());
        codeField.setInvalid(!proved);
        codeField.setErrorMessage(getTranslation("welcome.code-wrong"));
        if (!right || !strong || !proved) {
            return;
        }
        Language language = Language.of(getLocale().getLanguage());
        Person person =
                administrator
                        .admit(
                                signInName.getValue().strip(),
                                displayName.getValue().strip(),
                                password.getValue(),
                                language)
                        .orElse(null);
        if (person == null) {
            Signs.warn(getTranslation("welcome.too-late"));
            UI.getCurrent().navigate(SignInView.class);
            return;
        }
        firstStart.begin(person);
        signIn(person);
    }

    private boolean require(TextField field, boolean right, String message) {
        field.setInvalid(!right);
        field.setErrorMessage(getTranslation(message));
        return right;
    }

    /// The new administrator is in at once; should that fail, the sign-in page asks.
    private void signIn(Person person) {
        HttpServletRequest request =
                ((VaadinServletRequest) VaadinService.getCurrentRequest()).getHttpServletRequest();
        try {
            request.login(person.signInName(), password.getValue());
            remembered.loginSuccess(
                    request,
                    ((VaadinServletResponse) VaadinService.getCurrentResponse())
                            .getHttpServletResponse(),
                    (Authentication) Objects.requireNonNull(request.getUserPrincipal()));
        } catch (ServletException _) {
            // The sign-in page follows.
        }
        UI.getCurrent().getPage().setLocation("/");
    }
}
