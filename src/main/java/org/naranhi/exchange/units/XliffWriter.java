package org.naranhi.exchange.units;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import org.naranhi.exchange.Edition;
import org.naranhi.exchange.EditionFormat;
import org.naranhi.exchange.EditionWriter;
import org.naranhi.exchange.page.Gaps;
import org.naranhi.story.Passage;
import org.naranhi.story.Segment;
import org.naranhi.story.SegmentState;
import org.naranhi.story.Story;
import org.naranhi.story.StoryText.PassageText;
import org.naranhi.text.InlineTag;
import org.springframework.stereotype.Component;

/// XLIFF 2.1: a unit for each passage, always in both languages. Ids are those of the story, so
/// that what comes back finds its place; the kind of a passage is a note. Passages that are left
/// out are there, not to be translated.
@Component
public final class XliffWriter implements EditionWriter {
    @Override
    public EditionFormat format() {
        return EditionFormat.XLIFF;
    }

    @Override
    public void write(Edition edition, OutputStream out) throws IOException {
        try {
            Xml xml = new Xml(out);
            Story story = edition.text().story();
            xml.begin(
                    "xliff",
                    "xmlns",
                    "urn:oasis:names:tc:xliff:document:2.0",
                    "version",
                    "2.1",
                    "srcLang",
                    story.direction().source().tag(),
                    "trgLang",
                    story.direction().target().tag(),
                    "xml:space",
                    "preserve");
            xml.begin("file", "id", story.id().toString(), "original", story.originalName());
            for (PassageText passage : edition.text().passages()) {
                unit(xml, passage);
            }
            xml.end().end().close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static void unit(Xml xml, PassageText text) throws XMLStreamException {
        Passage passage = text.passage();
        boolean translated = !text.segments().isEmpty();
        if (!translated && passage.text().isBlank()) {
            return;
        }
        xml.begin(
                "unit",
                "id",
                passage.id().toString(),
                "type",
                "naranhi:" + passage.kind().code(),
                "translate",
                translated ? "yes" : "no");
        xml.begin("notes");
        xml.begin("note", "category", "kind").text(passage.kind().code()).endText();
        xml.end();
        List<String> sources =
                translated
                        ? text.segments().stream().map(Segment::source).toList()
                        : List.of(passage.text());
        List<String> targets = text.segments().stream().map(Segment::target).toList();
        XliffSide source = new XliffSide(sources, passage.tags());
        XliffSide target = new XliffSide(targets, passage.tags());
        originalData(xml, passage.tags(), List.of(source, target));
        if (translated) {
            segments(xml, text, source, target);
        } else {
            xml.begin("segment");
            content(xml, "source", source, 0);
            xml.end();
        }
        xml.end();
    }

    private static void segments(Xml xml, PassageText text, XliffSide source, XliffSide target)
            throws XMLStreamException {
        Gaps gaps = new Gaps(text.passage().text());
        for (int i = 0; i < text.segments().size(); i++) {
            Segment segment = text.segments().get(i);
            String gap = gaps.before(segment.source());
            if (!gap.isEmpty()) {
                xml.begin("ignorable");
                xml.begin("source").text(gap).endText();
                xml.end();
            }
            boolean empty = segment.target().isBlank();
            SegmentState state = empty ? SegmentState.INITIAL : segment.state();
            xml.begin(
                    "segment",
                    "id",
                    segment.id().toString(),
                    "state",
                    state.name().toLowerCase(Locale.ROOT));
            content(xml, "source", source, i);
            if (!empty) {
                content(xml, "target", target, i);
            }
            xml.end();
        }
    }

    private static void content(Xml xml, String element, XliffSide side, int segment)
            throws XMLStreamException {
        xml.begin(element);
        side.write(xml, segment);
        xml.endText();
    }

    /// What the codes of the unit look like in HTML.
    private static void originalData(Xml xml, List<InlineTag> tags, List<XliffSide> sides)
            throws XMLStreamException {
        List<InlineTag> used =
                tags.stream()
                        .filter(tag -> sides.stream().anyMatch(side -> side.uses(tag)))
                        .toList();
        if (used.isEmpty()) {
            return;
        }
        xml.begin("originalData");
        for (InlineTag tag : used) {
            NativeCode code = NativeCode.of(tag);
            xml.begin("data", "id", XliffSide.beginData(tag)).text(code.begin()).endText();
            if (!code.end().isEmpty()) {
                xml.begin("data", "id", XliffSide.endData(tag)).text(code.end()).endText();
            }
        }
        xml.end();
    }
}
