package org.naranhi.alignment;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.naranhi.text.RuleTable;

/// Words, endings and particles that serve the others and tell something all the same, of
/// `telling-words.tsv`: a sentence with 하지만 is seldom one without "but".
final class TellingWords {
    private static final Map<String, String> KEYS = load();

    private TellingWords() {}

    /// What an English word is known by; null when it isn't among them.
    ///
    /// @param form in lower case
    static @Nullable String english(String form) {
        int apostrophe = form.indexOf('\'');
        if (apostrophe < 0) {
            return KEYS.get(form);
        }
        return form.endsWith("n't") ? "not" : KEYS.get(form.substring(0, apostrophe));
    }

    /// What an ending or a particle is known by; null when it isn't among them.
    static @Nullable String korean(String form) {
        return KEYS.get(form.length() > 1 && form.charAt(0) == '으' ? form.substring(1) : form);
    }

    private static Map<String, String> load() {
        return RuleTable.rows(TellingWords.class, "telling-words.tsv").stream()
                .flatMap(
                        row ->
                                Stream.of(row.get(1).split(" "))
                                        .map(form -> Map.entry(form, row.get(0))))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
