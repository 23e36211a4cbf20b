package org.naranhi.glossary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What a glossary file held: the entries of its good rows with the lines these begin at, and the
/// rows that were left out.
public record GlossaryFile(
        StarterFile file, List<GlossaryEntry> entries, List<Long> lines, List<BadRow> badRows) {
    public GlossaryFile {
        entries = List.copyOf(entries);
        lines = List.copyOf(lines);
        badRows = List.copyOf(badRows);
    }

    /// What keeps a row out: an empty cell where there must be something, a cell too long, a
    /// formula of the spreadsheet that failed, words that aren't known, what can't be read; an id
    /// that something of another kind has; more cells than columns; a concept without a term in the
    /// column's language; a break after which nothing could be read. [#of] has `row.doubled`
    /// besides: the row's key stood in a line before.
    public static final Set<String> ROW_CODES =
            Set.of(
                    "cell.empty",
                    "cell.long",
                    "cell.error",
                    "basis.unknown",
                    "status.unknown",
                    "country.unknown",
                    "title.unreadable",
                    "term.unreadable",
                    "id.unreadable",
                    "id.other_kind",
                    "checked_by.unreadable",
                    "checked_at.unreadable",
                    "row.long",
                    "language.missing",
                    "file.broken");

    /// What keeps a whole file out. `file.protected` is what Excel keeps old workbooks and those
    /// with a password in.
    public static final Set<String> FILE_CODES =
            Set.of(
                    "header.unknown",
                    "encoding.unknown",
                    "format.unknown",
                    "file.broken",
                    "file.protected",
                    "file.empty",
                    "rows.many",
                    "unpacked.large");

    /// A row that was left out, for a reason of [#ROW_CODES]. `line` counts from 1, the header
    /// included.
    public record BadRow(long line, String code, String column) {}

    /// The file as a whole can't be taken, for a reason of [#FILE_CODES].
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
        return of(
                sheet,
                Mapping.strict(sheet.header()).orElseThrow(() -> new Unreadable("header.unknown")));
    }

    /// A sheet whose columns are what they seem to be, with what is usual where it doesn't say.
    public static GlossaryFile guessed(Sheet sheet) throws Unreadable {
        Mapping mapping = Mapping.strict(sheet.header()).orElseGet(() -> Mapping.guess(sheet));
        if (!mapping.complete()) {
            throw new Unreadable("header.unknown");
        }
        return of(sheet, mapping);
    }

    private static GlossaryFile of(Sheet sheet, Mapping mapping) {
        ReadRow.Rows rows = ReadRow.of(sheet, mapping);
        List<GlossaryEntry> entries = new ArrayList<>();
        List<Long> lines = new ArrayList<>();
        List<BadRow> bad = new ArrayList<>(rows.bad());
        Set<List<String>> met = new HashSet<>();
        for (ReadRow row : rows.good()) {
            if (met.add(row.key())) {
                entries.add(row.entry());
                lines.add(row.line());
            } else {
                String column = mapping.file().key().getFirst();
                bad.add(new BadRow(row.line(), "row.doubled", column));
            }
        }
        bad.sort(Comparator.comparingLong(BadRow::line));
        return new GlossaryFile(mapping.file(), entries, lines, bad);
    }
}
