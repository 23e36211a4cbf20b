package org.naranhi.alignment;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.naranhi.text.RuleTable;

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
        for (List<String> row : RuleTable.rows(IrregularForms.class, "irregular-forms.tsv")) {
            for (String form : row.get(1).split(" ")) {
                words.put(form, row.get(0).toLowerCase(Locale.ROOT));
            }
        }
        return Map.copyOf(words);
    }
}
