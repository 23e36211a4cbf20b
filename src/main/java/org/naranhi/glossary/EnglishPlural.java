package org.naranhi.glossary;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Plurals of English terms, where they follow a rule.
final class EnglishPlural {
    /// Last words whose plural their letters don't tell.
    private static final Set<String> IRREGULAR =
            Set.of(
                    "child", "foot", "goose", "knife", "leaf", "life", "loaf", "man", "mouse", "ox",
                    "person", "self", "shelf", "thief", "tooth", "wife", "wolf", "woman");

    private EnglishPlural() {}

    /// Empty where the last word is irregular, a plural already, or ends in what may go either way.
    static Optional<String> of(String term) {
        String word = term.substring(term.lastIndexOf(' ') + 1);
        String lower = word.toLowerCase(Locale.ROOT);
        int n = lower.length();
        boolean open =
                n < 2
                        || IRREGULAR.stream().anyMatch(lower::endsWith)
                        || lower.matches(".*([sfox]|fe|z|is|us|um|eau)")
                                && !lower.matches(".*(ss|ox|ax|tax|eo|io|ff)");
        if (open || !Character.isLetter(word.charAt(n - 1))) {
            return Optional.empty();
        }
        if (lower.matches(".*[^aeiou]y")) {
            return Optional.of(term.substring(0, term.length() - 1) + "ies");
        }
        return Optional.of(term + (lower.matches(".*(ss|x|ch|sh)") ? "es" : "s"));
    }
}
