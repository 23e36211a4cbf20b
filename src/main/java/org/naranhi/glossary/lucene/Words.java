package org.naranhi.glossary.lucene;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// English text as words with what stands between them. A possessive is not part of its word; the
/// stops of U.S. are, and are left out of what is compared.
final class Words {
    enum Gap {
        SPACE,
        HYPHEN,
        WALL
    }

    /// A word: where it stands, its letters as compared (no accents, case kept), what stands before
    /// it, and the possessive after it ("" for none).
    record Word(int start, int end, String letters, Gap before, String possessive) {
        String folded() {
            return letters.toLowerCase(Locale.ROOT);
        }

        boolean capitalised() {
            return !letters.isEmpty() && Character.isUpperCase(letters.charAt(0));
        }
    }

    /// Also one at the end of a line.
    private static final Pattern HYPHEN = Pattern.compile("[-‐‑–]|[-‐‑] ?\\R *");

    /// Letters that no accent can be taken from.
    private static final Map<Character, String> LETTERS =
            Map.of(
                    'ł', "l", 'Ł', "L", 'ø', "o", 'Ø', "O", 'đ', "d", 'Đ', "D", 'ß', "ss", 'æ',
                    "ae", 'Æ', "Ae", 'ı', "i");

    private Words() {}

    static String letters(List<Word> words) {
        return String.join("", words.stream().map(Word::letters).toList());
    }

    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        int end = 0;
        int i = 0;
        while (i < text.length()) {
            if (alone(text, i)) {
                words.add(new Word(i, i + 1, "and", Gap.SPACE, ""));
                end = ++i;
                continue;
            }
            if (!Character.isLetterOrDigit(text.charAt(i))) {
                i++;
                continue;
            }
            int start = i;
            while (i < text.length() && within(text, start, i)) {
                i++;
            }
            int bare = bareEnd(text, start, i);
            words.add(
                    new Word(
                            start,
                            bare,
                            compared(text.substring(start, bare)),
                            words.isEmpty()
                                    ? Gap.WALL
                                    : gap(words.getLast(), text.substring(end, start)),
                            possessive(text, bare, i)));
            end = i;
        }
        return words;
    }

    /// Search & seizure.
    private static boolean alone(String text, int i) {
        return text.charAt(i) == '&'
                && i > 1
                && i + 2 < text.length()
                && text.charAt(i - 1) == ' '
                && text.charAt(i + 1) == ' '
                && Character.isLetterOrDigit(text.charAt(i - 2))
                && Character.isLetterOrDigit(text.charAt(i + 2));
    }

    private static boolean within(String text, int start, int i) {
        char c = text.charAt(i);
        if (Character.isLetterOrDigit(c)) {
            return true;
        }
        boolean before = Character.isLetterOrDigit(text.charAt(i - 1));
        boolean after = i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
        return switch (c) {
            case '\'', '’', '&' -> before && after;
            case '.' ->
                    Character.isLetter(text.charAt(i - 1))
                            && (i - 1 == start || text.charAt(i - 2) == '.')
                            && (after
                                            && Character.isLetter(text.charAt(i + 1))
                                            && single(text, i + 1)
                                    || i - 1 > start);
            default -> false;
        };
    }

    /// Whether the letter at `i` stands alone, as initials do.
    private static boolean single(String text, int i) {
        return i + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(i + 1));
    }

    private static int bareEnd(String text, int start, int end) {
        if (end - start > 2
                && (text.charAt(end - 1) == 's' || text.charAt(end - 1) == 'S')
                && (text.charAt(end - 2) == '\'' || text.charAt(end - 2) == '’')) {
            return end - 2;
        }
        return end;
    }

    private static String possessive(String text, int bare, int end) {
        if (bare < end) {
            return text.substring(bare, end);
        }
        boolean plural =
                end < text.length()
                        && (text.charAt(end) == '\'' || text.charAt(end) == '’')
                        && text.charAt(end - 1) == 's';
        return plural ? text.substring(end, end + 1) : "";
    }

    private static Gap gap(Word before, String between) {
        boolean initial = before.letters.length() == 1 && before.capitalised();
        if (between.isBlank() || initial && between.equals(". ")) {
            return Gap.SPACE;
        }
        return HYPHEN.matcher(between).matches() ? Gap.HYPHEN : Gap.WALL;
    }

    private static String compared(String word) {
        boolean plain = word.chars().allMatch(c -> c < 0x80);
        return Spellings.american((plain ? word : bare(word)).replaceAll("[.'’&]", ""));
    }

    private static String bare(String word) {
        StringBuilder bare = new StringBuilder();
        for (char c : Normalizer.normalize(word, Normalizer.Form.NFD).toCharArray()) {
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                bare.append(LETTERS.getOrDefault(c, String.valueOf(c)));
            }
        }
        return bare.toString();
    }
}
