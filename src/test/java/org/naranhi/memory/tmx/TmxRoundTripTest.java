package org.naranhi.memory.tmx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.sf.okapi.common.Event;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.resource.RawDocument;
import net.sf.okapi.filters.tmx.TmxFilter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.naranhi.memory.Annotations;
import org.naranhi.memory.Annotations.Code;
import org.naranhi.memory.Annotations.Note;
import org.naranhi.memory.Annotations.Property;
import org.naranhi.memory.Memory;
import org.naranhi.memory.Refusal;
import org.naranhi.memory.TranslationUnit;
import org.naranhi.memory.TranslationUnit.Origin;
import org.naranhi.memory.UnitReader.Taker;
import org.naranhi.memory.UnitReader.Terms;
import org.naranhi.memory.UnitWriter;
import org.naranhi.text.Direction;
import org.naranhi.text.Language;
import org.naranhi.text.Markup;
import org.naranhi.text.Markup.Form;

/// What is written and read again is the same.
class TmxRoundTripTest {
    private static final UUID OTHER = UUID.fromString("00000000-0000-4000-8000-0000000000ff");

    private static TranslationUnit unit(
            int number,
            UUID memory,
            Direction direction,
            String source,
            String target,
            Annotations annotations) {
        return new TranslationUnit(
                new UUID(0x4000, 0x8000_0000_0000_0000L + number),
                memory,
                direction,
                source,
                target,
                number % 2 == 0 ? "앞 문장 <&>\"'" : null,
                number % 3 == 0 ? "\tNext one.\r\n" : null,
                Origin.values()[number % Origin.values().length],
                number % 2 == 0 ? new UUID(1, number) : null,
                number % 2 == 0 ? new UUID(2, number) : null,
                number % 4 == 0 ? "" : "김하늘 \"<O'Hara>\"",
                Instant.parse("2026-03-02T09:00:0" + number + "Z"),
                annotations);
    }

    private static List<TranslationUnit> awkward() {
        Language ko = Language.KOREAN;
        Language en = Language.ENGLISH;
        Annotations tagged =
                new Annotations(
                        List.of(
                                new Property(null, "x-client", "a\nb & c"),
                                new Property(en, "x-desk", "<world>")),
                        List.of(new Note(null, "메모"), new Note(ko, "note\ttab")),
                        List.of(
                                new Code(ko, 3, Form.OPEN, "bpt", "bold", "<b class=\"x\">"),
                                new Code(ko, 7, Form.OPEN, "hi", "x-term", ""),
                                new Code(ko, 3, Form.CLOSE, "ept", "", "</b>"),
                                new Code(
                                        ko,
                                        9,
                                        Form.STANDALONE,
                                        "ph",
                                        "image",
                                        "<img alt=\"⟦sub⟧그림 <1>⟦/sub⟧\"/>"),
                                new Code(en, 3, Form.OPEN, "it", "bold", "<b>"),
                                new Code(en, 4, Form.CLOSE, "it", "", "</i>"),
                                new Code(en, 9, Form.STANDALONE, "ut", "", "{1}")));
        return List.of(
                unit(0, Memory.NEWSROOM, Direction.KO_EN, "비가 온다.", "It rains.", Annotations.NONE),
                unit(
                        1,
                        Memory.NEWSROOM,
                        Direction.KO_EN,
                        "⟦3⟧굵게 ⟦7⟧강조⟦/7⟧⟦/3⟧ 뒤⟦9/⟧ 😀",
                        "half⟦3⟧ and ⟦/4⟧ ⟦9/⟧",
                        tagged),
                unit(
                        2,
                        Memory.STARTER,
                        Direction.EN_KO,
                        "  <seg> & ]]> \r end ",
                        "\t빈칸\n ",
                        Annotations.NONE),
                unit(
                        3,
                        OTHER,
                        Direction.EN_KO,
                        "⟦1⟧a⟦2⟧b⟦/1⟧c⟦/2⟧ ⟦5/⟧",
                        "⟦1⟧가⟦/1⟧⟦1⟧나⟦/1⟧",
                        Annotations.NONE),
                unit(
                        4,
                        Memory.NEWSROOM,
                        Direction.KO_EN,
                        "⟦1⟧겹⟦2⟧친⟦/1⟧ 강조⟦/2⟧",
                        "⟦2⟧over⟦/2⟧lap",
                        new Annotations(
                                List.of(),
                                List.of(),
                                List.of(
                                        new Code(ko, 1, Form.OPEN, "hi", "", ""),
                                        new Code(ko, 2, Form.OPEN, "hi", "", ""),
                                        new Code(en, 2, Form.OPEN, "hi", "", "")))));
    }

    private static byte[] written(List<TranslationUnit> units) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new TmxUnitWriter().write(out, UnitWriter.Units.of(units));
        return out.toByteArray();
    }

    private static List<TranslationUnit> read(byte[] file, UUID memory, boolean ownMemories)
            throws IOException {
        List<TranslationUnit> units = new ArrayList<>();
        new TmxReader()
                .read(
                        new ByteArrayInputStream(file),
                        new Terms(
                                memory,
                                Origin.IMPORTED,
                                Direction.KO_EN,
                                Instant.parse("2026-09-01T00:00:00Z"),
                                ownMemories),
                        new Taker() {
                            @Override
                            public boolean unit(TranslationUnit unit) {
                                return units.add(unit);
                            }

                            @Override
                            public boolean refused(Refusal refusal) {
                                throw new AssertionError(refusal);
                            }
                        });
        return units;
    }

    @Test
    void everythingComesBack() throws IOException {
        List<TranslationUnit> units = awkward();
        List<TranslationUnit> again = read(written(units), Memory.NEWSROOM, true);
        assertThat(again.subList(0, 4)).isEqualTo(units.subList(0, 4));
        assertThat(again.get(4).source()).isEqualTo(units.get(4).source());
        assertThat(again.get(4).annotations().codes())
                .as("highlights that overlap can't be elements; those that don't stay")
                .extracting(Code::element)
                .contains("hi");
        assertThat(read(written(again), Memory.NEWSROOM, true)).isEqualTo(again);
    }

    @Test
    void itIsValid() throws Exception {
        assertThat(TmxValidity.violations(written(awkward()))).isEmpty();
        assertThat(TmxValidity.violations(written(List.of()))).isEmpty();
    }

    @Test
    void intoAnotherMemoryGoCopies() throws IOException {
        List<TranslationUnit> units = awkward();
        List<TranslationUnit> copies = read(written(units), OTHER, false);
        assertThat(copies).allMatch(copy -> copy.memory().equals(OTHER));
        assertThat(copies.get(3).id()).isEqualTo(units.get(3).id());
        assertThat(copies.get(0).id()).isNotEqualTo(units.get(0).id());
        assertThat(read(written(units), OTHER, false)).isEqualTo(copies);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vendor", ""})
    void aFileOfOthersHasNoSayInIds(String tool) throws IOException {
        String file =
                new String(written(awkward().subList(0, 1)), StandardCharsets.UTF_8)
                        .replace("o-tmf=\"naranhi\"", "o-tmf=\"" + tool + "\"");
        TranslationUnit unit =
                read(file.getBytes(StandardCharsets.UTF_8), Memory.NEWSROOM, true).getFirst();
        assertThat(unit.id()).isNotEqualTo(awkward().getFirst().id());
        assertThat(unit.origin()).isEqualTo(Origin.IMPORTED);
        assertThat(unit.story()).isNull();
        assertThat(unit.previous()).isEqualTo(awkward().getFirst().previous());
        assertThat(unit.annotations().properties())
                .extracting(Property::type)
                .containsExactly("x-origin", "x-story", "x-segment");
    }

    @Test
    void okapiReadsTheSameTexts() throws IOException {
        List<TranslationUnit> units = awkward();
        List<@Nullable String> read = new ArrayList<>();
        LocaleId into = LocaleId.fromString("en");
        try (TmxFilter filter = new TmxFilter();
                RawDocument document =
                        new RawDocument(
                                new ByteArrayInputStream(written(units)),
                                "UTF-8",
                                LocaleId.fromString("ko"),
                                into)) {
            filter.open(document);
            while (filter.hasNext()) {
                Event event = filter.next();
                if (event.isTextUnit()) {
                    var text = event.getTextUnit().getTarget(into);
                    read.add(text.getUnSegmentedContentCopy().getText());
                }
            }
        }
        assertThat(read)
                .isEqualTo(units.stream().map(u -> Markup.plain(u.in(Language.ENGLISH))).toList());
    }
}
