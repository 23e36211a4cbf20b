package org.naranhi.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The sentences within a segment that holds several: only a hint of what lies where, so a quick
/// look will do.
final class Parts {
    /// A part of fewer letters belongs to the one before.
    private static final int SHORTEST = 5;

    private static final String STOPS = ".?!…。";

    private static final Pattern END =
            Pattern.compile("([.?!…。])[\"'”’」』)\\]]*\\s+(?=[\"'“‘「『(\\[]*[\\p{Lu}\\p{Nd}가-힣])");

    /// What a stop after it doesn't end a sentence: titles, initials, and what has stops within.
    private static final Pattern SHORT =
            Pattern.compile(
                    "(?:.*[\\s(\"“])?(?:\\p{Lu}|Mr|Mrs|Ms|Dr|St|Jr|Sr|Gov|Sen|Rep|Gen|Lt|Col|Sgt|Capt|Prof|Rev|vs|No|\\p{L}+(?:\\.\\p{L}+)+)");

    /// So much before a stop is looked at for these.
    private static final int LOOKED_AT = 12;

    private Parts() {}

    /// One, the text itself, where there aren't several.
    static List<String> of(String text) {
        List<String> parts = new ArrayList<>(1);
        int from = 0;
        Matcher end = END.matcher(text);
        for (int i = 0; i < text.length(); i++) {
            if (STOPS.indexOf(text.charAt(i)) < 0 || !end.region(i, text.length()).lookingAt()) {
                continue;
            }
            if (letters(text, from, end.start()) >= SHORTEST && !shortened(text, end.start(1))) {
                parts.add(text.substring(from, end.end()));
                from = end.end();
            }
            i = end.end() - 1;
        }
        if (parts.isEmpty()) {
            return List.of(text);
        }
        if (letters(text, from, text.length()) < SHORTEST) {
            parts.add(parts.removeLast() + text.substring(from));
        } else {
            parts.add(text.substring(from));
        }
        return parts;
    }

    private static boolean shortened(String text, int stop) {
        return text.charAt(stop) == '.'
                && SHORT.matcher(text).region(Math.max(0, stop - LOOKED_AT), stop).matches();
    }

    private static int letters(String text, int from, int to) {
        int letters = 0;
        for (int i = from; i < to && letters < SHORTEST; i++) {
            letters += Character.isLetterOrDigit(text.charAt(i)) ? 1 : 0;
        }
        return letters;
    }
}
