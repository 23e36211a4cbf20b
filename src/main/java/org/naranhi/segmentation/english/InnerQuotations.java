package org.naranhi.segmentation.english;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A quotation between single quotes is mostly one within a quotation or a sentence, and stays in
/// one piece: He told me, ‘Stop. Don't go.’ So does a short one of cries and questions alone,
/// between whatever quotes, and what stands in square brackets: “Fire! Fire!”
final class InnerQuotations {
    private static final int LONGEST = 400;

    private static final int SHORT = 90;

    private static final Pattern CRIES =
            Pattern.compile("[“\"](?=\\p{L})[^“”\".]{1,80}[!?][”\"]|\\[[^\\[\\]]{1,40}]");

    private InnerQuotations() {}

    static void join(String text, BitSet breaks) {
        Matcher cries = CRIES.matcher(text);
        int open = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c == '“' || c == '"' || c == '[')
                    && cries.region(i, Math.min(text.length(), i + SHORT)).lookingAt()) {
                breaks.clear(i, cries.end() - 1);
            }
            if (opens(text, i, c)) {
                open = i;
            } else if (open >= 0 && (c == '’' || c == '\'') && closes(text, i, text.charAt(open))) {
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

    /// At the end of a word, and after a stop where an apostrophe could be meant.
    private static boolean closes(String text, int at, char open) {
        char after = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        return !Character.isLetterOrDigit(after)
                && (open == '‘' || ".?!…".indexOf(text.charAt(at - 1)) >= 0);
    }
}
