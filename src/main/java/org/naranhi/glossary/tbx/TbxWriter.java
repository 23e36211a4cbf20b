package org.naranhi.glossary.tbx;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.naranhi.glossary.Cells;
import org.naranhi.text.Language;

/// Writes TBX version 3 (ISO 30042:2019), TBX-Basic in the style where categories are attributes.
final class TbxWriter implements AutoCloseable {
    private static final String NAMESPACE = "urn:iso:std:iso:30042:ed-2";

    private static final String SOURCE =
            "Names and terms of a newsroom, written by Naranhi. Beyond TBX-Basic: descriptions of"
                    + " the types x-naranhi-…, which other programs may pass over.";

    private final Writer out;
    private final XMLStreamWriter xml;
    private int depth;

    TbxWriter(OutputStream stream) throws IOException {
        out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            begin("tbx", "type", "TBX-Basic", "style", "dca");
            xml.writeAttribute("xml:lang", "en");
            xml.writeDefaultNamespace(NAMESPACE);
            begin("tbxHeader");
            begin("fileDesc");
            begin("sourceDesc");
            text(SOURCE, "p");
            end();
            end();
            end();
            begin("text");
            begin("body");
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    void write(TbxConcept concept) throws IOException {
        try {
            begin("conceptEntry", "id", concept.id());
            for (String subject : concept.subjects()) {
                text(subject, "descrip", "type", "subjectField");
            }
            for (var field : concept.own().entrySet()) {
                text(field.getValue(), "descrip", "type", TbxConcept.OWN + field.getKey());
            }
            for (String source : concept.sources()) {
                text(source, "admin", "type", "source");
            }
            for (String note : concept.notes()) {
                text(note, "note");
            }
            for (Language language : Language.values()) {
                begin("langSec");
                xml.writeAttribute("xml:lang", language.tag());
                for (TbxTerm term : concept.in(language)) {
                    write(term);
                }
                end();
            }
            end();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void write(TbxTerm term) throws XMLStreamException {
        begin("termSec");
        text(term.text(), "term");
        text(term.partOfSpeech(), "termNote", "type", "partOfSpeech");
        text(term.status(), "termNote", "type", "administrativeStatus");
        text(term.type(), "termNote", "type", "termType");
        end();
    }

    /// Ends the document; the stream beneath stays open.
    @Override
    public void close() throws IOException {
        try {
            while (depth > 0) {
                end();
            }
            xml.writeEndDocument();
            xml.close();
            out.write('\n');
            out.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void begin(String name, String... attributes) throws XMLStreamException {
        line();
        depth++;
        xml.writeStartElement(name);
        attributes(attributes);
    }

    private void end() throws XMLStreamException {
        depth--;
        line();
        xml.writeEndElement();
    }

    private void text(String text, String name, String... attributes) throws XMLStreamException {
        line();
        xml.writeStartElement(name);
        attributes(attributes);
        xml.writeCharacters(Cells.printable(text));
        xml.writeEndElement();
    }

    private void attributes(String... namesAndValues) throws XMLStreamException {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            xml.writeAttribute(namesAndValues[i], namesAndValues[i + 1]);
        }
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }
}
