package org.naranhi.exchange.plain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.naranhi.exchange.Edition.Languages;
import org.naranhi.exchange.EditionWriter;
import org.naranhi.exchange.SampleStory;
import org.naranhi.text.InlineTag;
import org.naranhi.text.InlineTag.Kind;
import org.naranhi.text.Language;
import org.naranhi.text.PassageKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TextWritersTest {
    private static final SampleStory STORY =
            SampleStory.in(Language.KOREAN)
                    .leftOut("공유하기")
                    .passage(PassageKind.HEADLINE, "비 온다|Rain ahead")
                    .passage(PassageKind.BYLINE, "한가람 기자|By Han Ga-ram")
                    .passage(PassageKind.TIMESTAMP, "2026.9.18|Sept. 18, 2026")
                    .passage(
                            PassageKind.BODY,
                            List.of(
                                    new InlineTag(1, Kind.BOLD, null),
                                    new InlineTag(2, Kind.LINE_BREAK, null)),
                            "⟦1⟧비가⟦/1⟧ 온다.|It ⟦1⟧rains⟦/1⟧.⟦2/⟧ Take\ta \\n coat.",
                            "눈도 온다.");

    @Test
    void plainTextGoesPassageByPassage() throws IOException {
        assertThat(written(new TxtWriter(), Languages.BOTH))
                .isEqualTo(
                        """
                        비 온다

                        Rain ahead

                        한가람 기자 · 2026.9.18

                        By Han Ga-ram · Sept. 18, 2026

                        비가 온다. 눈도 온다.

                        It rains.
                        Take\ta \\n coat. 눈도 온다. [Not translated yet]
                        """);
    }

    @Test
    void plainTextOfOneLanguageIsTheEdition() throws IOException {
        assertThat(written(new TxtWriter(), Languages.KOREAN))
                .isEqualTo(
                        """
                        비 온다

                        한가람 기자 · 2026.9.18

                        비가 온다. 눈도 온다.
                        """);
    }

    @Test
    void tsvHasASegmentALine() throws IOException {
        assertThat(written(new TsvWriter(), Languages.BOTH).lines())
                .containsExactly(
                        "number\tkind\tsource\ttarget\tstate",
                        "1\theadline\t비 온다\tRain ahead\ttranslated",
                        "2\tbyline\t한가람 기자\tBy Han Ga-ram\ttranslated",
                        "3\ttimestamp\t2026.9.18\tSept. 18, 2026\ttranslated",
                        "4\tbody\t⟦1⟧비가⟦/1⟧ 온다.\tIt ⟦1⟧rains⟦/1⟧.⟦2/⟧ Take\\ta \\\\n coat.\ttranslated",
                        "5\tbody\t눈도 온다.\t\tinitial");
    }

    @Test
    void tsvOfOneLanguageHasItsColumn() throws IOException {
        assertThat(written(new TsvWriter(), Languages.ENGLISH).lines())
                .startsWith("number\tkind\ttarget\tstate", "1\theadline\tRain ahead\ttranslated")
                .endsWith("5\tbody\t\tinitial");
    }

    @Test
    void jsonHasTheWholeStory() throws IOException {
        JsonNode story = JsonMapper.shared().readTree(written(new JsonWriter(), Languages.BOTH));
        assertThat(story.path("format").asString()).isEqualTo("naranhi-story");
        assertThat(story.path("version").asInt()).isEqualTo(1);
        assertThat(story.path("sourceLanguage").asString()).isEqualTo("ko");
        assertThat(story.path("targetLanguage").asString()).isEqualTo("en");
        assertThat(story.path("createdAt").asString()).isEqualTo("2026-09-18T00:30:00Z");
        assertThat(story.path("passages")).hasSize(5);
        JsonNode leftOut = story.path("passages").path(0);
        assertThat(leftOut.path("kind").asString()).isEqualTo("left-out");
        assertThat(leftOut.path("text").asString()).isEqualTo("공유하기");
        JsonNode body = story.path("passages").path(4);
        assertThat(body.path("tags").path(1).path("kind").asString()).isEqualTo("line-break");
        JsonNode segment = body.path("segments").path(0);
        assertThat(segment.path("number").asInt()).isEqualTo(4);
        assertThat(segment.path("source").asString()).isEqualTo("⟦1⟧비가⟦/1⟧ 온다.");
        assertThat(segment.path("state").asString()).isEqualTo("translated");
        assertThat(segment.path("matchScore").asInt()).isEqualTo(94);
        assertThat(body.path("segments").path(1).path("target").asString()).isEmpty();
    }

    @Test
    void jsonOfOneLanguageHasNoneOfTheOther() throws IOException {
        String english = written(new JsonWriter(), Languages.ENGLISH);
        assertThat(english).contains("Rain ahead").doesNotContain("비 온다", "\"source\"");
        assertThat(written(new JsonWriter(), Languages.KOREAN))
                .contains("비 온다")
                .doesNotContain("Rain ahead", "\"target\"");
    }

    private static String written(EditionWriter writer, Languages languages) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(STORY.edition(languages), out);
        return out.toString(UTF_8);
    }
}
