package org.naranhi.alignment;

import java.util.Locale;
import java.util.Set;
import org.naranhi.text.Language;

/// Whether a sentence may hold figures worth reading: most hold none, and reading takes longer than
/// everything else.
final class FigureWords {
    private static final String UNITS = "십백천만억조";
    private static final String BEFORE_UNITS = "일이삼사오육칠팔구십백천만수몇";
    private static final String WEEKDAY = "요일";
    private static final Set<String> ENGLISH =
            Set.of(
                    "one",
                    "two",
                    "three",
                    "four",
                    "five",
                    "six",
                    "seven",
                    "eight",
                    "nine",
                    "ten",
                    "eleven",
                    "twelve",
                    "thirteen",
                    "fourteen",
                    "fifteen",
                    "sixteen",
                    "seventeen",
                    "eighteen",
                    "nineteen",
                    "twenty",
                    "thirty",
                    "forty",
                    "fifty",
                    "sixty",
                    "seventy",
                    "eighty",
                    "ninety",
                    "hundred",
                    "thousand",
                    "million",
                    "billion",
                    "trillion",
                    "half",
                    "third",
                    "quarter",
                    "first",
                    "second",
                    "once",
                    "twice",
                    "double",
                    "doubled",
                    "triple",
                    "tripled",
                    "dozen",
                    "monday",
                    "tuesday",
                    "wednesday",
                    "thursday",
                    "friday",
                    "saturday",
                    "sunday",
                    "january",
                    "february",
                    "march",
                    "april",
                    "may",
                    "june",
                    "july",
                    "august",
                    "september",
                    "october",
                    "november",
                    "december",
                    "noon",
                    "midnight",
                    "decade",
                    "century");

    private FigureWords() {}

    static boolean in(String text, Language language) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isDigit(c)
                    || i > 0
                            && UNITS.indexOf(c) >= 0
                            && BEFORE_UNITS.indexOf(text.charAt(i - 1)) >= 0) {
                return true;
            }
        }
        return language == Language.KOREAN ? text.contains(WEEKDAY) : word(text);
    }

    private static boolean word(String text) {
        int from = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
            if (letter && from < 0) {
                from = i;
            } else if (!letter && from >= 0) {
                if (i - from > 2
                        && i - from < 10
                        && ENGLISH.contains(text.substring(from, i).toLowerCase(Locale.ROOT))) {
                    return true;
                }
                from = -1;
            }
        }
        return false;
    }
}
