package org.naranhi.newsroom;

import java.nio.charset.StandardCharsets;

/// What a password must be: long. Nothing else makes people choose better ones (NIST SP 800-63B).
public final class Passwords {
    /// In characters.
    public static final int MINIMUM = 10;

    /// Longer ones are refused, for hashing has its limits.
    public static final int MAXIMUM = 72;

    private Passwords() {}

    public static boolean acceptable(String password) {
        return password.codePointCount(0, password.length()) >= MINIMUM
                && password.getBytes(StandardCharsets.UTF_8).length <= MAXIMUM;
    }
}
