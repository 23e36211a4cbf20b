package org.naranhi.figures;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Which words that figures are written with an English text has: a look at each word, so that most
/// patterns needn't be tried on most sentences.
final class Glance {
    /// What the words may be part of.
    enum Of {
        MONTH(
                "january february march april may june july august september october november"
                        + " december jan feb mar apr jun jul aug sep sept oct nov dec"),
        WEEKDAY(
                "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur"
                        + " thurs fri sat sun"),
        DECADE("twenties thirties forties fifties sixties seventies eighties nineties"),
        CLOCK("noon midnight"),
        SEVERAL(
                "dozens scores tens hundreds thousands millions billions trillions several few"
                        + " many"),
        HALF("half"),
        FRACTION(
                "half halves quarter third fourth fifth sixth tenth quarters thirds fourths fifths"
                        + " sixths tenths");

        private final Set<String> words;

        Of(String words) {
            this.words = Set.of(words.split(" "));
        }
    }

    /// The longest of the words.
    private static final int LONGEST = 10;

    private static final Map<String, Set<Of>> WORDS = words();

    private final Set<Of> seen = EnumSet.noneOf(Of.class);

    Glance(String text) {
        int from = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && letter(text.charAt(i));
            if (letter && from < 0) {
                from = i;
            } else if (!letter && from >= 0) {
                if (i - from > 2 && i - from <= LONGEST) {
                    String word = text.substring(from, i).toLowerCase(Locale.ROOT);
                    seen.addAll(WORDS.getOrDefault(word, Set.of()));
                }
                from = -1;
            }
        }
    }

    private static boolean letter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    boolean has(Of what) {
        return seen.contains(what);
    }

    private static Map<String, Set<Of>> words() {
        Map<String, Set<Of>> words = new HashMap<>();
        for (Of what : Of.values()) {
            what.words.forEach(
                    word -> words.computeIfAbsent(word, _ -> EnumSet.noneOf(Of.class)).add(what));
        }
        return words;
    }
}
