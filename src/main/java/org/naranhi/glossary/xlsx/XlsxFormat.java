package org.naranhi.glossary.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.naranhi.glossary.GlossaryEntry;
import org.naranhi.glossary.GlossaryFile.Unreadable;
import org.naranhi.glossary.GlossaryFormat;
import org.naranhi.glossary.Sheet;
import org.naranhi.glossary.StarterFile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.xml.sax.SAXException;

/// Excel workbooks: a sheet for each kind of entry.
@Component
@Order(2)
public final class XlsxFormat implements GlossaryFormat {
    @Override
    public String extension() {
        return "xlsx";
    }

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }

    @Override
    public boolean severalKinds() {
        return true;
    }

    /// A package, or what Excel keeps old workbooks and those with a password in.
    @Override
    public boolean recognises(byte[] start) {
        return Start.isPackage(start) || Start.isOle(start);
    }

    @Override
    public List<Sheet> read(String name, Path file) throws IOException, Unreadable {
        Start.check(file);
        try (OPCPackage opened = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            return sheets(opened);
        } catch (SheetRows.TooMany _) {
            throw new Unreadable("rows.many");
        } catch (IOException
                | OpenXML4JException
                | OpenXML4JRuntimeException
                | IllegalArgumentException
                | POIXMLException
                | RecordFormatException
                | SAXException e) {
            throw new Unreadable("file.broken", e);
        }
    }

    private static List<Sheet> sheets(OPCPackage opened)
            throws IOException, OpenXML4JException, SAXException {
        XSSFReader workbook = new XSSFReader(opened);
        Strings strings = new Strings(opened);
        List<Sheet> sheets = new ArrayList<>();
        var parts = (XSSFReader.SheetIterator) workbook.getSheetsData();
        while (parts.hasNext()) {
            try (InputStream part = parts.next()) {
                SheetRows rows = new SheetRows();
                Xml.read(
                        part,
                        new XSSFSheetXMLHandler(
                                workbook.getStylesTable(),
                                null,
                                strings,
                                rows,
                                new CellWords(),
                                false));
                rows.sheet(parts.getSheetName()).ifPresent(sheets::add);
            }
        }
        return sheets;
    }

    @Override
    public void write(Set<StarterFile> kinds, List<GlossaryEntry> entries, OutputStream out)
            throws IOException {
        XlsxWriter.write(kinds.stream().map(kind -> Sheet.of(kind, entries)).toList(), out);
    }
}
