package org.naranhi.exchange.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.naranhi.exchange.Edition;
import org.naranhi.exchange.Edition.Languages;
import org.naranhi.exchange.SampleStory;
import org.naranhi.text.InlineTag;
import org.naranhi.text.InlineTag.Kind;
import org.naranhi.text.Language;
import org.naranhi.text.PassageKind;

class HtmlWriterTest {
    @ParameterizedTest
    @EnumSource
    void itNeedsNothingElse(Languages languages) throws IOException {
        Document page = page(SampleStory.awkward(Language.KOREAN).edition(languages));
        assertThat(page.select("link, img, iframe, object, script[src], [srcset], base")).isEmpty();
        assertThat(page.select("style").html()).doesNotContain("url(", "@import");
    }

    @ParameterizedTest
    @EnumSource
    void itsPolicyLetsOnlyItsOwnScriptAndStyleIn(Languages languages) throws Exception {
        Document page = page(SampleStory.awkward(Language.KOREAN).edition(languages));
        String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
        assertThat(policy).startsWith("default-src 'none'");
        for (Element own : page.select("script, style")) {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(own.data().getBytes(UTF_8));
            assertThat(policy)
                    .contains("'sha256-" + Base64.getEncoder().encodeToString(hash) + "'");
        }
        assertThat(page.select("[style], [onclick]")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"KOREAN, ko, en", "ENGLISH, en, ko"})
    void matchingPassagesStandInOneRowTheOriginalFirst(Language source, String first, String second)
            throws IOException {
        Document page = page(SampleStory.awkward(source).edition(Languages.BOTH));
        assertThat(page.select("html").attr("lang")).isEqualTo(first);
        assertThat(page.select(".row"))
                .isNotEmpty()
                .allSatisfy(
                        row ->
                                assertThat(row.children().eachAttr("lang"))
                                        .containsExactly(first, second));
    }

    @Test
    void eachSentenceHasItsCounterpart() throws IOException {
        Document page = page(SampleStory.awkward(Language.KOREAN).edition(Languages.BOTH));
        List<String> korean = page.select(".row > :first-child .s").eachAttr("data-s");
        assertThat(korean).doesNotHaveDuplicates().hasSizeGreaterThan(10);
        assertThat(page.select(".row > :last-child .s").eachAttr("data-s")).isEqualTo(korean);
    }

    @Test
    void partsOfAnArticleHaveTheirElements() throws IOException {
        Document page = page(SampleStory.awkward(Language.KOREAN).edition(Languages.BOTH));
        assertThat(page.select("h1[lang=ko]").text()).isEqualTo("시의회, 새 도서관 “찬성”");
        assertThat(page.select("h1")).hasSize(2);
        assertThat(page.select("p.by[lang=en]").text())
                .isEqualTo("By Han Ga-ram · Sept. 18, 2026 - 15:05");
        assertThat(page.select("p.by time").eachAttr("datetime")).containsOnly("2026-09-18T15:05");
        assertThat(page.select("figure[lang=ko] figcaption").text()).isEqualTo("새 도서관 조감도. /나란히통신");
        assertThat(page.select("figure[lang=ko] .credit").text()).isEqualTo("/나란히통신");
        assertThat(page.select("footer [lang=en]").text())
                .isEqualTo("Original in Korean · translated by 이하늘 · edited by 김바다");
        assertThat(page.title()).isEqualTo("시의회, 새 도서관 “찬성” · Council says ‘yes’ to library");
    }

    @ParameterizedTest
    @CsvSource({"KOREAN, ko", "ENGLISH, en"})
    void oneLanguageHasNoSwitchAndNoOtherColumn(Languages languages, String lang)
            throws IOException {
        Document page = page(SampleStory.awkward(Language.KOREAN).edition(languages));
        assertThat(page.select(".bar, script, article[data-view]")).isEmpty();
        assertThat(page.select(".row > *").eachAttr("lang")).containsOnly(lang);
        assertThat(page.select("html").attr("lang")).isEqualTo(lang);
    }

    @Test
    void tagsBecomeElements() throws IOException {
        Document page = page(SampleStory.awkward(Language.KOREAN).edition(Languages.BOTH));
        Element first = page.expectFirst(".body > [lang=ko] .s");
        assertThat(first.html())
                .isEqualTo(
                        "시는 <b>올해 <i>안에</i></b> <a href=\"https://a.example/?q=1&amp;r=&quot;2&quot;\""
                                + " rel=\"noopener noreferrer\">계획</a>을 낸다.");
        assertThat(page.select(".row > [lang=ko] u").eachText())
                .containsExactly("첫 문장이 열고,", "다음 문장이 닫는다.");
        assertThat(page.select(".body > [lang=en] br")).hasSize(1);
    }

    @Test
    void addressesThatRunAreNoLinks() throws IOException {
        Edition edition =
                SampleStory.in(Language.KOREAN)
                        .passage(
                                PassageKind.BODY,
                                List.of(new InlineTag(1, Kind.LINK, "javascript:alert(1)")),
                                "⟦1⟧가⟦/1⟧|⟦1⟧A⟦/1⟧")
                        .edition(Languages.BOTH);
        assertThat(page(edition).select("[href]")).isEmpty();
    }

    @Test
    void overlappingTagsAreNestedRightly() throws IOException {
        Edition edition =
                SampleStory.in(Language.KOREAN)
                        .passage(
                                PassageKind.BODY,
                                List.of(
                                        new InlineTag(1, Kind.BOLD, null),
                                        new InlineTag(2, Kind.ITALIC, null)),
                                "⟦1⟧가⟦2⟧나⟦/1⟧다⟦/2⟧라")
                        .edition(Languages.KOREAN);
        assertThat(page(edition).expectFirst(".s").html()).isEqualTo("<b>가<i>나</i></b><i>다</i>라");
    }

    @Test
    void whatIsMissingSpeaksTheOriginalsLanguage() throws IOException {
        Document page = page(SampleStory.awkward(Language.KOREAN).edition(Languages.ENGLISH));
        Element missing = page.expectFirst(".missing");
        assertThat(missing.attr("lang")).isEqualTo("ko");
        assertThat(missing.text()).isEqualTo("아직 아닌 문장.");
        assertThat(page.select(".mark").eachAttr("lang")).containsOnly("en");
    }

    @Test
    void aStoryCannotRunAnything() throws IOException {
        String attack = "</title></script><script>alert(1)</script><img src=x onerror=alert(2)>";
        Edition edition =
                SampleStory.in(Language.ENGLISH)
                        .passage(PassageKind.HEADLINE, attack + "|" + attack)
                        .passage(PassageKind.TIMESTAMP, "2026-09-18\"><script>alert(3)</script>")
                        .edition(Languages.BOTH);
        Document page = page(edition);
        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("img")).isEmpty();
        assertThat(page.expectFirst("h1").text()).isEqualTo(attack);
    }

    private static Document page(Edition edition) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new HtmlWriter().write(edition, out);
        return Jsoup.parse(out.toString(UTF_8));
    }
}
