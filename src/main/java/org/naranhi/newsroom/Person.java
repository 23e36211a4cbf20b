package org.naranhi.newsroom;

import java.time.Instant;
import java.util.UUID;
import org.naranhi.text.Language;

/// Someone who works in the newsroom. The password hash never leaves `newsroom`.
public record Person(
        UUID id,
        String signInName,
        String displayName,
        Role role,
        boolean enabled,
        Language interfaceLanguage,
        Theme theme,
        Instant createdAt) {
    public Person {
        if (signInName.isBlank() || displayName.isBlank()) {
            throw new IllegalArgumentException("a person has a name to sign in with and to show");
        }
    }
}
