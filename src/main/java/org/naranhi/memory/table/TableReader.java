package org.naranhi.memory.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.naranhi.memory.UnitReader;
import org.naranhi.memory.UnreadableUnits;
import org.naranhi.memory.UnreadableUnits.Reason;
import org.naranhi.memory.files.StrictText;

/// Reads the units of a CSV or TSV file.
public final class TableReader implements UnitReader {
    /// Rows that tell which column is which, when no header does.
    private static final int LOOKED_AT = 50;

    private record Row(int line, CSVRecord cells) {}

    @Override
    public List<String> endings() {
        return List.of("csv", "tsv");
    }

    @Override
    public void read(InputStream file, Terms terms, Taker taker) throws IOException {
        TableText table = TableText.of(file);
        try (StrictText text = table.text();
                CSVParser parser = CSVParser.parse(text, format(table.delimiter()))) {
            Rows rows = new Rows(parser, text);
            List<Row> first = new ArrayList<>();
            while (first.size() < LOOKED_AT && rows.hasNext()) {
                first.add(rows.next());
            }
            Columns named = first.isEmpty() ? null : Columns.named(first.getFirst().cells);
            Columns columns =
                    named == null
                            ? Columns.byScript(first.stream().map(Row::cells).toList())
                            : named;
            if (columns == null) {
                throw new UnreadableUnits(Reason.NOT_TABLE, 1, "no Korean and English column");
            }
            RowUnit unit = new RowUnit(columns, table.delimiter() == '\t', terms);
            boolean goOn = true;
            for (Row row : named == null ? first : first.subList(1, first.size())) {
                goOn = goOn && unit.handOn(row.cells, row.line, taker);
            }
            while (goOn && rows.hasNext()) {
                Row row = rows.next();
                goOn = unit.handOn(row.cells, row.line, taker);
            }
        }
    }

    /// Between tabs a quotation mark is a quotation mark.
    private static CSVFormat format(char delimiter) {
        CSVFormat.Builder format =
                CSVFormat.DEFAULT
                        .builder()
                        .setDelimiter(delimiter)
                        .setIgnoreEmptyLines(true)
                        .setTrailingData(true)
                        .setLenientEof(false);
        return (delimiter == '\t' ? format.setQuote(null) : format).get();
    }

    /// The rows with the lines they begin at; what is wrong with the file is told by its line.
    private static final class Rows {
        private final CSVParser parser;
        private final StrictText text;
        private final Iterator<CSVRecord> records;

        Rows(CSVParser parser, StrictText text) {
            this.parser = parser;
            this.text = text;
            this.records = parser.iterator();
        }

        boolean hasNext() throws IOException {
            text.broken();
            try {
                return records.hasNext();
            } catch (UncheckedIOException e) {
                throw unreadable(Objects.requireNonNull(e.getCause()));
            } catch (IllegalStateException e) {
                throw new UnreadableUnits(Reason.BROKEN, line(), String.valueOf(e.getMessage()));
            }
        }

        Row next() {
            CSVRecord record = records.next();
            long breaks = 0;
            for (String cell : record) {
                breaks += cell.chars().filter(c -> c == '\n').count();
            }
            return new Row((int) Math.max(1, parser.getCurrentLineNumber() - breaks), record);
        }

        private int line() {
            return (int) Math.max(1, parser.getCurrentLineNumber());
        }

        private IOException unreadable(IOException e) {
            return switch (e) {
                case StrictText.Wrong wrong ->
                        new UnreadableUnits(
                                Reason.ENCODING, line(), String.valueOf(wrong.getMessage()));
                case StrictText.TooLarge large ->
                        new UnreadableUnits(
                                Reason.TOO_LARGE, line(), String.valueOf(large.getMessage()));
                case CSVException broken ->
                        new UnreadableUnits(
                                Reason.BROKEN, line(), String.valueOf(broken.getMessage()));
                default -> e;
            };
        }
    }
}
