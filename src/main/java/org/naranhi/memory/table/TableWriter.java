package org.naranhi.memory.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.naranhi.memory.Annotations.Note;
import org.naranhi.memory.TranslationUnit;
import org.naranhi.memory.UnitWriter;

/// A unit a row under a header, in UTF-8: CSV as RFC 4180 has it, with a byte order mark, which
/// spreadsheets go by; or TSV, where a row is always one line. Tags are markers.
public final class TableWriter implements UnitWriter {
    private static final List<Column> COLUMNS =
            Arrays.stream(Column.values())
                    .filter(column -> column != Column.KOREAN && column != Column.ENGLISH)
                    .toList();

    private final boolean tabs;

    private TableWriter(boolean tabs) {
        this.tabs = tabs;
    }

    public static TableWriter csv() {
        return new TableWriter(false);
    }

    public static TableWriter tsv() {
        return new TableWriter(true);
    }

    @Override
    public String ending() {
        return tabs ? "tsv" : "csv";
    }

    @Override
    public void write(OutputStream out, Units units) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        if (!tabs) {
            writer.write('\uFEFF');
        }
        CSVFormat format =
                tabs
                        ? CSVFormat.DEFAULT
                                .builder()
                                .setDelimiter('\t')
                                .setQuote(null)
                                .setEscape(null)
                                .setRecordSeparator('\n')
                                .get()
                        : CSVFormat.DEFAULT;
        CSVPrinter printer = new CSVPrinter(writer, format);
        printer.printRecord(COLUMNS.stream().map(Column::written).toList());
        try {
            units.handOut(
                    unit -> {
                        try {
                            printer.printRecord(
                                    COLUMNS.stream().map(each -> cell(each, unit)).toList());
                            return true;
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        printer.flush();
    }

    private String cell(Column column, TranslationUnit unit) {
        String text = Cell.guarded(text(column, unit));
        return tabs ? Cell.escaped(text) : text;
    }

    private static String text(Column column, TranslationUnit unit) {
        return switch (column) {
            case ID -> unit.id().toString();
            case MEMORY -> unit.memory().toString();
            case DIRECTION ->
                    unit.direction().source().tag() + "-" + unit.direction().target().tag();
            case SOURCE -> unit.source();
            case TARGET -> unit.target();
            case ORIGIN -> unit.origin().name().toLowerCase(Locale.ROOT);
            case AUTHOR -> unit.author();
            case DATE -> unit.at().truncatedTo(ChronoUnit.SECONDS).toString();
            case PREVIOUS -> orEmpty(unit.previous());
            case NEXT -> orEmpty(unit.next());
            case STORY -> unit.story() == null ? "" : unit.story().toString();
            case NOTE ->
                    unit.annotations().notes().stream()
                            .map(Note::content)
                            .collect(Collectors.joining("\n"));
            case KOREAN, ENGLISH -> "";
        };
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
