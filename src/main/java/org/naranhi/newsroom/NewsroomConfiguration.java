package org.naranhi.newsroom;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm;

/// Passwords are kept as PBKDF2 hashes of 600,000 rounds of HMAC-SHA-256 (OWASP Password Storage
/// Cheat Sheet) that name their method, so that it can be changed. bcrypt would read no further
/// than 72 bytes, which is 24 syllables of Hangul.
@Configuration(proxyBeanMethods = false)
class NewsroomConfiguration {
    private static final String METHOD = "pbkdf2-sha256";
    private static final int SALT_BYTES = 16;
    private static final int ROUNDS = 600_000;

    @Bean
    PasswordEncoder passwordEncoder() {
        PasswordEncoder pbkdf2 =
                new Pbkdf2PasswordEncoder(
                        "", SALT_BYTES, ROUNDS, SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA256);
        return new ComposedPasswordEncoder(
                new DelegatingPasswordEncoder(METHOD, Map.of(METHOD, pbkdf2)));
    }
}
