package org.naranhi.memory.lucene;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words of `function-words.tsv`.
final class EnglishWords {
    private static final Set<String> FUNCTION = load();

    private EnglishWords() {}

    static boolean function(String folded) {
        return FUNCTION.contains(folded);
    }

    private static Set<String> load() {
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(
                                        EnglishWords.class.getResourceAsStream(
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
