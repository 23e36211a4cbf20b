package org.naranhi.segmentation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.naranhi.text.InlineTag;
import org.naranhi.text.Language;
import org.naranhi.text.PassageKind;
import org.naranhi.text.RuleTable;

class AnatomyTest {
    private final Anatomy anatomy = new Anatomy();

    private static String page(String name) {
        try (InputStream in =
                Objects.requireNonNull(AnatomyTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Pages as a browser copies them, with the kind of each line; … stands for the rest of it.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "harbor",
                "lighthouse",
                "bakery",
                "satellite",
                "opinion",
                "twoworld",
                "ferry-ko",
                "keeper-ko",
                "bakery-ko",
                "satellite-ko",
                "washington-ko",
                "column-ko"
            })
    void pagesComeApart(String name) {
        Article article = anatomy.article(PlainText.blocks(page("articles/" + name + ".txt")));
        List<List<String>> expected =
                RuleTable.rows(AnatomyTest.class, "articles/" + name + ".tsv");
        List<String> found = new ArrayList<>();
        List<String> wanted = new ArrayList<>();
        for (int i = 0; i < Math.max(expected.size(), article.passages().size()); i++) {
            String text = i < expected.size() ? expected.get(i).get(1) : "";
            if (i < expected.size()) {
                wanted.add(expected.get(i).getFirst() + " " + text);
            }
            if (i < article.passages().size()) {
                ArticlePassage passage = article.passages().get(i);
                boolean begins =
                        text.endsWith("…")
                                && passage.text().startsWith(text.substring(0, text.length() - 1));
                found.add(passage.kind().code() + " " + (begins ? text : passage.text()));
            }
        }
        assertEquals(String.join("\n", wanted), String.join("\n", found));
        assertEquals(name.endsWith("-ko") ? Language.KOREAN : Language.ENGLISH, article.language());
    }

    /// The two editions of a bundled sample are one story, so their passages are alike.
    @ParameterizedTest
    @ValueSource(strings = {"han-kang", "nuri"})
    void bundledSamplesComeApartAlikeInBothLanguages(String sample) {
        List<List<PassageKind>> kinds =
                Stream.of("ko", "en")
                        .map(
                                tag ->
                                        page(
                                                "/org/naranhi/workbench/samples/"
                                                        + sample
                                                        + "."
                                                        + tag
                                                        + ".txt"))
                        .map(text -> anatomy.article(PlainText.blocks(text)))
                        .map(a -> a.passages().stream().map(ArticlePassage::kind).toList())
                        .toList();
        assertEquals(kinds.getFirst(), kinds.getLast());
        for (PassageKind once :
                List.of(PassageKind.HEADLINE, PassageKind.DATELINE, PassageKind.CAPTION)) {
            assertEquals(1, Collections.frequency(kinds.getFirst(), once));
        }
        assertEquals(17, Collections.frequency(kinds.getFirst(), PassageKind.BODY));
    }

    @Test
    void bodyPassagesCarryTheirOwnLanguage() {
        Article article =
                anatomy.article(
                        PlainText.blocks(
                                """
                                시장은 다리를 열었고 시민들은 걸어서 건넜다.

                                "This bridge belongs to everyone who crosses it," he said.

                                다리는 길이가 2㎞이고 3년이 걸렸다.
                                """));
        assertEquals(
                List.of(Language.KOREAN, Language.ENGLISH, Language.KOREAN),
                article.passages().stream().map(ArticlePassage::language).toList());
        assertTrue(article.passages().stream().allMatch(p -> p.kind() == PassageKind.BODY));
    }

    @Test
    void whatTheDocumentSaysGoesFirst() {
        Article article =
                anatomy.article(
                        List.of(
                                Block.of("Naranhi Evening Post"),
                                new Block("Rain", Block.Hint.TITLE, List.of()),
                                Block.of("It rained on Monday, and on Tuesday, too."),
                                new Block("A wet street in Seoul", Block.Hint.CAPTION, List.of()),
                                new Block("The day after", Block.Hint.HEADING, List.of()),
                                Block.of("On Wednesday the sun came back to the city.")));
        assertEquals(
                List.of("left-out", "headline", "body", "caption", "subhead", "body"),
                article.passages().stream().map(p -> p.kind().code()).toList());
    }

    @Test
    void tagsGoWithTheirPartWhenADatelineIsSplitOff() {
        InlineTag bold = new InlineTag(1, InlineTag.Kind.BOLD, null);
        InlineTag italic = new InlineTag(2, InlineTag.Kind.ITALIC, null);
        Article article =
                anatomy.article(
                        List.of(
                                Block.of("Rain falls"),
                                new Block(
                                        "SEOUL, Oct. 2 (Yonhap) -- It ⟦2⟧rained⟦/2⟧ on ⟦1⟧Monday⟦/1⟧.",
                                        Block.Hint.NONE,
                                        List.of(bold, italic))));
        ArticlePassage dateline = article.passages().get(1);
        ArticlePassage body = article.passages().get(2);
        assertEquals(PassageKind.DATELINE, dateline.kind());
        assertEquals(List.of(), dateline.tags());
        assertEquals("It ⟦2⟧rained⟦/2⟧ on ⟦1⟧Monday⟦/1⟧.", body.text());
        assertEquals(List.of(bold, italic), body.tags());
    }

    @ParameterizedTest
    @CsvSource({
        "A headline alone, headline",
        "제목만 있는 글, headline",
        "It rained on Monday., body",
        "월요일에 비가 왔다., body",
    })
    void oneLineIsAHeadlineOrBody(String line, String kind) {
        Article article = anatomy.article(PlainText.blocks(line));
        assertEquals(1, article.passages().size());
        assertEquals(kind, article.passages().getFirst().kind().code());
    }

    @Test
    void nothingHasNoPassages() {
        assertEquals(List.of(), anatomy.article(PlainText.blocks(" \n\n\t")).passages());
    }

    @Test
    void nothingIsDropped() {
        for (String name : List.of("lighthouse", "keeper-ko")) {
            String page = page("articles/" + name + ".txt");
            String kept =
                    anatomy.article(PlainText.blocks(page)).passages().stream()
                            .map(ArticlePassage::text)
                            .reduce("", String::concat);
            assertEquals(page.replaceAll("\\s", ""), kept.replaceAll("\\s", ""));
        }
    }
}
