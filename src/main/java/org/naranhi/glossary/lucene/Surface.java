package org.naranhi.glossary.lucene;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import org.naranhi.text.Span;

/// A text as it is compared, and the way back to where things stood: composed (NFC), full-width
/// letters narrow, soft hyphens and letters of no width gone.
record Surface(String text, int @Nullable [] starts, int @Nullable [] ends) {
    private static final String NO_WIDTH = "\u00AD\u200B\u200C\u200D\u2060\uFEFF";

    static Surface of(String text) {
        if (text.chars().noneMatch(Surface::odd)) {
            return new Surface(text, null, null);
        }
        StringBuilder compared = new StringBuilder(text.length());
        int[] starts = new int[text.length() + 1];
        int[] ends = new int[text.length() + 1];
        int i = 0;
        while (i < text.length()) {
            int end = i + Character.charCount(text.codePointAt(i));
            while (end < text.length() && joins(text.charAt(end))) {
                end++;
            }
            for (char c : compared(text.substring(i, end)).toCharArray()) {
                if (compared.length() < text.length()) {
                    starts[compared.length()] = i;
                    ends[compared.length()] = end;
                    compared.append(c);
                }
            }
            i = end;
        }
        return new Surface(compared.toString(), starts, ends);
    }

    Span original(Span span) {
        return starts == null || ends == null || span.length() == 0
                ? span
                : new Span(starts[span.start()], ends[span.end() - 1]);
    }

    private static boolean odd(int c) {
        return c == 'ʼ'
                || c >= 0x300 && c < 0x370
                || c >= 0x1100 && c < 0x1200
                || c >= 0xF900 && c < 0xFB00
                || c >= 0xFF01 && c < 0xFF61
                || c == 0x3000
                || NO_WIDTH.indexOf(c) >= 0;
    }

    /// A mark on the letter before, or a vowel or final of a syllable in parts.
    private static boolean joins(char c) {
        return c >= 0x300 && c < 0x370 || c >= 0x1160 && c < 0x1200;
    }

    private static String compared(String cluster) {
        char first = cluster.charAt(0);
        if (cluster.length() == 1) {
            return first == 'ʼ'
                    ? "'"
                    : NO_WIDTH.indexOf(first) >= 0
                            ? ""
                            : first >= 0xFF01 && first < 0xFF61
                                    ? String.valueOf((char) (first - 0xFEE0))
                                    : first == 0x3000
                                            ? " "
                                            : Normalizer.normalize(cluster, Normalizer.Form.NFC);
        }
        return Normalizer.normalize(cluster, Normalizer.Form.NFC);
    }
}
