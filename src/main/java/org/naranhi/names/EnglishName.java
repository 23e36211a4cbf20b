package org.naranhi.names;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A whole name in Latin letters with its surname and given name apart, and whether it is built as
/// Koreans' names are: surname first (Kang Kyung-wha), or last by preference (Yuna Kim).
record EnglishName(String surname, String given, boolean korean) {
    private static final Pattern SYLLABLE =
            Pattern.compile(
                    "(?:kk|gg|tt|dd|pp|bb|ss|jj|ch|sh|th|kh|gh|ph|wh|hw|kw|gw|[gkdtbpsjhnmrlcyw])?"
                            + "(?:yeo|yae|you|yoo|yu|yo|ya|ye|wae|woo|weo|wo|wa|we|wi|eui|aeu|ae|ai|ay|ah|eo|eu"
                            + "|ee|ui|oo|oe|ou|oh|uh|ei|ie|y|a|e|i|o|u)"
                            + "(?:ng|ck|lh|h|[nmkgctpblr])?");
    private static final Pattern ONE_OR_TWO =
            Pattern.compile(SYLLABLE.pattern() + "(?:" + SYLLABLE.pattern() + ")?");
    private static final Pattern HYPHENATED = Pattern.compile("\\p{Lu}\\p{L}*[-‐‑]\\p{L}+");

    /// Reads a name of two words or more, its words as they stand.
    static EnglishName of(List<String> words) {
        EnglishLexicon lexicon = EnglishLexicon.STANDARD;
        List<String> bare = new ArrayList<>(words);
        if (bare.size() > 2
                && lexicon.is("suffix", bare.getLast().toLowerCase(java.util.Locale.ROOT))) {
            bare.removeLast();
        }
        String first = bare.getFirst();
        String last = bare.getLast();
        List<String> rest = bare.subList(1, bare.size());
        List<String> front = bare.subList(0, bare.size() - 1);
        boolean surnameFirst = lexicon.surname(first) && given(rest);
        if (surnameFirst
                && !(lexicon.givenName(first) && !given(rest, true) && !lexicon.surname(last))) {
            return new EnglishName(first, String.join(" ", rest), true);
        }
        if (rest.size() == 1
                && HYPHENATED.matcher(last).matches()
                && (syllables(last) || lexicon.surname(first))
                && small(last)) {
            return new EnglishName(first, last, true);
        }
        if (lexicon.surname(last) && given(front)) {
            return new EnglishName(last, String.join(" ", front), !western(front));
        }
        int from = bare.size() - 1;
        while (from > 1 && lexicon.is("particle", bare.get(from - 1))) {
            from--;
        }
        return new EnglishName(
                String.join(" ", bare.subList(from, bare.size())),
                String.join(" ", bare.subList(0, from)),
                false);
    }

    static EnglishName of(String name) {
        return of(List.of(name.strip().split("\\s+")));
    }

    private static boolean western(List<String> words) {
        return words.stream().anyMatch(EnglishLexicon.STANDARD::givenName);
    }

    private static boolean small(String hyphenated) {
        int at =
                Math.max(
                        hyphenated.indexOf('-'),
                        Math.max(hyphenated.indexOf('‐'), hyphenated.indexOf('‑')));
        return Character.isLowerCase(hyphenated.charAt(at + 1));
    }

    private static boolean given(List<String> words) {
        return given(words, false);
    }

    /// Whether the words can be a Korean given name: one word or two, of one syllable or two.
    private static boolean given(List<String> words, boolean surely) {
        if (words.isEmpty() || words.size() > 2) {
            return false;
        }
        if (words.size() == 1) {
            String word = words.getFirst();
            boolean hyphen = HYPHENATED.matcher(word).matches();
            return syllables(word)
                    && (hyphen || !surely || !EnglishLexicon.STANDARD.givenName(word));
        }
        return words.stream()
                .allMatch(
                        w ->
                                w.length() <= 6
                                        && SYLLABLE.matcher(w.toLowerCase(java.util.Locale.ROOT))
                                                .matches());
    }

    /// Whether letters fall into one or two syllables as Koreans write theirs; hyphenated into one
    /// on each side.
    static boolean syllables(String word) {
        String lower = word.toLowerCase(java.util.Locale.ROOT);
        String[] parts = lower.split("[-‐‑]");
        if (parts.length == 1) {
            return ONE_OR_TWO.matcher(lower).matches();
        }
        for (String part : parts) {
            if (!SYLLABLE.matcher(part).matches()) {
                return false;
            }
        }
        return parts.length <= 3;
    }

    /// The part of a hyphenated or spaced given name that stands first, "" for none.
    @Nullable String firstGiven() {
        return given.isEmpty() ? null : given.split(" ")[0];
    }
}
