package org.naranhi.glossary.lucene;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/// Words around a form by which it means something else, from `traps.tsv`: 이란 in 이란 말, May in May
/// I.
final class Traps {
    private static final int NEAR = 12;

    private record Trap(boolean before, Pattern words) {
        boolean holds(String text, int start, int end) {
            return before
                    ? words.matcher(text.substring(Math.max(0, start - NEAR), start)).find()
                    : words.matcher(text).region(end, text.length()).lookingAt();
        }
    }

    private final Map<String, List<Trap>> byForm = new HashMap<>();

    Traps() {
        try (InputStream in = Objects.requireNonNull(Traps.class.getResourceAsStream("traps.tsv"));
                BufferedReader reader =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\t"))
                    .forEach(
                            cells ->
                                    byForm.computeIfAbsent(cells[0], _ -> new ArrayList<>(1))
                                            .add(
                                                    new Trap(
                                                            cells[1].equals("before"),
                                                            Pattern.compile(
                                                                    cells[1].equals("before")
                                                                            ? "(?:" + cells[2]
                                                                                    + ")$"
                                                                            : cells[2]))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Whether the form that stands at `start` to `end` is something else there.
    boolean holds(String form, String text, int start, int end) {
        return byForm.getOrDefault(form, List.of()).stream()
                .anyMatch(trap -> trap.holds(text, start, end));
    }
}
