package org.naranhi.memory.tmx;

import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes XML element by element, indented where white space means nothing. What XML 1.0 can't hold
/// is left out.
final class XmlOut {
    private static final String[] INDENT = {"\n", "\n ", "\n  ", "\n   ", "\n    ", "\n     "};

    private final XMLStreamWriter writer;
    private int depth;

    XmlOut(OutputStream out) throws XMLStreamException {
        writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
        writer.writeStartDocument("UTF-8", "1.0");
    }

    /// Begins an element on a line of its own.
    XmlOut begin(String name) throws XMLStreamException {
        line();
        depth++;
        return inline(name);
    }

    /// Begins an element within text.
    XmlOut inline(String name) throws XMLStreamException {
        writer.writeStartElement(name);
        return this;
    }

    /// An attribute of the element that has just begun.
    XmlOut with(String attribute, String value) throws XMLStreamException {
        writer.writeAttribute(attribute, legal(value));
        return this;
    }

    /// A parser takes a line end of any kind as `\n`, but not one that is written as a reference.
    XmlOut text(String text) throws XMLStreamException {
        String legal = legal(text);
        int from = 0;
        for (int at = legal.indexOf('\r'); at >= 0; at = legal.indexOf('\r', from)) {
            writer.writeCharacters(legal.substring(from, at));
            writer.writeEntityRef("#13");
            from = at + 1;
        }
        writer.writeCharacters(from == 0 ? legal : legal.substring(from));
        return this;
    }

    /// Ends an element that holds elements.
    XmlOut end() throws XMLStreamException {
        depth--;
        line();
        writer.writeEndElement();
        return this;
    }

    /// Ends an element that [#begin] began and that holds text, or nothing.
    XmlOut endText() throws XMLStreamException {
        depth--;
        writer.writeEndElement();
        return this;
    }

    XmlOut endInline() throws XMLStreamException {
        writer.writeEndElement();
        return this;
    }

    void finish() throws XMLStreamException {
        writer.writeCharacters("\n");
        writer.writeEndDocument();
        writer.flush();
    }

    private void line() throws XMLStreamException {
        writer.writeCharacters(INDENT[Math.min(depth, INDENT.length - 1)]);
    }

    /// The characters that XML 1.0 allows (production 2).
    private static String legal(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\t' && c != '\n' && c != '\r'
                    || Character.isSurrogate(c)
                    || c >= 0xFFFE) {
                StringBuilder kept = new StringBuilder(text.length());
                text.codePoints().filter(XmlOut::isLegal).forEach(kept::appendCodePoint);
                return kept.toString();
            }
        }
        return text;
    }

    private static boolean isLegal(int c) {
        return c >= ' ' && (c < 0xD800 || c > 0xDFFF) && c != 0xFFFE && c != 0xFFFF
                || c == '\t'
                || c == '\n'
                || c == '\r';
    }
}
