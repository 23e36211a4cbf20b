package org.naranhi.quality;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.naranhi.text.Language;
import org.naranhi.text.RuleTable;

/// How papers write a country besides its name, from `countries.tsv`.
final class Countries {
    private record Row(List<String> english, List<String> korean) {}

    private static final Map<String, Row> ROWS = rows();

    private Countries() {}

    private static Map<String, Row> rows() {
        Map<String, Row> rows = new HashMap<>();
        for (List<String> cells : RuleTable.rows(Countries.class, "countries.tsv")) {
            rows.put(
                    cells.get(0),
                    new Row(List.of(cells.get(1).split("; ")), List.of(cells.get(2).split("; "))));
        }
        return Map.copyOf(rows);
    }

    /// The country a title names, by the longest way of writing one that stands in it; "" for none.
    /// Korean headlines' single syllables don't count: 한 and 북 are in many words.
    static String named(String title, Language language) {
        String country = "";
        int longest = language == Language.KOREAN ? 1 : 0;
        for (String iso : ROWS.keySet()) {
            for (String form : written(iso, language)) {
                if (form.length() > longest && !Wording.spelled(title, form, language).isEmpty()) {
                    country = iso;
                    longest = form.length();
                }
            }
        }
        return country;
    }

    static List<String> written(String country, Language language) {
        Row row = ROWS.get(country);
        if (row == null) {
            return List.of();
        }
        return language == Language.KOREAN ? row.korean : row.english;
    }
}
