package org.naranhi.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.naranhi.hangul.Syllable;
import org.naranhi.text.Language;
import org.naranhi.text.Span;

/// Stretches of a text that look like a slip for a body's name.
final class NearSpelling {
    private static final int SHORTEST_ENGLISH = 5;
    private static final Pattern AFTER =
            Pattern.compile("(?:은|는|이|가|을|를|의|에|에서|에게|와|과|도|로|으로|측|측은|측이)?(?![가-힣])");

    private NearSpelling() {}

    /// `taken` are stretches that are names of their own.
    static List<Span> of(String text, String name, Language language, List<Span> taken) {
        List<Span> near = language == Language.ENGLISH ? english(text, name) : korean(text, name);
        near.removeIf(span -> taken.stream().anyMatch(span::overlaps));
        return near;
    }

    /// So many words, the first capitalised, a letter different.
    private static List<Span> english(String text, String name) {
        List<Span> near = new ArrayList<>();
        String wanted = letters(name);
        if (wanted.length() < SHORTEST_ENGLISH || name.equals(name.toUpperCase(Locale.ROOT))) {
            return near;
        }
        Matcher matcher = window(name.split("[ -]").length).matcher(text);
        while (matcher.find()) {
            String found = matcher.group(1);
            String letters = letters(found);
            int distance = distance(letters, wanted, 1);
            boolean inflected = letters.equals(wanted + 's') || wanted.equals(letters + 's');
            if (distance == 1 && !inflected) {
                near.add(new Span(matcher.start(1), matcher.end(1)));
            }
        }
        return near;
    }

    private static Pattern window(int words) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}-])(?=(\\p{Lu}\\p{L}+(?:[ -]\\p{L}+){"
                        + (words - 1)
                        + "})(?![\\p{L}\\p{N}-]))");
    }

    /// As many syllables at the beginning of a word, one of them different; in a short name one
    /// letter of it, and not the last syllable, which says what kind of body it is.
    private static List<Span> korean(String text, String name) {
        List<Span> near = new ArrayList<>();
        int length = name.length();
        if (length < 3 || !name.codePoints().allMatch(c -> Syllable.is(c) || c == ' ')) {
            return near;
        }
        for (int from = 0; from + length <= text.length(); from++) {
            if (from > 0 && Character.isLetterOrDigit(text.charAt(from - 1))) {
                continue;
            }
            int different = onlyDifference(text, from, name);
            if (different >= 0
                    && (length > 3
                            || different < 2
                                    && slip(text.charAt(from + different), name.charAt(different)))
                    && AFTER.matcher(text).region(from + length, text.length()).lookingAt()) {
                near.add(new Span(from, from + length));
            }
        }
        return near;
    }

    /// Where a text differs from a name in one syllable alone, -1 when it doesn't.
    private static int onlyDifference(String text, int from, String name) {
        int different = -1;
        for (int i = 0; i < name.length(); i++) {
            if (text.charAt(from + i) != name.charAt(i)) {
                if (different >= 0
                        || !Syllable.is(text.charAt(from + i))
                        || name.charAt(i) == ' ') {
                    return -1;
                }
                different = i;
            }
        }
        return different;
    }

    private static boolean slip(char one, char other) {
        Syllable a = Syllable.of(one);
        Syllable b = Syllable.of(other);
        int same =
                (a.initial() == b.initial() ? 1 : 0)
                        + (a.vowel() == b.vowel() ? 1 : 0)
                        + (a.last() == b.last() ? 1 : 0);
        return same == 2;
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
    }

    /// Levenshtein distance, or more than `most`.
    private static int distance(String a, String b, int most) {
        if (Math.abs(a.length() - b.length()) > most) {
            return most + 1;
        }
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j], row[j - 1]) + 1, diagonal + change);
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
