package org.naranhi.glossary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What a glossary file held: the entries of its good rows, and the rows that were left out.
public record GlossaryFile(StarterFile file, List<GlossaryEntry> entries, List<BadRow> badRows) {
    public GlossaryFile {
        entries = List.copyOf(entries);
        badRows = List.copyOf(badRows);
    }

    /// A row that was left out. `line` counts from 1, the header included. Codes: `cell.empty`,
    /// `cell.long`, `cell.error` (a formula of the spreadsheet that failed), `basis.unknown`,
    /// `status.unknown`, `country.unknown`, `title.unreadable`, `id.unreadable`,
    /// `checked_by.unreadable`, `checked_at.unreadable`, `row.doubled` (its key stood in a line
    /// before), `row.long` (more cells than columns), `language.missing` (a concept without a term
    /// in `column`'s language), `file.broken` (nothing after it could be read).
    public record BadRow(long line, String code, String column) {}

    /// The file as a whole is none of ours. Codes: `header.unknown`, `encoding.unknown`,
    /// `format.unknown`, `file.broken`, `file.protected` (with a password), `file.empty`,
    /// `rows.many`, `unpacked.large`.
    public static final class Unreadable extends Exception {
        private final String code;

        public Unreadable(String code) {
            super(code);
            this.code = code;
        }

        public Unreadable(String code, Throwable cause) {
            super(code, cause);
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /// A sheet with our own columns, every entry of it as it says itself.
    static GlossaryFile of(Sheet sheet) throws Unreadable {
        Mapping mapping =
                Mapping.strict(sheet.header()).orElseThrow(() -> new Unreadable("header.unknown"));
        ReadRow.Rows rows = ReadRow.of(sheet, mapping);
        List<GlossaryEntry> entries = new ArrayList<>();
        List<BadRow> bad = new ArrayList<>(rows.bad());
        Set<List<String>> met = new HashSet<>();
        for (ReadRow row : rows.good()) {
            if (met.add(row.key())) {
                entries.add(row.entry());
            } else {
                String column = mapping.file().key().getFirst();
                bad.add(new BadRow(row.line(), "row.doubled", column));
            }
        }
        bad.sort(Comparator.comparingLong(BadRow::line));
        return new GlossaryFile(mapping.file(), entries, bad);
    }
}
