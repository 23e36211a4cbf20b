package org.naranhi.segmentation.okapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.naranhi.segmentation.Abbreviation;
import org.naranhi.segmentation.Abbreviation.Kind;
import org.naranhi.segmentation.OwnRules;
import org.naranhi.segmentation.Segmenter;
import org.naranhi.segmentation.UnusableRules;
import org.naranhi.segmentation.UnusableRules.Reason;
import org.naranhi.text.Language;

/// What a newsroom adds is asked first, and what can't be used is refused with the reason.
class OwnRulesTest {
    private static final String ENGLISH = "languagepattern=\"en.*\" languagerulename=\"House\"";

    @Test
    void anAbbreviationHoldsInItsLanguage() throws UnusableRules {
        OwnRules own =
                new OwnRules(
                        "",
                        Map.of(
                                Language.ENGLISH,
                                List.of(
                                        new Abbreviation("Cllr", Kind.TITLE),
                                        new Abbreviation("Hey!", Kind.MARK),
                                        new Abbreviation("Bn", Kind.MAY_END)),
                                Language.KOREAN,
                                List.of(new Abbreviation("주식회사", Kind.WITHIN))));
        Segmenter segmenter = new OkapiSegmenter(own);

        assertThat(split(segmenter, "Cllr. Kim left. Hey! Records rose. It lost 3 Bn. Won fell."))
                .containsExactly(
                        "Cllr. Kim left.", "Hey! Records rose.", "It lost 3 Bn. Won fell.");
        assertThat(split(segmenter, "It lost 3 Bn. The won fell."))
                .containsExactly("It lost 3 Bn.", "The won fell.");
        assertThat(segmenter.segments("주식회사. 나란히가 왔다.", Language.KOREAN)).hasSize(1);
    }

    @Test
    void anSrxFileIsAskedBeforeAllOtherRules() throws UnusableRules {
        Segmenter segmenter =
                new OkapiSegmenter(
                        new OwnRules(
                                srx(ENGLISH, rule("no", "left\\.", "\\s"), rule("yes", ";", "\\s")),
                                Map.of()));

        assertThat(split(segmenter, "Kim left. Lee stayed; Park wept. Nobody spoke."))
                .containsExactly("Kim left. Lee stayed;", "Park wept.", "Nobody spoke.");
    }

    @Test
    void anSrxFileDecidesAgainstWhatOnlyTheProgramKnows() throws UnusableRules {
        Segmenter segmenter =
                new OkapiSegmenter(
                        new OwnRules(
                                srx(
                                        "languagepattern=\"ko.*\" languagerulename=\"House\"",
                                        rule("yes", "다\\.", "\\s"),
                                        rule("no", "좋아요", "\\s")),
                                Map.of()));
        String quoted = "\"갔다. 왔다.\"고 했다.";
        String unstopped = "정말 좋아요 또 갈게요";

        assertThat(segmenter.segments(quoted, Language.KOREAN)).hasSize(2);
        assertThat(segmenter.segments(unstopped, Language.KOREAN)).hasSize(1);
    }

    @Test
    void allRulesTogetherCanBeUsedAgain() throws UnusableRules {
        OwnRules own =
                new OwnRules(
                        srx(ENGLISH, rule("yes", ";", "\\s")),
                        Map.of(Language.ENGLISH, List.of(new Abbreviation("Cllr", Kind.TITLE))));
        Segmenter again = new OkapiSegmenter(new OwnRules(OkapiSegmenter.srx(own), Map.of()));

        assertThat(split(again, "Cllr. Kim left; Gov. Lee stayed. It rained."))
                .containsExactly("Cllr. Kim left;", "Gov. Lee stayed.", "It rained.");
    }

    @ParameterizedTest
    @CsvSource({
        "no xml at all, NO_XML",
        "<srx>, NO_XML",
        "<html></html>, NO_SRX",
        "<!DOCTYPE srx [<!ENTITY a 'b'>]><srx></srx>, NO_XML",
        "<srx/>, NO_SRX"
    })
    void whatIsNoSrxIsRefused(String file, Reason reason) {
        refused(file, reason);
    }

    @Test
    void aPatternThatCannotBeReadIsRefused() {
        assertThat(
                        refused(
                                        srx(ENGLISH, rule("yes", "a", "b"), rule("no", "(", "b")),
                                        Reason.PATTERN)
                                .parameters())
                .containsExactly(2, "(");
    }

    @ParameterizedTest
    @CsvSource({"(a+)+§b", "(.*)*x", "(?:\\s*\\S*)*!"})
    void aPatternWithoutEndIsRefused(String pattern) {
        refused(srx(ENGLISH, rule("yes", pattern, "\\s")), Reason.SLOW_PATTERN);
    }

    @Test
    void aFileForOtherLanguagesIsRefused() {
        refused(
                srx("languagepattern=\"fr.*\" languagerulename=\"House\"", rule("yes", "a", "b")),
                Reason.NO_RULES);
    }

    @Test
    void aLargeFileIsRefused() {
        refused("x".repeat(OwnSrx.LONGEST + 1), Reason.TOO_LARGE);
    }

    private static UnusableRules refused(String file, Reason reason) {
        UnusableRules[] thrown = new UnusableRules[1];
        assertThatExceptionOfType(UnusableRules.class)
                .isThrownBy(() -> new OkapiSegmenter(new OwnRules(file, Map.of())))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(reason))
                .satisfies(e -> thrown[0] = e);
        return thrown[0];
    }

    private static List<String> split(Segmenter segmenter, String text) {
        return segmenter.segments(text, Language.ENGLISH).stream()
                .map(span -> span.of(text))
                .toList();
    }

    private static String srx(String map, String... rules) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <srx xmlns="http://www.lisa.org/srx20" version="2.0">
                <header segmentsubflows="yes" cascade="yes">
                <formathandle type="start" include="no"/>
                </header><body><languagerules><languagerule languagerulename="House">%s\
                </languagerule></languagerules><maprules><languagemap %s/></maprules></body></srx>
                """
                .formatted(String.join("", rules), map);
    }

    private static String rule(String breaks, String before, String after) {
        return "<rule break=\"%s\"><beforebreak>%s</beforebreak><afterbreak>%s</afterbreak></rule>"
                .formatted(breaks, before.replace("<", "&lt;"), after.replace("<", "&lt;"));
    }
}
