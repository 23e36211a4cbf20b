package org.naranhi.newsroom;

import java.util.Optional;
import org.naranhi.text.Language;
import org.springframework.stereotype.Component;

/// Makes the first visitor the administrator, and no second one.
@Component
public class FirstAdministrator {
    private final People people;
    private final NewPerson newPerson;

    FirstAdministrator(People people, NewPerson newPerson) {
        this.people = people;
        this.newPerson = newPerson;
    }

    /// Empty when someone was first.
    ///
    /// @throws IllegalArgumentException when the password isn't [Passwords#acceptable]
    public Optional<Person> admit(
            String signInName, String displayName, String password, Language language) {
        Person person = newPerson.of(signInName, displayName, Role.ADMINISTRATOR, language);
        return people.addFirst(person, newPerson.hash(password))
                ? Optional.of(person)
                : Optional.empty();
    }
}
