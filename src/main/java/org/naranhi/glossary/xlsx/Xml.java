package org.naranhi.glossary.xlsx;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.util.XMLHelper;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/// Reads a part of a workbook.
final class Xml {
    private Xml() {}

    static void read(InputStream part, ContentHandler handler) throws IOException, SAXException {
        try {
            XMLReader xml = XMLHelper.newXMLReader();
            // Java counts every &amp;, and stops at 100,000 of them; [Start] has seen to the size
            xml.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
            xml.setProperty("jdk.xml.totalEntitySizeLimit", "0");
            xml.setContentHandler(handler);
            xml.parse(new InputSource(part));
        } catch (ParserConfigurationException e) {
            throw new SAXException(e);
        }
    }
}
