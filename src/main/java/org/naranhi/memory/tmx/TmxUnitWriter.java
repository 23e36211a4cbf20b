package org.naranhi.memory.tmx;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.UUID;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.naranhi.memory.Annotations.Note;
import org.naranhi.memory.Annotations.Property;
import org.naranhi.memory.Memory;
import org.naranhi.memory.TranslationUnit;
import org.naranhi.memory.UnitWriter;
import org.naranhi.text.Language;

/// Translation Memory eXchange 1.4b, level 2. What it writes, [TmxReader] reads as the same units:
/// what TMX has no place for are properties (`x-origin`, `x-memory` unless it is the newsroom's,
/// `x-story`, `x-segment`, `x-previous`, `x-next`).
public final class TmxUnitWriter implements UnitWriter {
    private final String source;
    private final String dataType;
    private final @Nullable Instant made;

    /// For units of any direction.
    public TmxUnitWriter() {
        this("*all*", "plaintext", null);
    }

    /// @param source the language that the units are made from, as `srclang` names it
    /// @param dataType TMX's word for what the text was in
    /// @param made when the file's content was made
    public TmxUnitWriter(String source, String dataType, @Nullable Instant made) {
        this.source = source;
        this.dataType = dataType;
        this.made = made;
    }

    @Override
    public String ending() {
        return "tmx";
    }

    @Override
    public void write(OutputStream out, Units units) throws IOException {
        try {
            XmlOut xml = new XmlOut(out);
            xml.begin("tmx").with("version", "1.4");
            header(xml);
            xml.begin("body");
            units.handOut(
                    unit -> {
                        try {
                            write(xml, unit);
                            return true;
                        } catch (XMLStreamException e) {
                            throw new UncheckedIOException(failure(e));
                        }
                    });
            xml.end().end().finish();
        } catch (XMLStreamException e) {
            throw failure(e);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static IOException failure(XMLStreamException e) {
        return e.getNestedException() instanceof IOException io ? io : new IOException(e);
    }

    private void header(XmlOut xml) throws XMLStreamException {
        xml.begin("header")
                .with("creationtool", "Naranhi")
                .with("creationtoolversion", "1")
                .with("segtype", "sentence")
                .with("o-tmf", TmxHeader.OURS)
                .with("adminlang", "en")
                .with("srclang", source)
                .with("datatype", dataType);
        if (made != null) {
            xml.with("creationdate", date(made));
        }
        xml.endText();
    }

    private void write(XmlOut xml, TranslationUnit unit) throws XMLStreamException {
        String from = unit.direction().source().tag();
        String at = date(unit.at());
        xml.begin("tu").with("tuid", unit.id().toString());
        if (!from.equals(source)) {
            xml.with("srclang", from);
        }
        xml.with("creationdate", at).with("changedate", at);
        if (!unit.author().isEmpty()) {
            xml.with("changeid", unit.author());
        }
        property(xml, TmxProperties.ORIGIN, unit.origin().name().toLowerCase(Locale.ROOT));
        if (!unit.memory().equals(Memory.NEWSROOM)) {
            property(xml, TmxProperties.MEMORY, unit.memory().toString());
        }
        property(xml, TmxProperties.STORY, unit.story());
        property(xml, TmxProperties.SEGMENT, unit.segment());
        property(xml, TmxProperties.PREVIOUS, unit.previous());
        property(xml, TmxProperties.NEXT, unit.next());
        said(xml, unit, null);
        variant(xml, unit, unit.direction().source());
        variant(xml, unit, unit.direction().target());
        xml.end();
    }

    private static void variant(XmlOut xml, TranslationUnit unit, Language side)
            throws XMLStreamException {
        xml.begin("tuv").with("xml:lang", side.tag());
        said(xml, unit, side);
        xml.begin("seg");
        TmxCodes.write(xml, unit.in(side), side, unit.annotations().codes());
        xml.endText().end();
    }

    /// Properties and notes of a side, or of the whole unit.
    private static void said(XmlOut xml, TranslationUnit unit, @Nullable Language side)
            throws XMLStreamException {
        for (Property property : unit.annotations().properties()) {
            if (property.side() == side) {
                property(xml, property.type(), property.content());
            }
        }
        for (Note note : unit.annotations().notes()) {
            if (note.side() == side) {
                xml.begin("note").text(note.content()).endText();
            }
        }
    }

    private static void property(XmlOut xml, String type, @Nullable UUID id)
            throws XMLStreamException {
        property(xml, type, id == null ? null : id.toString());
    }

    private static void property(XmlOut xml, String type, @Nullable String content)
            throws XMLStreamException {
        if (content != null) {
            xml.begin("prop").with("type", type).text(content).endText();
        }
    }

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    /// TMX has seconds, and years of four digits.
    private static String date(Instant at) {
        Instant kept = at.isBefore(FIRST) ? FIRST : at.isAfter(LAST) ? LAST : at;
        return DATE.format(kept.truncatedTo(ChronoUnit.SECONDS));
    }
}
