package org.naranhi.exchange.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.sf.okapi.common.Event;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.resource.RawDocument;
import net.sf.okapi.common.resource.TextContainer;
import net.sf.okapi.filters.tmx.TmxFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.naranhi.exchange.Edition;
import org.naranhi.exchange.Edition.Languages;
import org.naranhi.exchange.SampleStory;
import org.naranhi.memory.tmx.TmxValidity;
import org.naranhi.story.Segment;
import org.naranhi.text.InlineTag;
import org.naranhi.text.InlineTag.Kind;
import org.naranhi.text.Language;
import org.naranhi.text.Markup;
import org.naranhi.text.PassageKind;

class TmxWriterTest {
    @ParameterizedTest
    @EnumSource
    void itIsValid(Language source) throws Exception {
        assertThat(
                        TmxValidity.violations(
                                write(SampleStory.awkward(source).edition(Languages.BOTH))))
                .isEmpty();
    }

    @Test
    void theDocumentTypeCanBeViolated() throws Exception {
        String written =
                new String(
                        write(SampleStory.awkward(Language.KOREAN).edition(Languages.BOTH)),
                        StandardCharsets.UTF_8);
        String wrong =
                written.replaceFirst(" segtype=\"sentence\"", "")
                        .replaceFirst("<seg>", "<seg><b/>");
        assertThat(TmxValidity.violations(wrong.getBytes(StandardCharsets.UTF_8)))
                .hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @EnumSource
    void okapiReadsTheSameTexts(Language source) throws IOException {
        Edition edition = SampleStory.awkward(source).edition(Languages.BOTH);
        List<Segment> confirmed =
                edition.text().segments().stream().filter(Segment::confirmed).toList();
        List<String> sources = new ArrayList<>();
        List<String> targets = new ArrayList<>();
        LocaleId from = LocaleId.fromString(source.tag());
        LocaleId into = LocaleId.fromString(source.other().tag());
        try (TmxFilter filter = new TmxFilter();
                RawDocument document =
                        new RawDocument(
                                new ByteArrayInputStream(write(edition)), "UTF-8", from, into)) {
            filter.open(document);
            while (filter.hasNext()) {
                Event event = filter.next();
                if (event.isTextUnit()) {
                    sources.add(plain(event.getTextUnit().getSource()));
                    targets.add(plain(event.getTextUnit().getTarget(into)));
                }
            }
        }
        assertThat(sources)
                .isEqualTo(confirmed.stream().map(s -> Markup.plain(s.source())).toList());
        assertThat(targets)
                .isEqualTo(confirmed.stream().map(s -> Markup.plain(s.target())).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a ⟦1⟧b⟦/1⟧ | a <bpt i=\"1\" x=\"1\" type=\"bold\">&lt;b&gt;</bpt>b<ept i=\"1\">&lt;/b&gt;</ept>",
                "a ⟦1⟧b | a <it pos=\"begin\" x=\"1\" type=\"bold\">&lt;b&gt;</it>b",
                "b⟦/1⟧ c | b<it pos=\"end\" x=\"1\" type=\"bold\">&lt;/b&gt;</it> c",
                "b⟦2/⟧ c | b<ph x=\"2\" type=\"lb\">&lt;br/&gt;</ph> c",
                "a ⟦9⟧b | a <it pos=\"begin\" x=\"9\"></it>b",
                "a ⟦3⟧b⟦/3⟧ | a <bpt i=\"1\" x=\"3\" type=\"link\">&lt;a href=\"https://a.example/?a&amp;amp;b\"&gt;</bpt>b<ept i=\"1\">&lt;/a&gt;</ept>",
            })
    void markersBecomeInlineElements(String source, String written) throws IOException {
        List<InlineTag> tags =
                List.of(
                        new InlineTag(1, Kind.BOLD, null),
                        new InlineTag(2, Kind.LINE_BREAK, null),
                        new InlineTag(3, Kind.LINK, "https://a.example/?a&b"));
        Edition edition =
                SampleStory.in(Language.ENGLISH)
                        .passage(PassageKind.BODY, tags, source + "|가")
                        .edition(Languages.BOTH);
        assertThat(new String(write(edition), StandardCharsets.UTF_8))
                .contains("<seg>" + written + "</seg>");
    }

    private static String plain(TextContainer text) {
        return text.getUnSegmentedContentCopy().getText();
    }

    private static byte[] write(Edition edition) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new TmxWriter().write(edition, out);
        return out.toByteArray();
    }
}
