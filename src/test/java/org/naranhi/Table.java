package org.naranhi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// A table of test cases beside the test that runs it: tab-separated, `#` begins a comment line.
public final class Table {
    private Table() {}

    public static List<List<String>> rows(Class<?> beside, String name) {
        try (InputStream in =
                Objects.requireNonNull(beside.getResourceAsStream(name), "no table " + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Arrays.asList(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
