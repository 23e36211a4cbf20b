package org.naranhi.segmentation.english;

import java.util.BitSet;

/// A quotation between single quotes is mostly one within a quotation or a sentence, and stays in
/// one piece: He told me, ‘Stop. Don't go.’
final class InnerQuotations {
    private static final int LONGEST = 400;

    private InnerQuotations() {}

    static void join(String text, BitSet breaks) {
        int open = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (opens(text, i, c)) {
                open = i;
            } else if (open >= 0 && (c == '’' || c == '\'') && closes(text, i)) {
                if (i - open <= LONGEST) {
                    breaks.clear(open + 1, i);
                }
                open = -1;
            }
        }
    }

    private static boolean opens(String text, int at, char c) {
        if (c != '‘' && c != '\'' && c != '`' || at + 1 >= text.length()) {
            return false;
        }
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        return Character.isLetter(text.charAt(at + 1))
                && (Character.isWhitespace(before) || "“\"([".indexOf(before) >= 0);
    }

    /// After a stop, and at the end of a word: an apostrophe is neither.
    private static boolean closes(String text, int at) {
        char before = text.charAt(at - 1);
        char after = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        return ".?!…".indexOf(before) >= 0 && !Character.isLetterOrDigit(after);
    }
}
