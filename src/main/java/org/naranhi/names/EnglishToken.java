package org.naranhi.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A word of English text: hyphens and apostrophes within it belong to it, a possessive doesn't,
/// the stop of an abbreviation or an initial does. `glued` is whether only a space stands between
/// it and the word before; `opens` whether it begins a sentence or what is like one.
record EnglishToken(
        int start,
        int end,
        String text,
        String lower,
        String before,
        String possessive,
        boolean glued,
        boolean opens) {
    private static final Set<String> STOPPED =
            Set.of(
                    "rep", "reps", "sen", "gov", "gen", "lt", "col", "maj", "capt", "sgt", "cpl",
                    "brig", "adm", "cmdr", "dr", "mr", "mrs", "ms", "prof", "rev", "ven", "st",
                    "jr", "sr", "det", "pfc", "pvt");

    static List<EnglishToken> of(String text, int from, int to) {
        List<EnglishToken> tokens = new ArrayList<>();
        int i = from;
        int last = from;
        while (i < to) {
            if (!Character.isLetterOrDigit(text.charAt(i))) {
                i++;
                continue;
            }
            int start = i;
            while (i < to && within(text, start, i, to)) {
                i++;
            }
            int bare = bareEnd(text, start, i);
            String possessive = possessive(text, bare, i, to);
            String word = text.substring(start, bare);
            if (possessive.isEmpty() && i < to && text.charAt(i) == '.' && stopped(word)) {
                i++;
            }
            String before = text.substring(last, start);
            EnglishToken previous = tokens.isEmpty() ? null : tokens.getLast();
            boolean glued = previous != null && previous.possessive.isEmpty() && before.isBlank();
            tokens.add(
                    new EnglishToken(
                            start,
                            bare,
                            word,
                            word.replace(".", "").toLowerCase(Locale.ROOT),
                            before,
                            possessive,
                            glued,
                            previous == null || opens(before)));
            i = Math.max(i, bare + possessive.length());
            last = i;
        }
        return tokens;
    }

    private static boolean opens(String before) {
        for (int i = 0; i < before.length(); i++) {
            if (".?!:“\"‘—–[".indexOf(before.charAt(i)) >= 0) {
                return true;
            }
        }
        return before.contains("--");
    }

    private static boolean stopped(String word) {
        return word.length() == 1 && Character.isUpperCase(word.charAt(0))
                || word.indexOf('.') > 0
                || STOPPED.contains(word.toLowerCase(Locale.ROOT));
    }

    private static boolean within(String text, int start, int i, int to) {
        char c = text.charAt(i);
        if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
            return true;
        }
        boolean after = i + 1 < to && Character.isLetterOrDigit(text.charAt(i + 1));
        return switch (c) {
            case '-', '‐', '‑', '\'', '’', '&' -> i > start && after;
            case '.' ->
                    after
                            && i > start
                            && Character.isLetter(text.charAt(i - 1))
                            && (i - 1 == start || text.charAt(i - 2) == '.')
                            && Character.isUpperCase(text.charAt(i + 1));
            default -> false;
        };
    }

    private static int bareEnd(String text, int start, int end) {
        return end - start > 2
                        && (text.charAt(end - 1) == 's' || text.charAt(end - 1) == 'S')
                        && (text.charAt(end - 2) == '\'' || text.charAt(end - 2) == '’')
                ? end - 2
                : end;
    }

    private static String possessive(String text, int bare, int end, int to) {
        if (bare < end) {
            return text.substring(bare, end);
        }
        boolean plural =
                end + 1 < to
                        && (text.charAt(end) == '\'' || text.charAt(end) == '’')
                        && text.charAt(end - 1) == 's'
                        && text.charAt(end + 1) == ' ';
        return plural ? text.substring(end, end + 1) : "";
    }

    boolean capital() {
        return Character.isUpperCase(text.charAt(0));
    }

    /// US, NATO, KANG
    boolean allCapitals() {
        return text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT)) && capital();
    }

    /// J., J.D
    boolean initial() {
        return capital()
                && !text.equals("I")
                && (text.length() == 1 || text.length() <= 4 && text.indexOf('.') == 1);
    }
}
