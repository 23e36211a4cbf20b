package org.naranhi.exchange.units;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.naranhi.exchange.Edition;
import org.naranhi.exchange.EditionFormat;
import org.naranhi.exchange.EditionWriter;
import org.naranhi.exchange.prose.Piece;
import org.naranhi.memory.Annotations;
import org.naranhi.memory.Annotations.Code;
import org.naranhi.memory.Annotations.Property;
import org.naranhi.memory.Memory;
import org.naranhi.memory.TranslationUnit;
import org.naranhi.memory.TranslationUnit.Origin;
import org.naranhi.memory.UnitWriter;
import org.naranhi.memory.tmx.TmxUnitWriter;
import org.naranhi.story.Segment;
import org.naranhi.story.SegmentState;
import org.naranhi.story.Story;
import org.naranhi.story.StoryText.PassageText;
import org.naranhi.text.InlineTag;
import org.naranhi.text.Language;
import org.naranhi.text.Markup.Form;
import org.springframework.stereotype.Component;

/// Translation Memory eXchange 1.4b: the confirmed segments as the units they are in the memory,
/// always in both languages, and what each is in the story.
@Component
public final class TmxWriter implements EditionWriter {
    @Override
    public EditionFormat format() {
        return EditionFormat.TMX;
    }

    @Override
    public void write(Edition edition, OutputStream out) throws IOException {
        Story story = edition.text().story();
        List<TranslationUnit> units = units(edition);
        new TmxUnitWriter(story.sourceLanguage().tag(), "html", story.createdAt())
                .write(out, UnitWriter.Units.of(units));
    }

    private static List<TranslationUnit> units(Edition edition) {
        Story story = edition.text().story();
        List<TranslationUnit> units = new ArrayList<>();
        for (PassageText passage : edition.text().passages()) {
            for (Segment segment : passage.segments()) {
                if (segment.confirmed() && !segment.target().isBlank()) {
                    units.add(unit(story, passage, segment));
                }
            }
        }
        return units;
    }

    private static TranslationUnit unit(Story story, PassageText passage, Segment segment) {
        Instant changed = segment.changedAt() == null ? story.changedAt() : segment.changedAt();
        return new TranslationUnit(
                segment.id(),
                Memory.NEWSROOM,
                story.direction(),
                segment.source(),
                segment.target(),
                null,
                null,
                segment.state() == SegmentState.TRANSLATED ? Origin.CONFIRMED : Origin.REVIEWED,
                story.id(),
                segment.id(),
                "",
                changed,
                annotations(story, passage, segment));
    }

    private static Annotations annotations(Story story, PassageText passage, Segment segment) {
        List<InlineTag> tags = passage.passage().tags();
        List<Code> codes = new ArrayList<>();
        add(codes, story.direction().source(), segment.source(), tags);
        add(codes, story.direction().target(), segment.target(), tags);
        return new Annotations(
                List.of(
                        new Property(null, "x-kind", passage.passage().kind().code()),
                        new Property(
                                null, "x-state", segment.state().name().toLowerCase(Locale.ROOT))),
                List.of(),
                codes);
    }

    private static void add(List<Code> codes, Language side, String text, List<InlineTag> tags) {
        for (Piece piece : Piece.of(text, tags)) {
            if (piece instanceof Piece.Mark(InlineTag tag, Form form)) {
                NativeCode code = NativeCode.of(tag);
                String element = form == Form.OPEN ? "bpt" : form == Form.CLOSE ? "ept" : "ph";
                codes.add(
                        new Code(
                                side,
                                tag.id(),
                                form,
                                element,
                                code.tmxType(),
                                form == Form.CLOSE ? code.end() : code.begin()));
            }
        }
    }
}
