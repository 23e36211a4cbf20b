package org.naranhi.glossary;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.naranhi.glossary.GlossaryFile.BadRow;
import org.naranhi.glossary.GlossaryFile.Unreadable;

/// Glossary files as CSV: the starter files, and what people make of them in a spreadsheet. Columns
/// may stand in any order and be left out where nothing is required of them.
public final class CsvGlossary {
    /// What Korean spreadsheets save as "CSV" without more ado: CP949, the superset of EUC-KR.
    private static final Charset CP949 = Charset.forName("x-windows-949");

    private static final List<Charset> TRIED_IN_TURN =
            List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_8, CP949);

    /// What begins a formula, behind as many apostrophes as there are.
    private static final Pattern FORMULA = Pattern.compile("'*[=+@-]");

    private CsvGlossary() {}

    /// Reads a file of whichever kind its header says, in our own columns.
    ///
    /// @throws Unreadable when the header is none of [StarterFile]'s or the bytes are no text
    public static GlossaryFile read(byte[] bytes) throws Unreadable {
        return GlossaryFile.of(sheet("", bytes));
    }

    /// Reads a table whatever its columns; its header is the first row that isn't blank.
    ///
    /// @throws Unreadable when the bytes are no text, or nothing is in it
    static Sheet sheet(String name, byte[] bytes) throws Unreadable {
        String text = decoded(bytes);
        CSVFormat format =
                CSVFormat.DEFAULT
                        .builder()
                        .setDelimiter(delimiter(text))
                        .setIgnoreEmptyLines(false)
                        .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            return sheet(name, parser);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sheet sheet(String name, CSVParser parser) throws Unreadable {
        List<String> header = List.of();
        List<Sheet.Row> rows = new ArrayList<>();
        List<BadRow> bad = new ArrayList<>();
        long line = 1;
        try {
            Iterator<CSVRecord> records = parser.iterator();
            while (records.hasNext()) {
                CSVRecord record = records.next();
                long next = Math.max(parser.getCurrentLineNumber() + 1, line + 1);
                List<String> cells = record.stream().map(CsvGlossary::unguarded).toList();
                if (header.isEmpty()) {
                    header = cells.stream().allMatch(String::isBlank) ? List.of() : cells;
                } else {
                    rows.add(new Sheet.Row(line, cells));
                }
                if (rows.size() > GlossaryFormat.ROWS) {
                    throw new Unreadable("rows.many");
                }
                line = next;
            }
        } catch (UncheckedIOException | IllegalStateException _) {
            bad.add(new BadRow(line, "file.broken", ""));
        }
        if (header.isEmpty()) {
            throw new Unreadable("file.empty");
        }
        return new Sheet(name, header, rows, bad);
    }

    private static char delimiter(String text) {
        String header = text.lines().findFirst().orElse("");
        return header.indexOf('\t') >= 0
                ? '\t'
                : header.indexOf(',') < 0 && header.indexOf(';') >= 0 ? ';' : ',';
    }

    private static String decoded(byte[] bytes) throws Unreadable {
        for (Charset charset : TRIED_IN_TURN) {
            if (charset == StandardCharsets.UTF_16 && !utf16Mark(bytes)) {
                continue;
            }
            try {
                String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
                if (text.indexOf('\0') < 0) {
                    return text.startsWith("\uFEFF") ? text.substring(1) : text;
                }
            } catch (CharacterCodingException _) {
                continue;
            }
        }
        throw new Unreadable("encoding.unknown");
    }

    private static boolean utf16Mark(byte[] bytes) {
        return bytes.length > 1
                && (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE
                        || bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF);
    }

    /// Writes the entries that belong in `file`, in the order given, UTF-8 by the caller. The
    /// further columns and the `id` come last and only when some entry needs them.
    public static void write(
            StarterFile file, Iterable<? extends GlossaryEntry> entries, Appendable out)
            throws IOException {
        Sheet sheet = Sheet.of(file, entries);
        CSVFormat format = CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get();
        CSVPrinter printer = new CSVPrinter(out, format);
        printer.printRecord(sheet.header());
        for (Sheet.Row row : sheet.rows()) {
            for (String cell : row.cells()) {
                printer.print(guarded(cell == null ? "" : cell));
            }
            printer.println();
        }
        printer.flush();
    }

    /// Spreadsheets run a cell that begins like a formula; an apostrophe before it stops them.
    private static String guarded(String cell) {
        return FORMULA.matcher(cell).lookingAt() ? "'" + cell : cell;
    }

    private static String unguarded(String cell) {
        return cell.startsWith("'") && FORMULA.matcher(cell).region(1, cell.length()).lookingAt()
                ? cell.substring(1)
                : cell;
    }
}
