package org.naranhi.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Names of two or three words as one, in lower case without what joins them: Moon Jae-in is
/// `moonjaein`, as Hangul writes it.
final class CapitalRuns {
    private static final int MOST_WORDS = 3;
    private static final int LONGEST = 24;

    private CapitalRuns() {}

    static List<String> of(String text) {
        List<String> runs = new ArrayList<>();
        List<String> run = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            if (!letter(text, i)) {
                i++;
                continue;
            }
            int from = i;
            while (i < text.length() && letter(text, i)) {
                i++;
            }
            boolean hyphen = from > 0 && text.charAt(from - 1) == '-' && !run.isEmpty();
            if (Character.isUpperCase(text.charAt(from)) || hyphen) {
                run.add(text.substring(from, i).toLowerCase(Locale.ROOT));
            } else {
                add(run, runs);
            }
            boolean goesOn =
                    i + 1 < text.length()
                            && (text.charAt(i) == ' ' || text.charAt(i) == '-')
                            && letter(text, i + 1);
            if (!goesOn) {
                add(run, runs);
            }
        }
        add(run, runs);
        return runs;
    }

    private static boolean letter(String text, int i) {
        return Character.isLetter(text.charAt(i)) && text.charAt(i) < '\u0250';
    }

    private static void add(List<String> run, List<String> runs) {
        for (int from = 0; from + 1 < run.size(); from++) {
            for (int to = from + 2; to <= Math.min(run.size(), from + MOST_WORDS); to++) {
                String joined = String.join("", run.subList(from, to));
                if (joined.length() <= LONGEST) {
                    runs.add(joined);
                }
            }
        }
        run.clear();
    }
}
