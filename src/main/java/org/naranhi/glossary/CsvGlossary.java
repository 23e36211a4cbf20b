package org.naranhi.glossary;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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

    private CsvGlossary() {}

    /// Reads a file of whichever kind its header says.
    ///
    /// @throws Unreadable when the header is none of [StarterFile]'s or the bytes are no text
    public static GlossaryFile read(byte[] bytes) throws Unreadable {
        String text = Normalizer.normalize(decoded(bytes), Normalizer.Form.NFC);
        char delimiter = delimiter(text);
        CSVFormat format =
                CSVFormat.DEFAULT
                        .builder()
                        .setDelimiter(delimiter)
                        .setIgnoreEmptyLines(false)
                        .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            return rows(parser);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static GlossaryFile rows(CSVParser parser) throws Unreadable {
        List<GlossaryEntry> entries = new ArrayList<>();
        List<BadRow> bad = new ArrayList<>();
        Iterator<CSVRecord> records = parser.iterator();
        List<String> header = List.of();
        StarterFile file = null;
        Set<List<String>> met = new HashSet<>();
        long line = 1;
        try {
            while (records.hasNext()) {
                CSVRecord record = records.next();
                long next = Math.max(parser.getCurrentLineNumber() + 1, line + 1);
                if (file == null) {
                    header = record.stream().map(CsvGlossary::columnName).toList();
                    file = fileOf(header);
                } else if (!blank(record)) {
                    take(row(file, header, record), line, record.size() > header.size(), met)
                            .addTo(entries, bad);
                }
                line = next;
            }
        } catch (UncheckedIOException | IllegalStateException _) {
            bad.add(new BadRow(line, "file.broken", ""));
        }
        if (file == null) {
            throw new Unreadable("header.unknown");
        }
        return new GlossaryFile(file, entries, bad);
    }

    /// One row's end: exactly one of the lists has one element.
    private record Taken(List<GlossaryEntry> good, List<BadRow> bad) {
        void addTo(List<GlossaryEntry> entries, List<BadRow> badRows) {
            entries.addAll(good);
            badRows.addAll(bad);
        }
    }

    private static Taken take(CsvRow row, long line, boolean tooLong, Set<List<String>> met) {
        try {
            if (tooLong) {
                throw new CsvRow.Refused("row.long", "");
            }
            GlossaryEntry entry = row.entry();
            if (!met.add(row.key())) {
                throw new CsvRow.Refused("row.doubled", row.file().key().getFirst());
            }
            return new Taken(List.of(entry), List.of());
        } catch (CsvRow.Refused refused) {
            return new Taken(List.of(), List.of(new BadRow(line, refused.code, refused.column)));
        }
    }

    private static CsvRow row(StarterFile file, List<String> header, CSVRecord record) {
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < Math.min(header.size(), record.size()); i++) {
            cells.put(header.get(i), record.get(i).strip().replaceAll("\\s+", " "));
        }
        return new CsvRow(file, cells);
    }

    private static boolean blank(CSVRecord record) {
        return record.stream().allMatch(String::isBlank);
    }

    private static String columnName(String written) {
        return written.strip().toLowerCase(Locale.ROOT).replace(' ', '_');
    }

    /// The kind whose required columns are all there and which knows most of the header.
    private static StarterFile fileOf(List<String> header) throws Unreadable {
        StarterFile best = null;
        long most = 0;
        for (StarterFile file : StarterFile.values()) {
            long known = header.stream().filter(file.columns()::contains).count();
            if (header.containsAll(file.required()) && known > most) {
                best = file;
                most = known;
            }
        }
        if (best == null) {
            throw new Unreadable("header.unknown");
        }
        return best;
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

    /// Writes the entries that belong in `file`, in the order given, UTF-8 by the caller. The `id`
    /// column comes last and only when some entry needs it to be known again.
    public static void write(
            StarterFile file, Iterable<? extends GlossaryEntry> entries, Appendable out)
            throws IOException {
        List<CsvRow> rows = new ArrayList<>();
        for (GlossaryEntry entry : entries) {
            if (StarterFile.of(entry) == file) {
                rows.add(CsvRow.of(entry));
            }
        }
        List<String> header = new ArrayList<>(file.columns());
        if (rows.stream().anyMatch(row -> !row.cell(CsvRow.ID).isEmpty())) {
            header.add(CsvRow.ID);
        }
        CSVFormat format = CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get();
        CSVPrinter printer = new CSVPrinter(out, format);
        printer.printRecord(header);
        for (CsvRow row : rows) {
            printer.printRecord(header.stream().map(row::cell).toList());
        }
        printer.flush();
    }
}
