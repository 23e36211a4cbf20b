package org.naranhi.newsroom;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/// Hashes the composed form (NFC): a password in Hangul is the same on every keyboard and system.
record ComposedPasswordEncoder(PasswordEncoder encoder) implements PasswordEncoder {
    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return encoder.encode(composed(password));
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        return encoder.matches(composed(password), hash);
    }

    @Override
    public boolean upgradeEncoding(@Nullable String hash) {
        return encoder.upgradeEncoding(hash);
    }

    private static @Nullable String composed(@Nullable CharSequence password) {
        return password == null ? null : Normalizer.normalize(password, Normalizer.Form.NFC);
    }
}
