package org.naranhi.newsroom;

import java.text.Normalizer;

/// What a password must be: long. Nothing else makes people choose better ones (NIST SP 800-63B).
public final class Passwords {
    /// In characters (code points) of the composed form: a Hangul syllable is one.
    public static final int MINIMUM = 10;

    /// Longer ones are refused, so that nobody keeps the server busy with hashing.
    public static final int MAXIMUM = 256;

    private Passwords() {}

    public static boolean acceptable(String password) {
        String composed = Normalizer.normalize(password, Normalizer.Form.NFC);
        int length = composed.codePointCount(0, composed.length());
        return length >= MINIMUM && length <= MAXIMUM;
    }
}
