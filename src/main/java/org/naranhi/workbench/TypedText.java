package org.naranhi.workbench;

import java.text.Normalizer;

/// Text from a keyboard or a clipboard made fit to keep: NFC, one line, no control characters.
final class TypedText {
    private TypedText() {}

    static String clean(String typed) {
        StringBuilder kept = new StringBuilder(typed.length());
        Normalizer.normalize(typed, Normalizer.Form.NFC)
                .codePoints()
                .map(c -> c == '\n' || c == '\r' || c == '\t' ? ' ' : c)
                .filter(c -> !Character.isISOControl(c))
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
