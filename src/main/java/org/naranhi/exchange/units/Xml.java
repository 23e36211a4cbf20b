package org.naranhi.exchange.units;

import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.naranhi.exchange.prose.Characters;

/// Writes XML element by element, indented where white space means nothing.
final class Xml {
    private final XMLStreamWriter writer;
    private int depth;

    Xml(OutputStream out) throws XMLStreamException {
        writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
        writer.writeStartDocument("UTF-8", "1.0");
    }

    /// Begins an element on a line of its own; attributes are names and values in turn.
    Xml begin(String name, String... attributes) throws XMLStreamException {
        line();
        depth++;
        return inline(name, attributes);
    }

    /// Begins an element within text.
    Xml inline(String name, String... attributes) throws XMLStreamException {
        writer.writeStartElement(name);
        for (int i = 0; i < attributes.length; i += 2) {
            writer.writeAttribute(attributes[i], Characters.printable(attributes[i + 1]));
        }
        return this;
    }

    Xml text(String text) throws XMLStreamException {
        writer.writeCharacters(Characters.printable(text));
        return this;
    }

    /// Ends an element that holds elements.
    Xml end() throws XMLStreamException {
        depth--;
        line();
        writer.writeEndElement();
        return this;
    }

    /// Ends an element that [#begin] began and that holds text.
    Xml endText() throws XMLStreamException {
        depth--;
        writer.writeEndElement();
        return this;
    }

    Xml endInline() throws XMLStreamException {
        writer.writeEndElement();
        return this;
    }

    void close() throws XMLStreamException {
        writer.writeCharacters("\n");
        writer.writeEndDocument();
        writer.flush();
    }

    private void line() throws XMLStreamException {
        writer.writeCharacters("\n" + " ".repeat(depth));
    }
}
