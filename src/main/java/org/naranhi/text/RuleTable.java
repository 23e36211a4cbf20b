package org.naranhi.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// A table of rules, or of cases that test them, beside the class that reads it: UTF-8, a row a
/// line, cells parted by tabs. Blank lines and lines that begin with `#` are for people.
public final class RuleTable {
    private RuleTable() {}

    /// The cells of every row; those that are empty at the end too.
    ///
    /// @param file the name of the table in the package of `reader`
    public static List<List<String>> rows(Class<?> reader, String file) {
        return lines(reader, file).stream().map(line -> List.of(line.split("\t", -1))).toList();
    }

    /// The rows as they stand.
    public static List<String> lines(Class<?> reader, String file) {
        try (InputStream in = Objects.requireNonNull(reader.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
