package org.naranhi.ui.shared;

import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Optional;
import org.naranhi.newsroom.People;
import org.naranhi.newsroom.Person;
import org.naranhi.newsroom.Role;
import org.springframework.stereotype.Component;

/// Who is at the page.
@Component
public class SignedIn {
    private final AuthenticationContext authentication;
    private final People people;

    SignedIn(AuthenticationContext authentication, People people) {
        this.authentication = authentication;
        this.people = people;
    }

    public Optional<Person> maybe() {
        return authentication.getPrincipalName().flatMap(people::bySignInName);
    }

    /// @throws java.util.NoSuchElementException on a page that lets anyone in
    public Person person() {
        return maybe().orElseThrow();
    }

    public boolean may(Role role) {
        return maybe().map(p -> p.role().includes(role)).orElse(false);
    }

    public void signOut() {
        authentication.logout();
    }
}
