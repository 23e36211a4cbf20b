package org.naranhi.glossary.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.naranhi.glossary.Sheet;

/// Writes sheets of text: no cell is a number or a formula, whatever it looks like, and none
/// becomes one when someone edits it.
final class XlsxWriter {
    private static final int ROWS_IN_MEMORY = 500;
    private static final int CHARACTER = 256;
    private static final int USUAL_WIDTH = 16;
    private static final Map<String, Integer> WIDTHS =
            Map.of("english", 26, "variants", 36, "source", 30, "note", 44, "id", 38);

    /// What Excel would take for a character's number (ECMA-376, ST_Xstring).
    private static final Pattern LIKE_AN_ESCAPE = Pattern.compile("_x\\p{XDigit}{4}_");

    private final SXSSFWorkbook workbook;
    private final CellStyle text;
    private final CellStyle heading;

    private XlsxWriter(SXSSFWorkbook workbook) {
        this.workbook = workbook;
        text = style();
        heading = style();
        Font bold = workbook.createFont();
        bold.setBold(true);
        heading.setFont(bold);
    }

    static void write(List<Sheet> sheets, OutputStream out) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            workbook.setCompressTempFiles(true);
            XlsxWriter writer = new XlsxWriter(workbook);
            for (Sheet sheet : sheets) {
                writer.add(sheet);
            }
            workbook.write(out);
        }
    }

    private CellStyle style() {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat((short) BuiltinFormats.getBuiltinFormat("@"));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setQuotePrefixed(true);
        return style;
    }

    private void add(Sheet sheet) {
        SXSSFSheet page = workbook.createSheet(sheet.name());
        int columns = sheet.header().size();
        for (int column = 0; column < columns; column++) {
            int width = WIDTHS.getOrDefault(sheet.header().get(column), USUAL_WIDTH);
            page.setColumnWidth(column, width * CHARACTER);
            page.setDefaultColumnStyle(column, text);
        }
        page.createFreezePane(1, 1);
        row(page, 0, sheet.header(), heading);
        for (int i = 0; i < sheet.rows().size(); i++) {
            row(page, i + 1, sheet.rows().get(i).cells(), text);
        }
        page.setAutoFilter(new CellRangeAddress(0, sheet.rows().size(), 0, columns - 1));
    }

    private static void row(
            SXSSFSheet page, int number, List<? extends @Nullable String> cells, CellStyle style) {
        Row row = page.createRow(number);
        for (int column = 0; column < cells.size(); column++) {
            String value = cells.get(column);
            if (value != null && !value.isEmpty()) {
                Cell cell = row.createCell(column);
                cell.setCellValue(LIKE_AN_ESCAPE.matcher(value).replaceAll("_x005F$0"));
                cell.setCellStyle(style);
            }
        }
    }
}
