package org.naranhi.glossary.jdbc;

import java.util.List;
import java.util.stream.Collectors;

/// A list of forms as it lies in its column: one a line.
final class Variants {
    private Variants() {}

    static String written(List<String> variants) {
        return variants.stream()
                .map(variant -> variant.replaceAll("\\R", " ").strip())
                .filter(variant -> !variant.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    static List<String> read(String column) {
        return column.isEmpty() ? List.of() : List.of(column.split("\n"));
    }
}
