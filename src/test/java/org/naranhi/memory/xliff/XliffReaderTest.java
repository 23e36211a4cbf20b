package org.naranhi.memory.xliff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.naranhi.memory.Annotations.Code;
import org.naranhi.memory.Annotations.Note;
import org.naranhi.memory.Refusal;
import org.naranhi.memory.Refusal.Reason;
import org.naranhi.memory.Taken;
import org.naranhi.memory.TranslationUnit;
import org.naranhi.text.Direction;

class XliffReaderTest {
    private static String one(String units) {
        return "<xliff version='1.2' xmlns='urn:oasis:names:tc:xliff:document:1.2'>"
                + "<file source-language='en-US' target-language='ko-KR' original='a'><body>\n"
                + units
                + "</body></file></xliff>";
    }

    private static String two(String units) {
        return "<xliff version='2.1' srcLang='ko' trgLang='en'"
                + " xmlns='urn:oasis:names:tc:xliff:document:2.0'><file id='f'>\n"
                + units
                + "</file></xliff>";
    }

    private static Taken read(String file) throws IOException {
        return Taken.of(new XliffReader(), file);
    }

    @Test
    void pairsOfTheFirstVersion() throws IOException {
        Taken taken =
                read(
                        one(
                                """
                                <group><trans-unit id='1'><source>It rains.</source>
                                <seg-source><mrk mtype='seg' mid='0'>It rains.</mrk></seg-source>
                                <target><mrk mtype='seg' mid='0'>비가 온다.</mrk></target>
                                <note>날씨</note>
                                <alt-trans><source>x</source><target>y</target></alt-trans>
                                </trans-unit></group>
                                <trans-unit id='2'><source>A. B.</source>
                                <seg-source><mrk mtype='seg' mid='1'>A.</mrk> <mrk mtype='seg' mid='2'>B.</mrk></seg-source>
                                <target><mrk mtype='seg' mid='2'>나.</mrk> <mrk mtype='seg' mid='1'>가.</mrk></target>
                                </trans-unit>
                                <trans-unit id='3' translate='no'><source>x</source><target>y</target></trans-unit>
                                """));
        assertThat(taken.pairs()).containsExactly("It rains.|비가 온다.", "A.|가.", "B.|나.");
        assertThat(taken.units.getFirst().direction()).isEqualTo(Direction.EN_KO);
        assertThat(taken.units.getFirst().annotations().notes())
                .containsExactly(new Note(null, "날씨"));
        assertThat(taken.refusals).isEmpty();
    }

    @Test
    void pairsOfTheSecondVersion() throws IOException {
        Taken taken =
                read(
                        two(
                                """
                                <unit id='1'><notes><note>표제</note></notes>
                                <segment state='final'><source>가.</source><target>A.</target></segment>
                                <ignorable><source> </source></ignorable>
                                <segment state='reviewed'><source>나.</source><target>B.</target></segment>
                                <mtc:matches xmlns:mtc='urn:m'><mtc:match><source>x</source><target>y</target></mtc:match></mtc:matches>
                                </unit>
                                """));
        assertThat(taken.pairs()).containsExactly("가.|A.", "나.|B.");
        assertThat(taken.units).allMatch(unit -> unit.direction().equals(Direction.KO_EN));
        assertThat(taken.units.getLast().annotations().notes())
                .containsExactly(new Note(null, "표제"));
    }

    @ParameterizedTest
    @CsvSource({
        "translated, true",
        "final, true",
        "signed-off, true",
        "'', true",
        "new, false",
        "needs-translation, false",
        "needs-review-translation, false"
    })
    void onlyWhatIsTranslatedIsTaken(String state, boolean taken) throws IOException {
        String says = state.isEmpty() ? "" : " state='" + state + "'";
        String unit = "<trans-unit id='1'%s><source>A</source><target%s>가</target></trans-unit>";
        Taken read = read(one(unit.formatted("", says)));
        assertThat(read.units).hasSize(taken ? 1 : 0);
        assertThat(read.refusals)
                .hasSize(taken ? 0 : 1)
                .allMatch(each -> each.equals(new Refusal(2, Reason.UNTRANSLATED)));
        assertThat(read(one(unit.formatted(" approved='yes'", says))).units).hasSize(1);
    }

    @Test
    void whatCantBeAUnitIsTold() throws IOException {
        Taken taken =
                read(
                        two(
                                """
                                <unit id='1'><segment><source>가</source></segment></unit>
                                <unit id='2'><segment state='initial'><source>가</source><target>A</target></segment></unit>
                                <unit id='3'><segment><source> </source><target>A</target></segment></unit>
                                """));
        assertThat(taken.units).isEmpty();
        assertThat(taken.refusals)
                .containsExactly(
                        new Refusal(2, Reason.UNTRANSLATED), new Refusal(3, Reason.UNTRANSLATED));
        assertThat(
                        read(two("<unit id='1'><segment><source>a</source></segment></unit>")
                                        .replace("'ko'", "'fr'"))
                                .refusals)
                .containsExactly(new Refusal(2, Reason.NO_KOREAN));
    }

    @Test
    void theNeighboursAreTheSourcesAround() throws IOException {
        Taken taken =
                read(
                        two(
                                """
                                <unit id='1'><segment><source>가</source><target>A</target></segment>
                                <segment><source>나</source></segment></unit>
                                <unit id='2'><segment><source>다</source><target>C</target></segment></unit>
                                </file><file id='g'>
                                <unit id='3'><segment><source>라</source><target>D</target></segment></unit>
                                """));
        assertThat(taken.units)
                .extracting(
                        TranslationUnit::previous, TranslationUnit::source, TranslationUnit::next)
                .containsExactly(
                        tuple(null, "가", "나"), tuple("나", "다", null), tuple(null, "라", null));
    }

    @Test
    void inlineCodesOfTheFirstVersion() throws IOException {
        Taken taken =
                read(
                        one(
                                """
                                <trans-unit id='1'>
                                <source>a <g id='1' ctype='bold'>b</g><x id='2' equiv-text='&lt;br/>'/> <bpt id='3'>&lt;i></bpt>c<ept id='3'>&lt;/i></ept><mrk mtype='term'>d</mrk></source>
                                <target><x id='2'/><bpt id='3'>&lt;i></bpt>다<ept id='3'>&lt;/i></ept> <g id='1'>나</g></target>
                                </trans-unit>
                                """));
        assertThat(taken.pairs()).containsExactly("a ⟦1⟧b⟦/1⟧⟦2/⟧ ⟦3⟧c⟦/3⟧d|⟦2/⟧⟦3⟧다⟦/3⟧ ⟦1⟧나⟦/1⟧");
        assertThat(taken.units.getFirst().annotations().codes())
                .extracting(Code::tag, Code::element, Code::type, Code::content)
                .startsWith(
                        tuple(1, "bpt", "bold", ""),
                        tuple(2, "ph", "", "<br/>"),
                        tuple(3, "bpt", "", "<i>"),
                        tuple(3, "ept", "", "</i>"));
    }

    @Test
    void inlineCodesOfTheSecondVersion() throws IOException {
        Taken taken =
                read(
                        two(
                                """
                                <unit id='1'><originalData><data id='b'>&lt;b></data><data id='e'>&lt;/b></data></originalData>
                                <segment><source><pc id='1' type='fmt' subType='xlf:b' dataRefStart='b' dataRefEnd='e'>가</pc><sc id='2'/>나<ec startRef='2'/><ph id='3' dataRef='b'/></source>
                                <target><sc id='2'/>B<ec startRef='2'/><pc id='1'>A</pc><mrk id='m'>c</mrk></target></segment></unit>
                                """));
        assertThat(taken.pairs()).containsExactly("⟦1⟧가⟦/1⟧⟦2⟧나⟦/2⟧⟦3/⟧|⟦2⟧B⟦/2⟧⟦1⟧A⟦/1⟧c");
        assertThat(taken.units.getFirst().annotations().codes())
                .extracting(Code::tag, Code::element, Code::type, Code::content)
                .containsExactly(
                        tuple(1, "bpt", "xlf:b", "<b>"),
                        tuple(1, "ept", "", "</b>"),
                        tuple(3, "ph", "", "<b>"));
    }

    @Test
    void elementsWithinElementsWithoutEnd() throws IOException {
        String deep = "<segment>".repeat(5000) + "</segment>".repeat(5000);
        assertThat(read(two("<unit id='1'>" + deep + "</unit>")).units).isEmpty();
        String codes = "<pc id='1'>".repeat(5000) + "가" + "</pc>".repeat(5000);
        assertThat(
                        read(two(
                                        "<unit id='1'><segment><source>"
                                                + codes
                                                + "</source><target>A</target></segment></unit>"))
                                .refusals)
                .containsExactly(new Refusal(2, Reason.TOO_MUCH));
    }
}
