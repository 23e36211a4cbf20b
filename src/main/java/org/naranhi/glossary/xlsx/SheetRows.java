package org.naranhi.glossary.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.naranhi.glossary.GlossaryFile.BadRow;
import org.naranhi.glossary.GlossaryFormat;
import org.naranhi.glossary.Sheet;

/// Gathers the rows of a sheet as they come; the first that holds something is the header.
final class SheetRows implements SheetContentsHandler {
    private static final int COLUMNS = 200;
    private static final String FAILED_FORMULA = "ERROR:#";

    /// More rows than anyone's glossary has.
    static final class TooMany extends RuntimeException {}

    private List<String> header = List.of();
    private final List<Sheet.Row> rows = new ArrayList<>();
    private final List<BadRow> badRows = new ArrayList<>();
    private List<@Nullable String> cells = new ArrayList<>();
    private int failed = -1;

    @Override
    public void startRow(int number) {
        cells = new ArrayList<>();
        failed = -1;
    }

    @Override
    public void cell(
            @Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
        int column = reference == null ? cells.size() : new CellReference(reference).getCol();
        if (value == null || value.isEmpty() || column >= COLUMNS || column < cells.size()) {
            return;
        }
        while (cells.size() < column) {
            cells.add("");
        }
        cells.add(value);
        if (value.startsWith(FAILED_FORMULA)) {
            failed = column;
        }
    }

    @Override
    public void endRow(int number) {
        if (header.isEmpty()) {
            header = cells.stream().map(cell -> cell == null ? "" : cell).toList();
        } else if (failed >= 0 && failed < header.size()) {
            badRows.add(new BadRow(number + 1L, "cell.error", header.get(failed)));
        } else if (!cells.isEmpty()) {
            rows.add(new Sheet.Row(number + 1L, cells));
        }
        if (rows.size() > GlossaryFormat.ROWS) {
            throw new TooMany();
        }
    }

    /// Nothing for a sheet without anything in it.
    Optional<Sheet> sheet(String name) {
        return header.isEmpty()
                ? Optional.empty()
                : Optional.of(new Sheet(name, header, rows, badRows));
    }
}
