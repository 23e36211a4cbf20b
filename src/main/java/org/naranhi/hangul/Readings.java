package org.naranhi.hangul;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// The rows of a table beside this class, and `readings.tsv`: what is read how.
final class Readings {
    private static final Map<String, Map<String, String>> BY_CLASS = load();

    private Readings() {}

    static Stream<List<String>> rows(String table) {
        try (InputStream in =
                Objects.requireNonNull(Readings.class.getResourceAsStream(table), table)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t", -1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Map<String, String>> load() {
        Map<String, Map<String, String>> loaded = new HashMap<>();
        rows("readings.tsv")
                .forEach(
                        row ->
                                loaded.computeIfAbsent(row.getFirst(), _ -> new HashMap<>())
                                        .put(row.get(1), row.get(2)));
        return loaded;
    }

    /// How `form` is read, where the table's class (`letter`, `unit`, `symbol`, `word`) has it.
    static Optional<String> of(String kind, String form) {
        return Optional.ofNullable(BY_CLASS.getOrDefault(kind, Map.of()).get(form));
    }
}
