package org.naranhi.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Further terms as they stand in a cell: `en | key money | forbidden | full | noun`, and `alone`
/// after it for a short form that needs no full one before it. What is left out at the end is
/// admitted, a full form, and of no part of speech.
final class TermCells {
    private static final List<String> USUAL =
            List.of("", "", TermEntry.Status.ADMITTED.name(), Term.Form.FULL.name(), "", "");
    private static final List<Integer> IN_CAPITALS = List.of(2, 3, 5);

    private TermCells() {}

    static String written(String lines) {
        return EntryValues.list(lines).stream()
                .map(TermCells::cell)
                .collect(Collectors.joining("; "));
    }

    private static String cell(String line) {
        List<String> parts = new ArrayList<>(List.of(line.split("\t", -1)));
        IN_CAPITALS.forEach(at -> parts.set(at, parts.get(at).toLowerCase(Locale.ROOT)));
        while (parts.getLast().isEmpty()) {
            parts.removeLast();
        }
        return Cells.joined(parts, " | ");
    }

    /// @throws Cells.Refused when one of them is no term
    static String read(String cell, String column) throws Cells.Refused {
        List<String> lines = new ArrayList<>();
        for (String term : Cells.split(cell, ';', false)) {
            if (!term.isEmpty()) {
                lines.add(line(Cells.split(term, '|', true)));
            }
        }
        String all = String.join("\n", lines);
        try {
            TermLines.read(all);
        } catch (IllegalArgumentException _) {
            throw new Cells.Refused("term.unreadable", column);
        }
        return all;
    }

    private static String line(List<String> given) {
        List<String> parts = new ArrayList<>(given);
        for (int at = parts.size(); at < USUAL.size(); at++) {
            parts.add("");
        }
        for (int at = 0; at < USUAL.size(); at++) {
            if (parts.get(at).isEmpty()) {
                parts.set(at, USUAL.get(at));
            }
        }
        IN_CAPITALS.forEach(at -> parts.set(at, parts.get(at).toUpperCase(Locale.ROOT)));
        return String.join("\t", parts);
    }
}
