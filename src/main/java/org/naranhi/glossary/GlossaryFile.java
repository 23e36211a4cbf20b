package org.naranhi.glossary;

import java.util.List;

/// What a glossary file held: the entries of its good rows, and the rows that were left out.
public record GlossaryFile(StarterFile file, List<GlossaryEntry> entries, List<BadRow> badRows) {
    public GlossaryFile {
        entries = List.copyOf(entries);
        badRows = List.copyOf(badRows);
    }

    /// A row that was left out. `line` counts from 1, the header included. Codes: `cell.empty`,
    /// `basis.unknown`, `status.unknown`, `country.unknown`, `id.unreadable`, `row.doubled` (its
    /// key stood in a line before), `row.long` (more cells than columns), `file.broken` (a quote
    /// that is never closed: nothing after it could be read).
    public record BadRow(long line, String code, String column) {}

    /// The file as a whole is none of ours. Codes: `header.unknown`, `encoding.unknown`.
    public static final class Unreadable extends Exception {
        private final String code;

        Unreadable(String code) {
            super(code);
            this.code = code;
        }

        public String code() {
            return code;
        }
    }
}
