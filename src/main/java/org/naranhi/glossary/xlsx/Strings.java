package org.naranhi.glossary.xlsx;

import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.xml.sax.SAXException;

/// A workbook's table of strings, however many.
final class Strings extends ReadOnlySharedStringsTable {
    Strings(OPCPackage opened) throws IOException, SAXException {
        super(opened);
    }

    @Override
    public void readFrom(InputStream part) throws IOException, SAXException {
        Xml.read(part, this);
    }
}
