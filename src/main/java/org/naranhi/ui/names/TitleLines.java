package org.naranhi.ui.names;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.naranhi.glossary.NameRecord.Title;

/// Former titles as people type them, one a line: `대변인 / spokesperson / 2019–2021`.
final class TitleLines {
    private TitleLines() {}

    static String of(List<Title> titles) {
        return titles.stream()
                .map(
                        t ->
                                t.korean()
                                        + " / "
                                        + t.english()
                                        + (t.period().isEmpty() ? "" : " / " + t.period()))
                .collect(Collectors.joining("\n"));
    }

    static List<Title> titles(String typed) {
        return typed.lines()
                .map(line -> Stream.of(line.split("/", 3)).map(String::strip).toList())
                .filter(parts -> !part(parts, 0).isEmpty() || !part(parts, 1).isEmpty())
                .map(parts -> new Title(part(parts, 0), part(parts, 1), part(parts, 2)))
                .toList();
    }

    private static String part(List<String> parts, int number) {
        return number < parts.size() ? parts.get(number) : "";
    }
}
