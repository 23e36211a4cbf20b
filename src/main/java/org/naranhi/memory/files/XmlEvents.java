package org.naranhi.memory.files;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.naranhi.memory.UnreadableUnits;
import org.naranhi.memory.UnreadableUnits.Reason;

/// An XML file that came from outside, element by element and text by text.
public final class XmlEvents implements AutoCloseable {
    public enum Event {
        START,
        TEXT,
        END,
        END_OF_FILE
    }

    /// Elements within elements. Whoever builds something of them has a lower bound of their own.
    private static final String DEPTH = "20000";

    private final StrictText text;
    private final XMLStreamReader xml;

    /// @throws UnreadableUnits when the file isn't in the encoding it declares
    public XmlEvents(InputStream file) throws IOException {
        try {
            text = XmlEncoding.text(file);
            xml = factory().createXMLStreamReader(text);
        } catch (StrictText.Wrong e) {
            throw new UnreadableUnits(Reason.ENCODING, 1, String.valueOf(e.getMessage()));
        } catch (XMLStreamException e) {
            throw unreadable(e);
        }
    }

    /// The JDK counts character references of a whole file as entities and would refuse a large
    /// one; there is no other entity here, and [StrictText] bounds what is held at once.
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty("jdk.xml.maxElementDepth", DEPTH);
        factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
        factory.setXMLResolver(
                (_, system, _, _) -> {
                    throw new XMLStreamException("nothing is fetched: " + system);
                });
        return factory;
    }

    /// Goes on. Comments and processing instructions are passed over.
    public Event next() throws IOException {
        while (true) {
            switch (event()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    return Event.START;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    return Event.END;
                }
                case XMLStreamConstants.CHARACTERS,
                        XMLStreamConstants.CDATA,
                        XMLStreamConstants.SPACE -> {
                    return Event.TEXT;
                }
                case XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new UnreadableUnits(
                                Reason.ENTITY, line(), "&" + xml.getLocalName() + ";");
                case XMLStreamConstants.END_DOCUMENT -> {
                    return Event.END_OF_FILE;
                }
                default -> {}
            }
        }
    }

    private int event() throws IOException {
        text.broken();
        try {
            return xml.next();
        } catch (XMLStreamException e) {
            throw unreadable(e);
        } catch (RuntimeException e) {
            // The JDK's parser is known to stumble over some broken files instead of refusing them.
            throw new UnreadableUnits(Reason.BROKEN, line(), e.toString());
        }
    }

    /// Passes over the rest of the element that has just begun.
    public void skip() throws IOException {
        for (int depth = 1; depth > 0; ) {
            switch (next()) {
                case START -> depth++;
                case END -> depth--;
                case TEXT, END_OF_FILE -> {}
            }
        }
    }

    /// The element's name without its prefix.
    public String name() {
        return xml.getLocalName();
    }

    /// An attribute without a namespace.
    public @Nullable String attribute(String name) {
        return xml.getAttributeValue(null, name);
    }

    /// An attribute of XML itself, such as `xml:lang`.
    public @Nullable String xmlAttribute(String name) {
        return xml.getAttributeValue(XMLConstants.XML_NS_URI, name);
    }

    public int textLength() {
        return xml.getTextLength();
    }

    /// Appends the text, at most so many characters of it.
    public void appendText(StringBuilder into, int most) {
        into.append(
                xml.getTextCharacters(), xml.getTextStart(), Math.min(most, xml.getTextLength()));
    }

    /// Counted from 1.
    public int line() {
        return Math.max(1, xml.getLocation().getLineNumber());
    }

    private static IOException unreadable(XMLStreamException e) {
        int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
        String message = String.valueOf(e.getMessage());
        return switch (e.getNestedException()) {
            case StrictText.Wrong wrong ->
                    new UnreadableUnits(Reason.ENCODING, line, String.valueOf(wrong.getMessage()));
            case StrictText.TooLarge tooLarge ->
                    new UnreadableUnits(
                            Reason.TOO_LARGE, line, String.valueOf(tooLarge.getMessage()));
            case IOException io -> io;
            case null, default -> {
                boolean entity = message.contains("entity") && message.contains("referenced");
                yield new UnreadableUnits(entity ? Reason.ENTITY : Reason.BROKEN, line, message);
            }
        };
    }

    @Override
    public void close() throws IOException {
        try {
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }
}
