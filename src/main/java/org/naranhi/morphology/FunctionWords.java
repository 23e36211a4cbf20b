package org.naranhi.morphology;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// English words that serve the others, of `function-words.tsv`.
public final class FunctionWords {
    private static final Set<String> WORDS = load();

    private FunctionWords() {}

    /// @param folded in lower case
    public static boolean contains(String folded) {
        return WORDS.contains(folded);
    }

    private static Set<String> load() {
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(
                                        FunctionWords.class.getResourceAsStream(
                                                "function-words.tsv")),
                                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Stream.of(line.split("\t")[1].split(" ")))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
