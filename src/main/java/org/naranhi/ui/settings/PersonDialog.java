package org.naranhi.ui.settings;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import org.naranhi.newsroom.AdmitPerson;
import org.naranhi.newsroom.Passwords;
import org.naranhi.newsroom.People;
import org.naranhi.newsroom.Role;
import org.naranhi.text.Language;
import org.naranhi.ui.shared.Signs;

/// Someone new in the newsroom.
final class PersonDialog extends Dialog {
    private final AdmitPerson admit;
    private final Runnable added;
    final TextField displayName = new TextField();
    final TextField signInName = new TextField();
    final PasswordField password = new PasswordField();
    final Select<Role> role = new Select<>();

    PersonDialog(AdmitPerson admit, Runnable added) {
        this.admit = admit;
        this.added = added;
        setHeaderTitle(getTranslation("settings.add-person"));
        displayName.setLabel(getTranslation("welcome.display-name"));
        displayName.setAutofocus(true);
        displayName.setMaxLength(120);
        signInName.setLabel(getTranslation("welcome.sign-in-name"));
        password.setLabel(getTranslation("welcome.password"));
        password.setHelperText(getTranslation("welcome.password-rule", Passwords.MINIMUM));
        role.setLabel(getTranslation("settings.role"));
        role.setItems(Role.values());
        role.setItemLabelGenerator(
                r -> getTranslation("role." + r.name().toLowerCase(Locale.ROOT)));
        role.setValue(Role.TRANSLATOR);
        add(new FormLayout(displayName, signInName, password, role));
        Button save = new Button(getTranslation("save"), e -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("cancel"), e -> close()), save);
    }

    private void save() {
        boolean named = !displayName.getValue().isBlank();
        displayName.setInvalid(!named);
        displayName.setErrorMessage(getTranslation("welcome.name-missing"));
        boolean signs = signInName.getValue().strip().matches("[\\p{L}\\p{N}._@-]{2,80}");
        signInName.setInvalid(!signs);
        signInName.setErrorMessage(getTranslation("welcome.sign-in-name-wrong"));
        boolean strong = Passwords.acceptable(password.getValue());
        password.setInvalid(!strong);
        password.setErrorMessage(getTranslation("welcome.password-rule", Passwords.MINIMUM));
        if (!named || !signs || !strong) {
            return;
        }
        try {
            admit.admit(
                    signInName.getValue().strip(),
                    displayName.getValue().strip(),
                    role.getValue(),
                    Language.of(getLocale().getLanguage()),
                    password.getValue());
            close();
            added.run();
            Signs.tell(getTranslation("settings.added", displayName.getValue()));
        } catch (People.NameTaken _) {
            signInName.setInvalid(true);
            signInName.setErrorMessage(getTranslation("settings.name-taken"));
        }
    }
}
