package org.naranhi.exchange.units;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import org.naranhi.exchange.Edition;
import org.naranhi.exchange.EditionFormat;
import org.naranhi.exchange.EditionWriter;
import org.naranhi.exchange.units.Codes.Code;
import org.naranhi.exchange.units.Codes.Words;
import org.naranhi.story.Segment;
import org.naranhi.story.Story;
import org.naranhi.story.StoryText.PassageText;
import org.naranhi.text.InlineTag;
import org.naranhi.text.Language;
import org.springframework.stereotype.Component;

/// Translation Memory eXchange 1.4b: the confirmed segments, always in both languages. `x` of an
/// inline element is the number of its tag in the passage.
@Component
public final class TmxWriter implements EditionWriter {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    @Override
    public EditionFormat format() {
        return EditionFormat.TMX;
    }

    @Override
    public void write(Edition edition, OutputStream out) throws IOException {
        try {
            Xml xml = new Xml(out);
            Story story = edition.text().story();
            xml.begin("tmx", "version", "1.4");
            xml.begin(
                    "header",
                    "creationtool",
                    "Naranhi",
                    "creationtoolversion",
                    "1",
                    "segtype",
                    "sentence",
                    "o-tmf",
                    "naranhi",
                    "adminlang",
                    "en",
                    "srclang",
                    story.sourceLanguage().tag(),
                    "datatype",
                    "html",
                    "creationdate",
                    DATE.format(story.createdAt()));
            xml.begin("prop", "type", "x-story").text(story.id().toString()).endText();
            xml.end();
            xml.begin("body");
            for (PassageText passage : edition.text().passages()) {
                for (Segment segment : passage.segments()) {
                    if (segment.confirmed() && !segment.target().isBlank()) {
                        unit(xml, story, passage, segment);
                    }
                }
            }
            xml.end().end().close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static void unit(Xml xml, Story story, PassageText passage, Segment segment)
            throws XMLStreamException {
        Instant changed = segment.changedAt() == null ? story.changedAt() : segment.changedAt();
        xml.begin("tu", "tuid", segment.id().toString(), "changedate", DATE.format(changed));
        xml.begin("prop", "type", "x-kind").text(passage.passage().kind().code()).endText();
        xml.begin("prop", "type", "x-state")
                .text(segment.state().name().toLowerCase(Locale.ROOT))
                .endText();
        variant(xml, story.direction().source(), segment.source(), passage.passage().tags());
        variant(xml, story.direction().target(), segment.target(), passage.passage().tags());
        xml.end();
    }

    private static void variant(Xml xml, Language language, String text, List<InlineTag> tags)
            throws XMLStreamException {
        xml.begin("tuv", "xml:lang", language.tag());
        xml.begin("seg");
        for (Codes.Item item : Codes.of(text, tags)) {
            switch (item) {
                case Words(String words) -> xml.text(words);
                case Code code -> code(xml, code);
            }
        }
        xml.endText();
        xml.end();
    }

    private static void code(Xml xml, Code code) throws XMLStreamException {
        NativeCode tag = NativeCode.of(code.tag());
        String pair = Integer.toString(code.pair());
        String number = Integer.toString(code.tag().id());
        String type = tag.tmxType();
        switch (code.role()) {
            case BEGIN -> xml.inline("bpt", "i", pair, "x", number, "type", type).text(tag.begin());
            case END -> xml.inline("ept", "i", pair).text(tag.end());
            case LONE_BEGIN ->
                    xml.inline("it", "pos", "begin", "x", number, "type", type).text(tag.begin());
            case LONE_END ->
                    xml.inline("it", "pos", "end", "x", number, "type", type).text(tag.end());
            case ALONE -> xml.inline("ph", "x", number, "type", type).text(tag.begin());
        }
        xml.endInline();
    }
}
