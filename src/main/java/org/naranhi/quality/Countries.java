package org.naranhi.quality;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.naranhi.text.Language;

/// How papers write a country besides its name, from `countries.tsv`.
final class Countries {
    private record Row(List<String> english, List<String> korean) {}

    private static final Map<String, Row> ROWS = rows();

    private Countries() {}

    private static Map<String, Row> rows() {
        Map<String, Row> rows = new HashMap<>();
        for (String[] cells : Tables.rows("countries.tsv")) {
            rows.put(cells[0], new Row(Tables.values(cells[1]), Tables.values(cells[2])));
        }
        return Map.copyOf(rows);
    }

    static List<String> written(String country, Language language) {
        Row row = ROWS.get(country);
        if (row == null) {
            return List.of();
        }
        return language == Language.KOREAN ? row.korean : row.english;
    }
}
