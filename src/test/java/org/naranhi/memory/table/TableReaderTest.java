package org.naranhi.memory.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.naranhi.memory.Annotations.Note;
import org.naranhi.memory.Refusal;
import org.naranhi.memory.Taken;
import org.naranhi.memory.TranslationUnit;
import org.naranhi.memory.UnreadableUnits;
import org.naranhi.memory.UnreadableUnits.Reason;
import org.naranhi.text.Direction;

class TableReaderTest {
    private static Taken read(String file) throws IOException {
        return Taken.of(new TableReader(), file);
    }

    /// Line breaks are written `/`.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "ko,en/가,A/나,B | 가=A 나=B",
                "EN-us;ko_KR/A;가 | 가=A",
                "Korean,English/\"가,\",\"A \"\"b\"\"\" | 가,=A_\"b\"",
                "원문,번역문/A,가/나,B | A=가 나=B",
                "id,source,target/7,가,A | 가=A",
                "가,A/나,B | 가=A 나=B",
                "A;가 | 가=A",
                "12,A,가,x/13,B,나,y | 가=A 나=B",
                "가,A//나,B/ | 가=A 나=B",
                "ko,en/'=가,'-A/'나',B | =가=-A '나'=B",
                "ko,en/A,가 | 가=A",
            })
    void findsTheColumns(String table, String pairs) throws IOException {
        assertThat(read(table.replace('/', '\n')).pairs())
                .containsExactlyInAnyOrder(
                        java.util.Arrays.stream(pairs.split(" "))
                                .map(each -> each.replace('_', ' '))
                                .map(
                                        each ->
                                                each.substring(0, each.lastIndexOf('='))
                                                        + "|"
                                                        + each.substring(each.lastIndexOf('=') + 1))
                                .toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "x-UTF-16LE-BOM", "x-windows-949"})
    void readsEveryEncodingOfSpreadsheets(String encoding) throws IOException {
        byte[] file = "ko\ten\n한글 문장\tA sentence\n".getBytes(Charset.forName(encoding));
        assertThat(Taken.of(new TableReader(), file).pairs()).containsExactly("한글 문장|A sentence");
    }

    @Test
    void codePage949MayShowLate() throws IOException {
        String latin = "en,ko\n" + "A,1\n".repeat(40_000);
        byte[] file = (latin + "Last,마지막\n").getBytes(Charset.forName("x-windows-949"));
        assertThat(Taken.of(new TableReader(), file).units.getLast().source()).isEqualTo("마지막");
    }

    @Test
    void whatIsSaidBesidesIsKept() throws IOException {
        TranslationUnit unit =
                read("""
                                원문,번역,작성자,날짜,비고,출처
                                It rains.,비가 온다.,이하늘,2026-03-02,날씨,기사
                                """)
                        .units
                        .getFirst();
        assertThat(unit.direction()).isEqualTo(Direction.EN_KO);
        assertThat(unit.author()).isEqualTo("이하늘");
        assertThat(unit.at()).isEqualTo(Instant.parse("2026-03-02T00:00:00Z"));
        assertThat(unit.annotations().notes()).containsExactly(new Note(null, "날씨"));
    }

    @Test
    void rowsThatArentWholeAreToldByLine() throws IOException {
        Taken taken = read("ko,en\n가,\n\"두\n줄\",B\n나\n,C\n다," + "d".repeat(20_001) + "\n라,E\n");
        assertThat(taken.pairs()).containsExactly("두\n줄|B", "라|E");
        assertThat(taken.refusals)
                .containsExactly(
                        new Refusal(2, Refusal.Reason.EMPTY),
                        new Refusal(5, Refusal.Reason.EMPTY),
                        new Refusal(6, Refusal.Reason.EMPTY),
                        new Refusal(7, Refusal.Reason.TOO_LONG));
    }

    @Test
    void quotationMarksBetweenTabsAreText() throws IOException {
        assertThat(read("ko\ten\n\"가\" 나\t\"A\"\n\"다 \"\"라\"\"\"\tB\\n\n").pairs())
                .containsExactly("\"가\" 나|\"A\"", "다 \"라\"|B\\n");
    }

    @Test
    void whatIsNoTableOfUnitsIsRefused() {
        for (String file : new String[] {"", "no,table\n1,2\n", "가\n나\n", "<tmx/>"}) {
            assertThatThrownBy(() -> read(file))
                    .isInstanceOfSatisfying(
                            UnreadableUnits.class,
                            e -> assertThat(e.reason()).isEqualTo(Reason.NOT_TABLE));
        }
    }

    @Test
    void aQuoteThatIsNeverClosedIsBroken() {
        assertThatThrownBy(() -> read("ko,en\n가,A\n\"나,B\n"))
                .isInstanceOfSatisfying(
                        UnreadableUnits.class,
                        e -> assertThat(e.reason()).isEqualTo(Reason.BROKEN));
        assertThatThrownBy(() -> read("ko,en\n\"" + "가나다라마바사아\n".repeat(2_000_000)))
                .isInstanceOfSatisfying(
                        UnreadableUnits.class,
                        e -> assertThat(e.reason()).isEqualTo(Reason.TOO_LARGE));
    }

    @Test
    void bytesThatAreNoTextAreTold() {
        byte[] file = "ko,en\n가,A\n".getBytes(StandardCharsets.UTF_8);
        file[7] = (byte) 0xFF;
        file[8] = (byte) 0xFF;
        assertThatThrownBy(() -> Taken.of(new TableReader(), file))
                .isInstanceOfSatisfying(
                        UnreadableUnits.class,
                        e -> assertThat(e.reason()).isEqualTo(Reason.ENCODING));
    }
}
