package org.naranhi.glossary.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.naranhi.glossary.GlossaryFile.BadRow;
import org.naranhi.glossary.GlossaryFile.Unreadable;
import org.naranhi.glossary.NameRecord;
import org.naranhi.glossary.Sheet;
import org.naranhi.glossary.StarterFile;

class XlsxFormatTest {
    private final XlsxFormat format = new XlsxFormat();
    @TempDir Path folder;

    private List<Sheet> read(XSSFWorkbook workbook) throws IOException, Unreadable {
        Path file = Files.createTempFile(folder, "book", ".xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                workbook) {
            workbook.write(out);
        }
        return format.read("book", file);
    }

    private String refusal(byte[] content) throws IOException {
        Path file = Files.write(Files.createTempFile(folder, "file", ".xlsx"), content);
        try {
            format.read("file", file);
            return "none";
        } catch (Unreadable unreadable) {
            return unreadable.code();
        }
    }

    @Test
    void cellsAreTextAsAPersonReadsThem() throws Exception {
        XSSFWorkbook workbook = new XSSFWorkbook();
        var page = workbook.createSheet("사람들");
        page.createRow(1).createCell(0).setCellValue("이름");
        page.getRow(1).createCell(7).setCellValue("끝");
        Row row = page.createRow(3);
        row.createCell(0).setCellValue("한소라");
        row.createCell(1).setCellValue(12345678901234.0);
        row.createCell(2).setCellValue(0.1 + 0.2);
        styled(workbook, row.createCell(3), "000").setCellValue(7);
        styled(workbook, row.createCell(4), "m/d/yy").setCellValue(LocalDate.of(1985, 3, 1));
        row.createCell(5).setCellValue(true);
        row.createCell(6).setCellFormula("1+1");
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();

        Sheet sheet = read(workbook).getFirst();
        assertThat(sheet.name()).isEqualTo("사람들");
        assertThat(sheet.header()).containsExactly("이름", "", "", "", "", "", "", "끝");
        assertThat(sheet.rows())
                .containsExactly(
                        new Sheet.Row(
                                4,
                                Arrays.asList(
                                        "한소라",
                                        "12345678901234",
                                        "0.3",
                                        "007",
                                        "1985-03-01",
                                        "TRUE",
                                        "2")));
    }

    private static Cell styled(XSSFWorkbook workbook, Cell cell, String as) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(as));
        cell.setCellStyle(style);
        return cell;
    }

    @Test
    void aFailedFormulaKeepsItsRowOut() throws Exception {
        XSSFWorkbook workbook = new XSSFWorkbook();
        var page = workbook.createSheet("a");
        page.createRow(0).createCell(0).setCellValue("이름");
        page.createRow(1).createCell(0).setCellErrorValue((byte) 0x2A);

        Sheet sheet = read(workbook).getFirst();
        assertThat(sheet.rows()).isEmpty();
        assertThat(sheet.badRows()).containsExactly(new BadRow(2, "cell.error", "이름"));
    }

    @Test
    void everySheetWithAHeaderIsRead() throws Exception {
        XSSFWorkbook workbook = new XSSFWorkbook();
        workbook.createSheet("empty");
        for (String name : List.of("b", "c")) {
            workbook.createSheet(name).createRow(0).createCell(0).setCellValue("x");
        }
        assertThat(read(workbook)).extracting(Sheet::name).containsExactly("b", "c");
    }

    @Test
    void nothingThatIsWrittenIsANumberOrAFormula() throws Exception {
        NameRecord name =
                NameRecord.draft(
                                UUID.randomUUID(),
                                NameRecord.Kind.PERSON,
                                "=1+1",
                                "1e5",
                                NameRecord.Basis.OWN)
                        .hanja("007")
                        .note("2026-03-01")
                        .name();
        Path file = folder.resolve("out.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            format.write(Set.of(StarterFile.PEOPLE), List.of(name), out);
        }
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            for (Row row : workbook.getSheet("people")) {
                for (Cell cell : row) {
                    assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                    assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("@");
                }
            }
        }
    }

    @Test
    void refusesWhatIsNoWorkbook() throws Exception {
        assertThat(refusal(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}))
                .isEqualTo("file.protected");
        assertThat(refusal("PK\3\4 and nothing more".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("file.broken");
        assertThat(refusal(zip("word/document.xml", 10))).isEqualTo("format.unknown");
        assertThat(refusal(zip("xl/workbook.xml", 10))).isEqualTo("file.broken");
    }

    /// Whichever byte is lost or changed, it is either read or refused, and nothing else happens.
    @Test
    void damageAnywhereIsRefusedOrHarmless() throws Exception {
        Path good = folder.resolve("good.xlsx");
        try (OutputStream out = Files.newOutputStream(good)) {
            format.write(Set.of(StarterFile.PEOPLE), List.of(), out);
        }
        byte[] content = Files.readAllBytes(good);
        Set<String> refusals = new TreeSet<>();
        for (int at = 4; at < content.length; at += 97) {
            refusals.add(refusal(Arrays.copyOf(content, at)));
            byte[] changed = content.clone();
            changed[at] ^= 0x55;
            refusals.add(refusal(changed));
        }
        assertThat(refusals)
                .contains("file.broken")
                .isSubsetOf("file.broken", "format.unknown", "none");
    }

    @Test
    void refusesWhatUnpacksTooLarge() throws Exception {
        assertThat(refusal(zip("xl/sharedStrings.xml", 81L << 20))).isEqualTo("unpacked.large");
        assertThat(refusal(zip("xl/media/image1.png", 601L << 20))).isEqualTo("unpacked.large");
    }

    private static byte[] zip(String part, long length) throws IOException {
        var out = new java.io.ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(part));
            byte[] zeros = new byte[1 << 16];
            for (long left = length; left > 0; left -= zeros.length) {
                zip.write(zeros, 0, (int) Math.min(left, zeros.length));
            }
            zip.closeEntry();
        }
        return out.toByteArray();
    }

    @Test
    void aDocumentTypeInASheetIsRefused() throws Exception {
        Path good = folder.resolve("good.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(good)) {
            workbook.createSheet("a").createRow(0).createCell(0).setCellValue("이름");
            workbook.write(out);
        }
        Path secret = Files.writeString(folder.resolve("secret"), "geheim");
        try (var files = java.nio.file.FileSystems.newFileSystem(good)) {
            Path sheet = files.getPath("xl/worksheets/sheet1.xml");
            String xml = Files.readString(sheet);
            Files.writeString(
                    sheet,
                    xml.replaceFirst(
                            "<worksheet",
                            "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \""
                                    + secret.toUri()
                                    + "\">]><worksheet"));
        }
        assertThatThrownBy(() -> format.read("good", good))
                .isInstanceOfSatisfying(
                        Unreadable.class, e -> assertThat(e.code()).isEqualTo("file.broken"));
    }
}
