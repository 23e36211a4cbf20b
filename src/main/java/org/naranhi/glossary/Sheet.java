package org.naranhi.glossary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A table of a glossary file as it stands there, before anything is understood of it. `badRows`
/// are those that couldn't be read at all.
public record Sheet(
        String name, List<String> header, List<Row> rows, List<GlossaryFile.BadRow> badRows) {
    /// `line` is where it stands in the file, from 1. A cell that isn't there says nothing of its
    /// field; an empty one says that there is nothing.
    public record Row(long line, List<? extends @Nullable String> cells) {
        /// What stands in a column, "" beyond the row's end; null where nothing is said.
        public @Nullable String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        /// What stands in the row, as one line.
        String words() {
            return cells.stream()
                    .filter(cell -> cell != null && !cell.isBlank())
                    .map(String::strip)
                    .collect(Collectors.joining(" · "));
        }

        boolean blank() {
            return cells.stream().allMatch(cell -> cell == null || cell.isBlank());
        }
    }

    public Sheet {
        header = List.copyOf(header);
    }

    /// The entries that belong in `file`, in their order, with the columns of the file and those
    /// further ones that some entry needs.
    public static Sheet of(StarterFile file, Iterable<? extends GlossaryEntry> entries) {
        List<String> columns = new ArrayList<>(file.allColumns());
        List<List<String>> rows = new ArrayList<>();
        boolean[] needed = new boolean[columns.size()];
        Arrays.fill(needed, 0, file.columns().size(), true);
        for (GlossaryEntry entry : entries) {
            if (StarterFile.of(entry) == file) {
                List<String> cells = cells(file, columns, entry);
                for (int i = 0; i < needed.length; i++) {
                    needed[i] |= !cells.get(i).isEmpty();
                }
                rows.add(cells);
            }
        }
        List<Row> narrowed = new ArrayList<>(rows.size());
        for (List<String> cells : rows) {
            narrowed.add(new Row(narrowed.size() + 2L, only(cells, needed)));
        }
        return new Sheet(file.words(), only(columns, needed), narrowed, List.of());
    }

    private static List<String> cells(StarterFile file, List<String> columns, GlossaryEntry entry) {
        EntryValues values = EntryValues.of(entry);
        List<String> cells = new ArrayList<>(columns.size());
        for (String column : columns) {
            cells.add(
                    file.field(column)
                            .map(field -> Cells.written(field, values.get(field)))
                            .orElse(""));
        }
        if (!file.id(values).equals(entry.id())) {
            cells.set(columns.indexOf(StarterFile.ID), entry.id().toString());
        }
        return cells;
    }

    private static List<String> only(List<String> cells, boolean[] needed) {
        List<String> kept = new ArrayList<>(cells.size());
        for (int i = 0; i < needed.length; i++) {
            if (needed[i]) {
                kept.add(cells.get(i));
            }
        }
        return kept;
    }
}
