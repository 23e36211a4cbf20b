package org.naranhi.newsroom;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The people on record.
public interface People {
    List<Person> all();

    Optional<Person> byId(UUID id);

    Optional<Person> bySignInName(String signInName);

    /// The stored hash to check a password against.
    Optional<String> passwordHash(String signInName);

    /// @throws NameTaken when someone else signs in with that name
    void add(Person person, String passwordHash);

    /// Everything but the password; unknown people are ignored.
    void change(Person person);

    void changePassword(UUID id, String passwordHash);

    /// Adds the person only if nobody is on record yet, in one step that two visitors can't both
    /// win.
    boolean addFirst(Person administrator, String passwordHash);

    /// Someone else signs in with that name.
    final class NameTaken extends RuntimeException {
        public NameTaken(String signInName) {
            super(signInName);
        }
    }
}
