package org.naranhi.exchange.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.resource.RawDocument;
import net.sf.okapi.filters.xliff2.XLIFF2Filter;
import net.sf.okapi.lib.xliff2.core.Unit;
import net.sf.okapi.lib.xliff2.reader.Event;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.naranhi.exchange.Edition;
import org.naranhi.exchange.Edition.Languages;
import org.naranhi.exchange.SampleStory;
import org.naranhi.story.Passage;
import org.naranhi.story.Segment;
import org.naranhi.story.SegmentState;
import org.naranhi.story.StoryText;
import org.naranhi.story.StoryText.PassageText;
import org.naranhi.text.InlineTag;
import org.naranhi.text.InlineTag.Kind;
import org.naranhi.text.Language;
import org.naranhi.text.Markup;
import org.naranhi.text.PassageKind;
import org.xml.sax.SAXException;

class XliffWriterTest {
    private static final List<InlineTag> TAGS =
            List.of(
                    new InlineTag(1, Kind.BOLD, null),
                    new InlineTag(2, Kind.ITALIC, null),
                    new InlineTag(3, Kind.LINE_BREAK, null));

    @ParameterizedTest
    @EnumSource
    void itIsValidByTheSchema(Language source) throws Exception {
        validate(write(SampleStory.awkward(source).edition(Languages.BOTH)));
    }

    @Test
    void theSchemaCanBeViolated() throws Exception {
        byte[] wrong =
                written(SampleStory.awkward(Language.KOREAN).edition(Languages.BOTH))
                        .replaceFirst("<note category", "<note kategory")
                        .getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> validate(wrong)).isInstanceOf(SAXException.class);
    }

    @ParameterizedTest
    @EnumSource
    void okapiFindsItValidAndReadsTheSameTexts(Language source) throws IOException {
        Edition edition = SampleStory.awkward(source).edition(Languages.BOTH);
        List<String> read = new ArrayList<>();
        for (Unit unit : units(write(edition))) {
            for (var segment : unit.getSegments()) {
                read.add(
                        segment.getId()
                                + segment.getSource().getPlainText()
                                + "|"
                                + (segment.hasTarget() ? segment.getTarget().getPlainText() : "")
                                + segment.getState());
            }
        }
        List<String> written = new ArrayList<>(List.of("nullLink copied|initial"));
        for (Segment s : edition.text().segments()) {
            written.add(
                    s.id()
                            + Markup.plain(s.source())
                            + "|"
                            + Markup.plain(s.target())
                            + s.state().name().toLowerCase(java.util.Locale.ROOT));
        }
        assertThat(read).isEqualTo(written);
    }

    @ParameterizedTest
    @EnumSource
    void okapisFilterOpensIt(Language source) throws IOException {
        Edition edition = SampleStory.awkward(source).edition(Languages.BOTH);
        List<String> read = new ArrayList<>();
        LocaleId into = LocaleId.fromString(source.other().tag());
        try (XLIFF2Filter filter = new XLIFF2Filter();
                RawDocument document =
                        new RawDocument(
                                new ByteArrayInputStream(write(edition)),
                                "UTF-8",
                                LocaleId.fromString(source.tag()),
                                into)) {
            filter.open(document);
            while (filter.hasNext()) {
                net.sf.okapi.common.Event event = filter.next();
                if (event.isTextUnit()) {
                    event.getTextUnit()
                            .getSource()
                            .getSegments()
                            .forEach(s -> read.add(s.text.getText()));
                }
            }
        }
        List<String> written = new ArrayList<>();
        for (PassageText passage : edition.text().passages()) {
            passage.segments().forEach(s -> written.add(Markup.plain(s.source())));
        }
        assertThat(read).containsAll(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "⟦1⟧가⟦/1⟧ 나. | ⟦1⟧a⟦/1⟧ b.",
                "⟦1⟧가 ⟦2⟧나⟦/2⟧⟦/1⟧. | ⟦2⟧b⟦1⟧ a⟦/1⟧⟦/2⟧.",
                "⟦1⟧가 ⟦2⟧나⟦/2⟧⟦/1⟧. | ⟦1⟧b⟦2⟧ a⟦/1⟧ c⟦/2⟧.",
                "⟦1⟧가⟦/1⟧⟦3/⟧. | a.",
                "⟦1⟧가⟦/1⟧. | ⟦1⟧a⟦/1⟧ and ⟦1⟧b⟦/1⟧.",
                "⟦1⟧가⟦/1⟧. | ⟦1⟧a.",
                "⟦1⟧가⟦/1⟧. | a⟦/1⟧.",
                "⟦1⟧가⟦/1⟧. | ⟦1/⟧a.",
                "가. | a⟦3/⟧⟦3/⟧.",
            })
    void whateverTheTranslatorDidWithTheTagsItIsValid(String source, String target)
            throws Exception {
        byte[] written =
                write(
                        SampleStory.in(Language.KOREAN)
                                .passage(PassageKind.BODY, TAGS, source + "|" + target)
                                .edition(Languages.BOTH));
        validate(written);
        assertThat(units(written).getFirst().getSegment(0).getTarget().getPlainText())
                .isEqualTo(Markup.plain(target));
    }

    @ParameterizedTest
    @ValueSource(strings = {"⟦1⟧A.|B.⟦/1⟧", "A.|⟦1⟧B.⟦/1⟧", "⟦1⟧A.|B.", "A.|B.⟦/1⟧", "A.|B."})
    void aTagMaySpanSentences(String targets) throws Exception {
        String[] target = targets.split("\\|");
        byte[] written =
                write(
                        SampleStory.in(Language.KOREAN)
                                .passage(
                                        PassageKind.BODY,
                                        TAGS,
                                        "⟦1⟧가.|" + target[0],
                                        "나.⟦/1⟧|" + target[1])
                                .edition(Languages.BOTH));
        validate(written);
        assertThat(units(written)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void statesAreThoseOfXliff(SegmentState state) throws IOException {
        Edition edition =
                SampleStory.in(Language.KOREAN)
                        .passage(PassageKind.BODY, "가.|A.")
                        .edition(Languages.BOTH);
        PassageText passage = edition.text().passages().getFirst();
        Segment segment = passage.segments().getFirst();
        StoryText text =
                new StoryText(
                        edition.text().story(),
                        List.of(
                                new PassageText(
                                        passage.passage(),
                                        List.of(segment.with(segment.target(), state, null)))));
        Edition changed = new Edition(text, Languages.BOTH, List.of(), List.of());
        assertThat(units(write(changed)).getFirst().getSegment(0).getState())
                .hasToString(state.name().toLowerCase(java.util.Locale.ROOT));
    }

    @Test
    void unitsSayWhatPassageTheyAre() throws IOException {
        Edition edition = SampleStory.awkward(Language.ENGLISH).edition(Languages.BOTH);
        List<Unit> units = units(write(edition));
        List<Passage> passages =
                edition.text().passages().stream().map(PassageText::passage).toList();
        assertThat(units)
                .extracting(Unit::getId)
                .isEqualTo(passages.stream().map(p -> p.id().toString()).toList());
        assertThat(units)
                .extracting(u -> u.getNotes().get(0).getText())
                .isEqualTo(passages.stream().map(p -> p.kind().code()).toList());
        assertThat(units.getFirst().getTranslate()).isFalse();
    }

    private static byte[] write(Edition edition) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new XliffWriter().write(edition, out);
        return out.toByteArray();
    }

    private static String written(Edition edition) throws IOException {
        return new String(write(edition), StandardCharsets.UTF_8);
    }

    private static List<Unit> units(byte[] xliff) {
        List<Unit> units = new ArrayList<>();
        try (XLIFFReader reader = new XLIFFReader(XLIFFReader.VALIDATION_MAXIMAL)) {
            reader.open(new ByteArrayInputStream(xliff));
            while (reader.hasNext()) {
                Event event = reader.next();
                if (event.isStartXliff()) {
                    assertThat(event.getStartXliffData().getVersion()).isEqualTo("2.1");
                } else if (event.isUnit()) {
                    units.add(event.getUnit());
                }
            }
        }
        return units;
    }

    private static void validate(byte[] xliff) throws SAXException, IOException {
        Schema schema =
                SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                        .newSchema(
                                XLIFFReader.class.getResource(
                                        "/net/sf/okapi/lib/xliff2/xliff_core_2.0.xsd"));
        schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(xliff)));
    }
}
