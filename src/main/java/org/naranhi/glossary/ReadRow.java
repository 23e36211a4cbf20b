package org.naranhi.glossary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.naranhi.glossary.Cells.Refused;
import org.naranhi.glossary.GlossaryFile.BadRow;

/// A row of a sheet, understood. `id` is what its id cell says, null for nothing. `given` is what
/// it says of an entry, `values` that with the defaults for what it doesn't say.
record ReadRow(
        String sheet,
        long line,
        StarterFile file,
        @Nullable UUID id,
        Map<EntryField, String> given,
        EntryValues values) {
    /// The rows of a sheet that can be an entry, and those that can't and why.
    record Rows(List<ReadRow> good, List<BadRow> bad) {}

    static Rows of(Sheet sheet, Mapping mapping) {
        List<ReadRow> good = new ArrayList<>();
        List<BadRow> bad = new ArrayList<>(sheet.badRows());
        for (Sheet.Row row : sheet.rows()) {
            try {
                if (!row.blank()) {
                    good.add(read(sheet, row, mapping));
                }
            } catch (Refused refused) {
                bad.add(new BadRow(row.line(), refused.code, refused.column));
            }
        }
        bad.sort(Comparator.comparingLong(BadRow::line));
        return new Rows(good, bad);
    }

    private static ReadRow read(Sheet sheet, Sheet.Row row, Mapping mapping) throws Refused {
        if (row.cells().size() > sheet.header().size()) {
            throw new Refused("row.long", "");
        }
        StarterFile file = mapping.file();
        Map<EntryField, String> given = new EnumMap<>(EntryField.class);
        UUID id = null;
        for (int i = 0; i < mapping.columns().size(); i++) {
            String column = mapping.columns().get(i);
            String cell = row.cell(i);
            if (column == null || cell == null) {
                continue;
            }
            if (column.equals(StarterFile.ID)) {
                id = cell.isBlank() ? null : Cells.uuid(cell.strip(), column);
                continue;
            }
            EntryField field = file.field(column).orElseThrow();
            if (!cell.isBlank()) {
                given.put(field, Cells.read(field, cell, column));
            } else if (!file.required().contains(column)) {
                given.put(field, "");
            } else if (!mapping.defaults().containsKey(field)) {
                throw new Refused("cell.empty", column);
            }
        }
        given.put(EntryField.KIND, file.kind());
        EntryValues values = new EntryValues(mapping.defaults()).with(given);
        for (EntryField field : List.of(EntryField.KOREAN, EntryField.ENGLISH)) {
            if (values.get(field).isEmpty()) {
                throw new Refused("cell.empty", file.column(field));
            }
        }
        return new ReadRow(sheet.name(), row.line(), file, id, given, values);
    }

    /// What tells this row from the others of its file.
    List<String> key() {
        List<String> key = new ArrayList<>(file.key());
        key.replaceAll(column -> values.get(file.field(column).orElseThrow()));
        key.add(values.get(EntryField.DISTINCTION));
        key.add(file.name());
        return key;
    }

    /// The entry this row makes where nothing is on record.
    GlossaryEntry entry() {
        return values.entry(id == null ? file.id(values) : id);
    }
}
