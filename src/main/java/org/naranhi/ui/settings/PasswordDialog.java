package org.naranhi.ui.settings;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.PasswordField;
import org.naranhi.newsroom.AdmitPerson;
import org.naranhi.newsroom.Passwords;
import org.naranhi.newsroom.Person;
import org.naranhi.ui.shared.Signs;

/// A new password for someone.
final class PasswordDialog extends Dialog {
    PasswordDialog(AdmitPerson admit, Person person) {
        setHeaderTitle(getTranslation("settings.new-password") + " · " + person.displayName());
        PasswordField password = new PasswordField(getTranslation("welcome.password"));
        password.setHelperText(getTranslation("welcome.password-rule", Passwords.MINIMUM));
        password.setWidthFull();
        password.setAutofocus(true);
        Button save = new Button(getTranslation("save"));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickListener(
                e -> {
                    if (Passwords.acceptable(password.getValue())) {
                        admit.changePassword(person, password.getValue());
                        close();
                        Signs.tell(getTranslation("settings.changed", person.displayName()));
                    } else {
                        password.setInvalid(true);
                        password.setErrorMessage(
                                getTranslation("welcome.password-rule", Passwords.MINIMUM));
                    }
                });
        add(password);
        getFooter().add(new Button(getTranslation("cancel"), e -> close()), save);
    }
}
