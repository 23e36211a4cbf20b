package org.naranhi.memory.table;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.naranhi.text.RuleTable;

/// What a column of a table of units can hold.
enum Column {
    ID,
    MEMORY,
    DIRECTION,
    KOREAN,
    ENGLISH,
    SOURCE,
    TARGET,
    ORIGIN,
    AUTHOR,
    DATE,
    PREVIOUS,
    NEXT,
    STORY,
    NOTE;

    private static final Map<String, Column> BY_WORD = words();

    /// The column that goes by this word in a header row.
    static @Nullable Column named(String word) {
        return BY_WORD.get(normal(word));
    }

    /// How we call it.
    String written() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static String normal(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFC)
                .strip()
                .toLowerCase(Locale.ROOT)
                .replace('_', ' ')
                .replace('-', ' ');
    }

    private static Map<String, Column> words() {
        Map<String, Column> words = new HashMap<>();
        for (Column column : values()) {
            words.put(column.written(), column);
        }
        for (List<String> row : RuleTable.rows(Column.class, "columns.tsv")) {
            words.put(normal(row.get(1)), valueOf(row.get(0).toUpperCase(Locale.ROOT)));
        }
        return words;
    }
}
