package org.naranhi.newsroom;

import org.naranhi.text.Language;
import org.springframework.stereotype.Component;

/// Puts someone on record, or gives them another password.
@Component
public class AdmitPerson {
    private final People people;
    private final NewPerson newPerson;

    AdmitPerson(People people, NewPerson newPerson) {
        this.people = people;
        this.newPerson = newPerson;
    }

    /// @throws People.NameTaken when someone else signs in with that name
    /// @throws IllegalArgumentException when the password isn't [Passwords#acceptable]
    public Person admit(
            String signInName, String displayName, Role role, Language language, String password) {
        Person person = newPerson.of(signInName, displayName, role, language);
        people.add(person, newPerson.hash(password));
        return person;
    }

    /// @throws IllegalArgumentException when the password isn't [Passwords#acceptable]
    public void changePassword(Person person, String password) {
        people.changePassword(person.id(), newPerson.hash(password));
    }
}
