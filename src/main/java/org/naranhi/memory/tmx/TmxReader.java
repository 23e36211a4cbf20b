package org.naranhi.memory.tmx;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.naranhi.memory.UnitReader;
import org.naranhi.memory.UnreadableUnits;
import org.naranhi.memory.UnreadableUnits.Reason;
import org.naranhi.text.Language;

/// Reads the units of a TMX file.
public final class TmxReader implements UnitReader {
    @Override
    public List<String> endings() {
        return List.of("tmx", "xml");
    }

    @Override
    public void read(InputStream file, Terms terms, Taker taker) throws IOException {
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(file);
            try {
                read(xml, terms, taker);
            } finally {
                xml.close();
            }
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof IOException io) {
                throw io;
            }
            throw unreadable(e);
        }
    }

    private static void read(XMLStreamReader xml, Terms terms, Taker taker)
            throws XMLStreamException, IOException {
        @Nullable Language source = null;
        boolean root = true;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw entity(xml.getLocation(), xml.getLocalName());
            }
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            String name = xml.getLocalName();
            if (root && !name.equals("tmx")) {
                int line = xml.getLocation().getLineNumber();
                throw new UnreadableUnits(Reason.NOT_TMX, line, "<" + name + ">");
            }
            root = false;
            boolean goOn =
                    switch (name) {
                        case "header" -> {
                            source = TmxUnit.language(xml.getAttributeValue(null, "srclang"));
                            yield true;
                        }
                        case "tu" -> TmxUnit.read(xml, source).handTo(taker, terms);
                        default -> true;
                    };
            if (!goOn) {
                return;
            }
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver(
                (_, system, _, _) -> {
                    throw new XMLStreamException("nothing is fetched: " + system);
                });
        return factory;
    }

    static UnreadableUnits entity(Location at, @Nullable String name) {
        return new UnreadableUnits(Reason.ENTITY, at.getLineNumber(), "&" + name + ";");
    }

    private static UnreadableUnits unreadable(XMLStreamException e) {
        int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
        String message = String.valueOf(e.getMessage());
        boolean entity = message.contains("entity") && message.contains("referenced");
        return new UnreadableUnits(entity ? Reason.ENTITY : Reason.BROKEN, line, message);
    }
}
