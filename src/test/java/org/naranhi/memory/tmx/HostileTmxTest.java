package org.naranhi.memory.tmx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.naranhi.memory.Memory;
import org.naranhi.memory.Refusal;
import org.naranhi.memory.TranslationUnit;
import org.naranhi.memory.TranslationUnit.Origin;
import org.naranhi.memory.UnitReader.Taker;
import org.naranhi.memory.UnitReader.Terms;
import org.naranhi.memory.UnreadableUnits;
import org.naranhi.memory.UnreadableUnits.Reason;
import org.naranhi.text.Direction;

/// Files that were made to hurt.
class HostileTmxTest {
    private static final String BEGIN = "<tmx version='1.4'><header srclang='ko'/><body>\n";
    private static final String END =
            "\n<tu><tuv xml:lang='ko'><seg>나</seg></tuv><tuv xml:lang='en'><seg>B</seg></tuv></tu>"
                    + "</body></tmx>";

    private final List<TranslationUnit> units = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();

    private void read(InputStream file) throws IOException {
        new TmxReader()
                .read(
                        file,
                        new Terms(Memory.NEWSROOM, Origin.IMPORTED, Direction.KO_EN, Instant.EPOCH),
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

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /// A part of the file that isn't held as a whole.
    private static InputStream repeated(String begin, String part, int times, String end) {
        List<InputStream> streams = new ArrayList<>(List.of(bytes(begin)));
        byte[] thousand = part.repeat(1000).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < times / 1000; i++) {
            streams.add(new ByteArrayInputStream(thousand));
        }
        streams.add(bytes(end));
        return new SequenceInputStream(Collections.enumeration(streams));
    }

    private static String tu(String korean) {
        return "<tu><tuv xml:lang='ko'>"
                + korean
                + "</tuv><tuv xml:lang='en'><seg>A</seg></tuv></tu>";
    }

    private void isLeftOut(Refusal.Reason reason) {
        assertThat(refusals).containsExactly(new Refusal(2, reason));
        assertThat(units).extracting(TranslationUnit::source).containsExactly("나");
    }

    private static void refused(ThrowingRead read, Reason reason) {
        assertThatThrownBy(read::run)
                .isInstanceOfSatisfying(
                        UnreadableUnits.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }

    private interface ThrowingRead {
        void run() throws IOException;
    }

    @Test
    void aSegmentOfTwentyMegabytes() throws IOException {
        String[] around = tu("<seg>|</seg>").split("\\|");
        read(repeated(BEGIN + around[0], "긴 글 ", 2_000_000, around[1] + END));
        isLeftOut(Refusal.Reason.TOO_LONG);
    }

    @Test
    void fiveThousandTagsWithinTags() throws IOException {
        read(
                bytes(
                        BEGIN
                                + tu(
                                        "<seg>"
                                                + "<hi>".repeat(5000)
                                                + "가"
                                                + "</hi>".repeat(5000)
                                                + "</seg>")
                                + END));
        isLeftOut(Refusal.Reason.TOO_MUCH);
    }

    @Test
    void subFlowsWithinSubFlows() throws IOException {
        read(
                bytes(
                        BEGIN
                                + tu(
                                        "<seg>가<ph>"
                                                + "<sub>a<ph>".repeat(2000)
                                                + "</ph></sub>".repeat(2000)
                                                + "</ph></seg>")
                                + END));
        assertThat(units).hasSize(2);
        assertThat(units.getFirst().annotations().codes().getFirst().content()).hasSize(2011);
    }

    @Test
    void moreCodesThanASentenceHas() throws IOException {
        read(bytes(BEGIN + tu("<seg>" + "<ph/>가".repeat(1001) + "</seg>") + END));
        isLeftOut(Refusal.Reason.TOO_MUCH);
    }

    @Test
    void aCodeThatHoldsAFile() throws IOException {
        String[] around = tu("<seg>가<ph>|</ph></seg>").split("\\|");
        read(repeated(BEGIN + around[0], "&lt;b&gt;", 500_000, around[1] + END));
        isLeftOut(Refusal.Reason.TOO_MUCH);
    }

    @Test
    void propertiesWithoutEnd() throws IOException {
        String[] around = tu("|<seg>가</seg>").split("\\|");
        read(repeated(BEGIN + around[0], "<prop type='x'>abc</prop>", 100_000, around[1] + END));
        isLeftOut(Refusal.Reason.TOO_MUCH);
    }

    @Test
    void variantsWithoutEnd() throws IOException {
        read(
                repeated(
                        BEGIN + "<tu><tuv xml:lang='ko'><seg>가</seg></tuv>",
                        "<tuv xml:lang='en'><seg>A</seg></tuv>",
                        100_000,
                        "</tu>" + END));
        assertThat(refusals).containsExactly(new Refusal(2, Refusal.Reason.TOO_MUCH));
        assertThat(units).extracting(TranslationUnit::source).containsExactly("가", "나");
    }

    @Test
    void aHundredThousandElementsWithinElements() {
        refused(() -> read(repeated(BEGIN, "<a>", 100_000, "")), Reason.BROKEN);
    }

    @Test
    void piecesTooLongToHold() {
        for (String begin : List.of("<!--", "<tu creationid='", "<?x ")) {
            refused(
                    () -> read(repeated(BEGIN + begin, "abcdefgh", 3_000_000, "")),
                    Reason.TOO_LARGE);
        }
        refused(
                () ->
                        read(
                                repeated(
                                        "<!DOCTYPE tmx [",
                                        "<!ENTITY a 'b'>",
                                        2_000_000,
                                        "]>" + BEGIN + END)),
                Reason.TOO_LARGE);
    }

    @Test
    void anyNumberOfReferencesToLetters() throws IOException {
        read(repeated(BEGIN, tu("<seg>가 &amp; &#44032;</seg>"), 20_000, END));
        assertThat(units).hasSize(20_001);
        assertThat(units.getFirst().source()).isEqualTo("가 & 가");
    }

    @Test
    void aFileCutOffAnywhereIsBroken() {
        byte[] whole =
                (BEGIN + tu("<seg>가<bpt i='1'>&lt;</bpt></seg>") + END)
                        .getBytes(StandardCharsets.UTF_8);
        for (int end = 0; end < whole.length; end++) {
            InputStream cut = new ByteArrayInputStream(whole, 0, end);
            assertThatThrownBy(() -> read(cut)).isInstanceOf(UnreadableUnits.class);
        }
    }
}
