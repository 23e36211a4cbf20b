package org.naranhi.memory.tmx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.naranhi.memory.Annotations;
import org.naranhi.memory.Memory;
import org.naranhi.memory.Refusal;
import org.naranhi.memory.TranslationUnit;
import org.naranhi.memory.TranslationUnit.Origin;
import org.naranhi.memory.UnitReader.Taker;
import org.naranhi.memory.UnitReader.Terms;
import org.naranhi.memory.UnreadableUnits;
import org.naranhi.memory.UnreadableUnits.Reason;
import org.naranhi.text.Direction;
import org.naranhi.text.Language;

class TmxReaderTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private final List<TranslationUnit> units = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();

    private void read(byte[] file) throws IOException {
        new TmxReader()
                .read(
                        new ByteArrayInputStream(file),
                        new Terms(Memory.NEWSROOM, Origin.IMPORTED, Direction.KO_EN, NOW),
                        new Taker() {
                            @Override
                            public boolean unit(TranslationUnit unit) {
                                return units.add(unit);
                            }

                            @Override
                            public boolean refused(Refusal refusal) {
                                return refusals.add(refusal);
                            }
                        });
    }

    private void read(String file) throws IOException {
        read(file.getBytes(StandardCharsets.UTF_8));
    }

    private static String tmx(String header, String body) {
        return "<?xml version=\"1.0\"?>\n<tmx version=\"1.4\"><header "
                + header
                + "/><body>"
                + body
                + "</body></tmx>";
    }

    private static String tu(String korean, String english) {
        return "<tu><tuv xml:lang=\"ko-KR\"><seg>"
                + korean
                + "</seg></tuv><tuv xml:lang=\"EN-us\"><seg>"
                + english
                + "</seg></tuv></tu>";
    }

    private UnreadableUnits refusal(String file) {
        try {
            read(file);
        } catch (UnreadableUnits refused) {
            return refused;
        } catch (IOException other) {
            throw new AssertionError(other);
        }
        throw new AssertionError("was read");
    }

    @Test
    void readsUnitsWithWhatIsSaidOfThem() throws IOException {
        read(
                tmx(
                        "srclang='en-GB'",
                        """
                        <tu creationid='Lee' creationdate='20250102T030405Z' changedate='20250601T000000Z'>
                        <prop type='x-previous'>Before.</prop><prop type='next'>After.</prop>
                        <tuv xml:lang='ko'><seg> 비가 온다. </seg></tuv>
                        <tuv lang='en'><seg>It <![CDATA[rains &]]> pours.</seg></tuv>
                        <tuv xml:lang='ja'><seg>雨</seg></tuv></tu>
                        """));
        assertThat(refusals).isEmpty();
        assertThat(units).hasSize(1);
        TranslationUnit unit = units.getFirst();
        assertThat(unit.direction()).isEqualTo(Direction.EN_KO);
        assertThat(unit.source()).isEqualTo("It rains & pours.");
        assertThat(unit.target()).isEqualTo(" 비가 온다. ");
        assertThat(unit.author()).isEqualTo("Lee");
        assertThat(unit.at()).isEqualTo(Instant.parse("2025-06-01T00:00:00Z"));
        assertThat(unit.previous()).isEqualTo("Before.");
        assertThat(unit.next()).isEqualTo("After.");
        assertThat(unit.origin()).isEqualTo(Origin.IMPORTED);
    }

    @Test
    void theDirectionIsTheUnitsThenTheHeadersThenTheOneAgreed() throws IOException {
        read(
                tmx(
                        "srclang='*all*'",
                        tu("가", "A") + tu("나", "B").replace("<tu>", "<tu srclang='en'>")));
        read(tmx("srclang='en'", tu("다", "C")));
        assertThat(units)
                .extracting(TranslationUnit::direction)
                .containsExactly(Direction.KO_EN, Direction.EN_KO, Direction.EN_KO);
        assertThat(units.getFirst().at()).isEqualTo(NOW);
    }

    @Test
    void theSameUnitHasTheSameId() throws IOException {
        read(tmx("srclang='ko'", tu("가", "A")));
        read(tmx("srclang='ko'", tu("나", "B") + tu("가", "A")));
        assertThat(units.get(0).id()).isEqualTo(units.get(2).id());
        assertThat(units.get(0).id()).isNotEqualTo(units.get(1).id());
    }

    @Test
    void inlineCodesBecomeMarkersOfTheSameNumbers() throws IOException {
        read(
                tmx(
                        "srclang='ko'",
                        tu(
                                "<bpt i='1' x='1'>&lt;b></bpt>굵게<ept i='1'>&lt;/b></ept> 뒤<ph x='2'>&lt;br/></ph>",
                                "after <ph x='2'>&lt;br/></ph><bpt i='2' x='1'>&lt;b></bpt>bold<ept i='2'>&lt;/b></ept>")));
        assertThat(units.getFirst().source()).isEqualTo("⟦1⟧굵게⟦/1⟧ 뒤⟦2/⟧");
        assertThat(units.getFirst().target()).isEqualTo("after ⟦2/⟧⟦1⟧bold⟦/1⟧");
    }

    @Test
    void halfPairsAndHighlightsAreKeptWhole() throws IOException {
        read(
                tmx(
                        "srclang='ko'",
                        tu(
                                "<hi>강조</hi> <bpt i='1'>&lt;i><sub>숨은 글</sub></bpt>반쪽 <it pos='end'>&lt;/u></it>",
                                "closed<ept i='9'>&lt;/b></ept>")));
        assertThat(units.getFirst().source()).isEqualTo("⟦1⟧강조⟦/1⟧ ⟦2⟧반쪽 ⟦/3⟧");
        assertThat(units.getFirst().target()).isEqualTo("closed⟦/4⟧");
        assertThat(units.getFirst().annotations().codes())
                .extracting(Annotations.Code::element, Annotations.Code::content)
                .containsExactly(
                        tuple("hi", ""),
                        tuple("it", "<i>⟦sub⟧숨은 글⟦/sub⟧"),
                        tuple("it", "</u>"),
                        tuple("it", "</b>"));
    }

    @Test
    void aBracketInPrintIsNoTag() throws IOException {
        read(tmx("srclang='ko'", tu("⟦1⟧ <ph/>가", "⟦ A <ph/>")));
        assertThat(units.getFirst().source()).isEqualTo("〚1〛 ⟦1/⟧가");
        assertThat(units.getFirst().target()).isEqualTo("⟦ A ⟦1/⟧");
    }

    @Test
    void propertiesAndNotesAreKept() throws IOException {
        read(
                tmx(
                        "srclang='ko'",
                        """
                        <tu><note>첫째</note><prop type='x-client'>a &amp; b</prop><note>둘째</note>
                        <tuv xml:lang='en'><prop type='x-desk'>world</prop><note>ok</note><seg>A</seg></tuv>
                        <tuv xml:lang='ja'><prop type='x-desk'>없음</prop><seg>か</seg></tuv>
                        <tuv xml:lang='ko'><seg>가</seg></tuv></tu>
                        """));
        Annotations said = units.getFirst().annotations();
        assertThat(said.properties())
                .containsExactly(
                        new Annotations.Property(null, "x-client", "a & b"),
                        new Annotations.Property(Language.ENGLISH, "x-desk", "world"));
        assertThat(said.notes())
                .containsExactly(
                        new Annotations.Note(null, "첫째"),
                        new Annotations.Note(null, "둘째"),
                        new Annotations.Note(Language.ENGLISH, "ok"));
    }

    @Test
    void everyVariantOfALanguageMakesAUnit() throws IOException {
        read(
                tmx(
                        "srclang='ko'",
                        """
                        <tu><tuv xml:lang='en-US'><seg>A</seg></tuv><tuv xml:lang='ko-KR'><seg>가</seg></tuv>
                        <tuv xml:lang='en-GB'><seg>B</seg></tuv><tuv xml:lang='en-AU'><seg>A</seg></tuv>
                        <tuv xml:lang='ko-KP'><seg>나</seg></tuv></tu>
                        """));
        assertThat(units)
                .extracting(TranslationUnit::source, TranslationUnit::target)
                .containsExactly(tuple("가", "A"), tuple("가", "B"), tuple("나", "A"));
        assertThat(units).extracting(TranslationUnit::id).doesNotHaveDuplicates();
    }

    @Test
    void aVariantThatIsTooLongIsToldAndTheOthersStay() throws IOException {
        read(
                tmx(
                        "srclang='ko'",
                        tu("가", "A")
                                .replace(
                                        "</tu>",
                                        "<tuv xml:lang='en'><seg>"
                                                + "b".repeat(20_001)
                                                + "</seg></tuv></tu>")));
        assertThat(units).hasSize(1);
        assertThat(refusals).containsExactly(new Refusal(2, Refusal.Reason.TOO_LONG));
    }

    @Test
    void aBrokenUnitIsLeftOutWithItsLine() throws IOException {
        read(
                tmx(
                        "srclang='ko'",
                        String.join(
                                "\n",
                                tu("가", "A"),
                                "<tu><tuv xml:lang='ko'><seg>짝이 없다</seg></tuv></tu>",
                                "<tu><tuv xml:lang='en'><seg>No pair</seg></tuv></tu>",
                                tu("  ", "B"),
                                "<tu><tuv xml:lang='ko'/><tuv xml:lang='en'><seg>C</seg></tuv></tu>",
                                "<tu><tuv><seg>무엇</seg></tuv><tuv xml:lang='en'><seg>D</seg></tuv></tu>",
                                tu("긴".repeat(30_000), "E"),
                                "<tu/>",
                                tu("나", "F"))));
        assertThat(units).extracting(TranslationUnit::target).containsExactly("A", "F");
        assertThat(refusals)
                .containsExactly(
                        new Refusal(3, Refusal.Reason.NO_ENGLISH),
                        new Refusal(4, Refusal.Reason.NO_KOREAN),
                        new Refusal(5, Refusal.Reason.EMPTY),
                        new Refusal(6, Refusal.Reason.EMPTY),
                        new Refusal(7, Refusal.Reason.NO_LANGUAGE),
                        new Refusal(8, Refusal.Reason.TOO_LONG),
                        new Refusal(9, Refusal.Reason.NO_KOREAN));
    }

    @Test
    void aDocumentTypeIsPassedOverWithoutBeingFetched(@TempDir Path folder) throws IOException {
        Path dtd = folder.resolve("missing.dtd");
        String type = "<!DOCTYPE tmx SYSTEM \"" + dtd.toUri() + "\">\n<tmx";
        read(tmx("srclang='ko'", tu("가", "A")).replace("<tmx", type));
        read(
                tmx("srclang='ko'", tu("나", "B"))
                        .replace("<tmx", "<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">\n<tmx"));
        assertThat(units).extracting(TranslationUnit::target).containsExactly("A", "B");
    }

    @ParameterizedTest
    @ValueSource(strings = {"source", "attribute", "property"})
    void anEntityReachesNoFile(String where, @TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "비밀");
        String type = "<!DOCTYPE tmx [<!ENTITY xxe SYSTEM \"" + secret.toUri() + "\">]>\n<tmx";
        String unit =
                switch (where) {
                    case "source" -> tu("가 &xxe;", "A");
                    case "attribute" -> tu("가", "A").replace("<tu>", "<tu creationid='&xxe;'>");
                    default -> tu("가", "A").replace("<tu>", "<tu><prop type='prev'>&xxe;</prop>");
                };
        UnreadableUnits refused = refusal(tmx("srclang='ko'", unit).replace("<tmx", type));
        assertThat(refused.reason()).isEqualTo(Reason.ENTITY);
        assertThat(refused.line()).isEqualTo(3);
        assertThat(refused).hasMessageNotContaining("비밀");
        assertThat(units).isEmpty();
    }

    @Test
    void aBillionLaughsAreRefusedAtOnce() {
        StringBuilder type = new StringBuilder("<!DOCTYPE tmx [<!ENTITY l0 \"하\">");
        for (int i = 1; i < 12; i++) {
            type.append("<!ENTITY l" + i + " \"" + ("&l" + (i - 1) + ";").repeat(10) + "\">");
        }
        String file = tmx("srclang='ko'", tu("&l11;", "A")).replace("<tmx", type + "]>\n<tmx");
        assertThat(refusal(file).reason()).isEqualTo(Reason.ENTITY);
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, UTF-8",
        "UTF-8, ",
        "UTF-16, UTF-16",
        "UTF-16LE, UTF-16LE",
        "UTF-16LE, UTF-16",
        "UTF-16LE, ",
        "UTF-16BE, UTF-16BE",
        "UTF-16BE, ",
        "x-UTF-16LE-BOM, utf-16",
        "EUC-KR, EUC-KR",
        "x-windows-949, ks_c_5601-1987"
    })
    void readsTheEncodingThatTheFileDeclares(String encoding, @Nullable String declared)
            throws IOException {
        read(inEncoding(encoding, declared));
        assertThat(units.getFirst().source()).isEqualTo("한글 문장 😀.".replace("😀", smile(encoding)));
    }

    /// EUC-KR has none.
    private static String smile(String encoding) {
        return encoding.startsWith("UTF") || encoding.startsWith("x-UTF") ? "😀" : "?";
    }

    private static byte[] inEncoding(String encoding, @Nullable String declared) {
        String declaration = declared == null ? "" : " encoding=\"" + declared + "\"";
        return tmx("srclang='ko'", "\n" + tu("한글 문장 😀.", "A sentence."))
                .replace("version=\"1.0\"", "version=\"1.0\"" + declaration)
                .getBytes(Charset.forName(encoding));
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-16LE, UTF-8, 1",
        "UTF-16BE, UTF-16LE, 1",
        "x-UTF-16LE-BOM, UTF-8, 1",
        "UTF-8, UTF-16, 1",
        "UTF-8, ISO-8859-1, 1",
        "UTF-8, klingon, 1",
        "UTF-32LE, UTF-8, 1",
        "EUC-KR, UTF-8, 3",
        "EUC-KR, , 3",
        "x-windows-949, , 3"
    })
    void aWrongEncodingIsTold(String encoding, @Nullable String declared, int line) {
        assertThatThrownBy(() -> read(inEncoding(encoding, declared)))
                .isInstanceOfSatisfying(
                        UnreadableUnits.class,
                        e -> {
                            assertThat(e.reason()).isEqualTo(Reason.ENCODING);
                            assertThat(e.line()).isEqualTo(line);
                        });
        assertThat(units).isEmpty();
    }

    @Test
    void decomposedHangulIsComposed() throws IOException {
        read(tmx("srclang='ko'", tu(Normalizer.normalize("각하", Normalizer.Form.NFD), "A")));
        assertThat(units.getFirst().source()).isEqualTo("각하");
    }

    @Test
    void whatIsNoTmxIsRefused() {
        assertThat(refusal("<xliff/>").reason()).isEqualTo(Reason.NOT_TMX);
        assertThat(refusal("").reason()).isEqualTo(Reason.BROKEN);
        assertThat(refusal("PK\u0003\u0004 이진").reason()).isEqualTo(Reason.BROKEN);
        UnreadableUnits cut = refusal("<tmx><header/>\n<body>\n<tu><tuv");
        assertThat(cut.reason()).isEqualTo(Reason.BROKEN);
        assertThat(cut.line()).isEqualTo(3);
    }

    @Test
    void theReadingEndsWhenTheTakerHasEnough() throws IOException {
        List<String> taken = new ArrayList<>();
        new TmxReader()
                .read(
                        new ByteArrayInputStream(
                                (tmx("srclang='ko'", tu("가", "A") + tu("나", "B")) + "<broken")
                                        .getBytes(StandardCharsets.UTF_8)),
                        new Terms(Memory.NEWSROOM, Origin.STARTER, Direction.KO_EN, NOW),
                        new Taker() {
                            @Override
                            public boolean unit(TranslationUnit unit) {
                                taken.add(unit.target());
                                return false;
                            }

                            @Override
                            public boolean refused(Refusal refusal) {
                                return true;
                            }
                        });
        assertThat(taken).containsExactly("A");
        assertThatThrownBy(() -> read("<tmx><<")).isInstanceOf(UnreadableUnits.class);
    }
}
