package org.naranhi.memory.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

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
        try (InputStream table =
                        Objects.requireNonNull(Column.class.getResourceAsStream("columns.tsv"));
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] cells = line.split("\t", 3);
                    words.put(normal(cells[1]), valueOf(cells[0].toUpperCase(Locale.ROOT)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
