package org.naranhi.glossary.tbx;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.naranhi.glossary.Cells;
import org.naranhi.text.Language;

/// Writes TBX version 3 (ISO 30042:2019), TBX-Basic in the style where categories are attributes.
final class TbxWriter implements AutoCloseable {
    private static final String NAMESPACE = "urn:iso:std:iso:30042:ed-2";

    private static final String SOURCE =
            "Names and terms of a newsroom, written by Naranhi. What TBX-Basic has no"
                    + " category for is in notes that begin with x-naranhi-.";

    private final TbxVersion version;
    private final Writer out;
    private final XMLStreamWriter xml;
    private int depth;

    TbxWriter(TbxVersion version, OutputStream stream) throws IOException {
        this.version = version;
        out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            begin(version.root, "type", "TBX-Basic");
            xml.writeAttribute("xml:lang", "en");
            if (version == TbxVersion.NEW) {
                xml.writeAttribute("style", "dca");
                xml.writeDefaultNamespace(NAMESPACE);
            }
            begin(version.header);
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
            begin(version.concept, "id", concept.id());
            for (String subject : concept.texts(TbxConcept.SUBJECT)) {
                text(subject, "descrip", "type", TbxConcept.SUBJECT);
            }
            for (String definition : concept.texts(TbxConcept.DEFINITION)) {
                begin("descripGrp");
                text(definition, "descrip", "type", TbxConcept.DEFINITION);
                end();
            }
            for (String source : concept.texts(TbxConcept.SOURCE)) {
                text(source, "admin", "type", TbxConcept.SOURCE);
            }
            for (String note : concept.texts(TbxConcept.NOTE)) {
                text(note, "note");
            }
            for (var field : concept.own().entrySet()) {
                text(TbxConcept.OWN + field.getKey() + ": " + field.getValue(), "note");
            }
            for (Language language : Language.values()) {
                write(concept, language);
            }
            end();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /// A context stands with the leading term of its language.
    private void write(TbxConcept concept, Language language) throws XMLStreamException {
        begin(version.language);
        xml.writeAttribute("xml:lang", language.tag());
        List<String> contexts =
                concept.texts(TbxConcept.CONTEXT).stream()
                        .filter(context -> EntryConcept.language(context) == language)
                        .toList();
        for (TbxTerm term : concept.in(language)) {
            write(term, contexts);
            contexts = List.of();
        }
        end();
    }

    private void write(TbxTerm term, List<String> contexts) throws XMLStreamException {
        begin(version.term);
        text(term.text(), "term");
        text(term.partOfSpeech(), "termNote", "type", "partOfSpeech");
        text(term.status(), "termNote", "type", "administrativeStatus");
        text(term.type(), "termNote", "type", "termType");
        for (String context : contexts) {
            text(context, "descrip", "type", TbxConcept.CONTEXT);
        }
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
