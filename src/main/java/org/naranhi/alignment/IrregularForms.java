package org.naranhi.alignment;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// Words of which `irregular-forms.tsv` holds forms: said is say; a country's adjective is the
/// country, as it is in Korean.
final class IrregularForms {
    private static final Map<String, String> WORDS = load();

    private IrregularForms() {}

    /// @param form in lower case
    static String word(String form) {
        return WORDS.getOrDefault(form, form);
    }

    private static Map<String, String> load() {
        Map<String, String> words = new HashMap<>();
        for (String[] row : Table.rows("irregular-forms.tsv")) {
            for (String form : row[1].split(" ")) {
                words.put(form, row[0].toLowerCase(Locale.ROOT));
            }
        }
        return Map.copyOf(words);
    }
}
