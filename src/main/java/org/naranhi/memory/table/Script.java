package org.naranhi.memory.table;

/// Which letters a text has.
final class Script {
    private Script() {}

    static int hangul(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            count += c >= 0xAC00 && c <= 0xD7A3 || c >= 0x1100 && c <= 0x11FF ? 1 : 0;
        }
        return count;
    }

    static int latin(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            count += c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' ? 1 : 0;
        }
        return count;
    }

    /// How much of a text's letters is Hangul, in percent.
    static int korean(String text) {
        int hangul = hangul(text);
        return hangul == 0 ? 0 : hangul * 100 / (hangul + latin(text));
    }
}
