package org.naranhi.memory.tmx;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/// Holds a TMX file to what the specification says of elements and attributes.
public final class TmxValidity {
    private TmxValidity() {}

    public static List<String> violations(byte[] tmx) throws Exception {
        String text = new String(tmx, StandardCharsets.UTF_8);
        String typed = text.replaceFirst("\\?>", "?><!DOCTYPE tmx SYSTEM \"tmx14.dtd\">");
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setValidating(true);
        DocumentBuilder builder = factory.newDocumentBuilder();
        builder.setEntityResolver(
                (_, _) -> new InputSource(TmxValidity.class.getResourceAsStream("tmx14.dtd")));
        List<String> violations = new ArrayList<>();
        builder.setErrorHandler(
                new ErrorHandler() {
                    @Override
                    public void warning(SAXParseException e) {
                        violations.add(e.getMessage());
                    }

                    @Override
                    public void error(SAXParseException e) {
                        violations.add(e.getMessage());
                    }

                    @Override
                    public void fatalError(SAXParseException e) throws SAXException {
                        throw e;
                    }
                });
        builder.parse(new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)));
        return violations;
    }
}
