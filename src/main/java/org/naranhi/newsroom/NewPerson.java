package org.naranhi.newsroom;

import java.time.Clock;
import java.util.UUID;
import org.naranhi.text.Language;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/// A person about to be put on record, and their password's hash.
@Component
class NewPerson {
    private final PasswordEncoder encoder;
    private final Clock clock;

    NewPerson(PasswordEncoder encoder, Clock clock) {
        this.encoder = encoder;
        this.clock = clock;
    }

    Person of(String signInName, String displayName, Role role, Language language) {
        return new Person(
                UUID.randomUUID(),
                signInName,
                displayName,
                role,
                true,
                language,
                Theme.SYSTEM,
                clock.instant());
    }

    String hash(String password) {
        if (!Passwords.acceptable(password)) {
            throw new IllegalArgumentException("not an acceptable password");
        }
        String hash = encoder.encode(password);
        if (hash == null) {
            throw new IllegalStateException("the encoder gave no hash");
        }
        return hash;
    }
}
