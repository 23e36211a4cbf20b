package org.naranhi.exchange.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.naranhi.segmentation.Block;
import org.naranhi.segmentation.Block.Hint;
import org.naranhi.text.InlineTag;
import org.naranhi.text.InlineTag.Kind;

class HtmlReaderTest {
    private final HtmlReader reader = new HtmlReader();

    @ParameterizedTest
    @CsvSource({
        "<h1>비가 온다</h1>, TITLE",
        "<h2>비가 온다</h2>, HEADING",
        "<h6>비가 온다</h6>, HEADING",
        "<p>비가 온다</p>, NONE",
        "<div>비가 온다</div>, NONE",
        "<blockquote><p>비가 온다</p></blockquote>, NONE",
        "<figure><img src=x><figcaption><p>비가 온다</p></figcaption></figure>, CAPTION",
        "<table><caption>비가 온다</caption></table>, CAPTION",
        "<ul><li><p>비가 온다</p></ul>, LIST_ITEM",
        "<article><header><h1>비가 온다</h1></header></article>, TITLE",
        "<footer><p>비가 온다</p></footer>, NONE",
        "<td>비가 온다, NONE",
    })
    void elementsSayWhatABlockIs(String html, Hint hint) {
        assertThat(read(html)).containsExactly(new Block("비가 온다", hint, List.of()));
    }

    @Test
    void inlineElementsBecomeTags() {
        assertThat(
                        read(
                                "<p>시장은 <b>강<i>하게</i></b> <a href='https://a.example/b?c=1&amp;d'>말했다</a>.</p>"))
                .containsExactly(
                        new Block(
                                "시장은 ⟦1⟧강⟦2⟧하게⟦/2⟧⟦/1⟧ ⟦3⟧말했다⟦/3⟧.",
                                Hint.NONE,
                                List.of(
                                        new InlineTag(1, Kind.BOLD, null),
                                        new InlineTag(2, Kind.ITALIC, null),
                                        new InlineTag(3, Kind.LINK, "https://a.example/b?c=1&d"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>비가 <b></b>온다",
                "<p>비가 <b> </b>온다",
                "<p>비가 <span>온다</span>",
                "<p>비가 <a href='javascript:alert(1)'>온다</a>",
                "<p>비가 <a href='/x'>온다</a>",
                "<p> 비가\n\t온다 </p>",
                "<p>비가&nbsp;온다",
                "<p>비가<script>var x=1</script> 온다",
                "<p>비가<!-- nein --> 온다",
                "<p>비&#xAC00; 온다",
                "<style>p{}</style>비가 온다<br>",
            })
    void whatIsNoTextLeavesNoTrace(String html) {
        assertThat(read(html)).containsExactly(Block.of("비가 온다"));
    }

    @Test
    void spacesStandOutsideTags() {
        assertThat(read("<p>비가<b> 많이 </b>온다").getFirst().text()).isEqualTo("비가 ⟦1⟧많이⟦/1⟧ 온다");
    }

    @Test
    void formattingAroundParagraphsGoesOnInEach() {
        assertThat(read("<b><p>하나<p>둘</b>").stream().map(Block::text))
                .containsExactly("⟦1⟧하나⟦/1⟧", "⟦1⟧둘⟦/1⟧");
    }

    @Test
    void headingsAreBoldByThemselves() {
        assertThat(read("<h1><b>비가</b> <i>온다</i></h1>").getFirst().text())
                .isEqualTo("비가 ⟦1⟧온다⟦/1⟧");
    }

    @Test
    void oneLineBreakIsATag() {
        assertThat(read("<p>글 한가람<br>사진 이하늘</p>"))
                .containsExactly(
                        new Block(
                                "글 한가람⟦1/⟧ 사진 이하늘",
                                Hint.NONE,
                                List.of(new InlineTag(1, Kind.LINE_BREAK, null))));
    }

    @Test
    void twoLineBreaksPartParagraphs() {
        assertThat(read("<div>하나<br><br>둘<br>\n<br/><br>셋</div>"))
                .containsExactly(Block.of("하나"), Block.of("둘"), Block.of("셋"));
    }

    @Test
    void clutterIsKeptInItsPlace() {
        assertThat(
                        read(
                                "<nav><a href='https://x.example'>정치</a><h1>나란히신문</h1></nav>"
                                        + "<h1>비</h1><button>Link copied</button><p>온다</p>"))
                .extracting(b -> b.hint() + " " + org.naranhi.text.Markup.plain(b.text()))
                .containsExactly(
                        "NONE 정치", "TITLE 나란히신문", "TITLE 비", "NONE Link copied", "NONE 온다");
    }

    @Test
    void theTitleOfAPageStandsInForAMissingHeadline() {
        assertThat(read("<title>비 소식</title><p>온다</p>"))
                .containsExactly(new Block("비 소식", Hint.TITLE, List.of()), Block.of("온다"));
    }

    @Test
    void preformattedTextKeepsItsParagraphs() {
        assertThat(read("<pre>하나\n\n둘 &lt;b&gt;</pre>"))
                .containsExactly(Block.of("하나"), Block.of("둘 <b>"));
    }

    @ParameterizedTest
    @CsvSource({
        "<meta charset=euc-kr>, x-windows-949",
        "'<meta http-equiv=Content-Type content=\"text/html; charset=ks_c_5601-1987\">', EUC-KR",
        "<meta charset=utf-8>, EUC-KR",
        "<meta charset=euc-kr>, UTF-8",
        "<meta charset=shift_jis>, Shift_JIS",
        "'', EUC-KR",
        "<meta charset=nonsense>, EUC-KR",
    })
    void theEncodingIsFoundOut(String meta, String charset) {
        String text = charset.equals("Shift_JIS") ? "雨が降る。" : "비가 온다고 했다.";
        String html = "<html><head>" + meta + "</head><p>" + text;
        assertThat(reader.read(html.getBytes(Charset.forName(charset))))
                .containsExactly(Block.of(text));
    }

    @Test
    void deepNestingIsNoDanger() {
        assertThat(read("<div>".repeat(100_000) + "비가 온다")).containsExactly(Block.of("비가 온다"));
        assertThat(read("<b>".repeat(20_000) + "비가 온다").getFirst().text()).contains("비가 온다");
    }

    private List<Block> read(String html) {
        return reader.read(html.getBytes(UTF_8));
    }
}
