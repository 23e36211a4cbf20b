package org.naranhi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.naranhi.text.Language;

/// The first day of a newsroom with Naranhi, from the first visit to the edition that readers get,
/// with a power cut between.
class FirstDayIT {
    @RegisterExtension static final Newsroom NEWSROOM = Newsroom.brandNew();

    @TempDir Path folder;

    /// The third sentence of the body stands in the starter memory.
    private static final String ENGLISH =
            """
            Central bank lets the lamp burn another month

            By Han Ga-ram

            Published : March 3, 2025 - 10:12

            The Bank of Korea will wait for clearer signs before it moves again.

            The decision was unanimous among the seven board members.

            A lamp burned late on the ninth floor of the old building.
            """;

    private static final String KOREAN =
            """
            한강 둔치에 은행나무 4만 그루 심는다

            한가람 기자 garam@example.com

            서울시는 4월 말까지 한강 둔치에 은행나무 4만 그루를 심는다고 밝혔다. 나무는 모두 시민이 이름을 붙인다.
            """;

    private static final String MATCH = "The decision was unanimous among the seven board members.";
    private static final String NAMED =
            "The Bank of Korea will wait for clearer signs before it moves again.";

    /// What the translator makes of each segment.
    private static final Map<String, String> TRANSLATED = translated();

    private static Map<String, String> translated() {
        Map<String, String> made = new LinkedHashMap<>();
        made.put("Central bank lets the lamp burn another month", "중앙은행, 등불을 한 달 더 켜 두다");
        made.put("By Han Ga-ram", "한가람 기자");
        made.put("Published : March 3, 2025 - 10:12", "입력 2025.03.03 10:12");
        made.put(NAMED, "한국은행은 더 뚜렷한 신호를 기다린 뒤 움직이기로 했다.");
        made.put(MATCH, "이번 결정은 금통위원 7명의 만장일치였다.");
        made.put(
                "A lamp burned late on the ninth floor of the old building.",
                "옛 건물 9층에는 밤늦도록 등불이 켜져 있었다.");
        return made;
    }

    @Test
    void anArticleGoesInAndAnAlignedEditionComesOut() {
        Visitor visitor = NEWSROOM.visitor(Language.ENGLISH);

        visitor.becomeAdministrator(Staff.ADMINISTRATOR);
        visitor.awaitStarterData();
        starterDataIsThere(visitor);

        String korean = visitor.takeIn(KOREAN);
        kinds(visitor, "headline", "byline", "body");
        assertThat(visitor.page().locator(".intake-row[data-kind=body] .intake-sentence"))
                .hasCount(2);

        String story = visitor.takeIn(ENGLISH);
        kinds(visitor, "headline", "byline", "timestamp", "body", "body", "body");
        correct(visitor, "A lamp burned late", "kind.caption");
        visitor.page().reload();
        kinds(visitor, "headline", "byline", "timestamp", "body", "body", "caption");

        visitor.accept();
        translate(visitor);

        NEWSROOM.server().kill();
        NEWSROOM.server().start();

        visitor.openStory(story);
        List<String> targets = List.copyOf(TRANSLATED.values());
        Locator rows = visitor.page().locator("naranhi-row");
        assertThat(rows.locator(".bench-target")).hasText(targets.toArray(String[]::new));
        assertThat(rows.locator(".bench-state-translated")).hasCount(targets.size());

        visitor.go("/stories/" + korean + "/intake");
        kinds(visitor, "headline", "byline", "body");

        remembered(visitor, "등불이 켜져", targets.getLast());
        remembered(visitor, "ninth floor", targets.getLast());

        visitor.openStory(story);
        read(visitor, export(visitor));
        assertThat(visitor.errors()).isEmpty();
    }

    private static void starterDataIsThere(Visitor visitor) {
        assertThat(visitor.page().locator("vaadin-grid").first())
                .containsText(visitor.words("origin.starter"));
        visitor.go("/");
        assertThat(visitor.page().locator(".stories-headline")).hasCount(2);
        visitor.go("/names");
        visitor.field("names.search").fill("ㅂㄱㅎ");
        assertThat(visitor.page().getByText("Park Geun-hye").first()).isVisible();
    }

    private static void kinds(Visitor visitor, String... kinds) {
        Locator rows = visitor.page().locator(".intake-row");
        assertThat(rows).hasCount(kinds.length);
        for (int i = 0; i < kinds.length; i++) {
            assertThat(rows.nth(i)).hasAttribute("data-kind", kinds[i]);
        }
    }

    private static void correct(Visitor visitor, String beginning, String kind) {
        Locator row =
                visitor.page()
                        .locator(".intake-row")
                        .filter(new Locator.FilterOptions().setHasText(beginning));
        row.locator("vaadin-select").click();
        visitor.option(kind).click();
        assertThat(row).hasAttribute("data-kind", kind.substring("kind.".length()));
    }

    /// With keys only: the hands never leave them.
    private static void translate(Visitor visitor) {
        Locator active = visitor.page().locator("naranhi-row[active]");
        int last = TRANSLATED.size();
        int number = 1;
        for (var segment : TRANSLATED.entrySet()) {
            assertThat(active.locator(".bench-number")).hasText(Integer.toString(number));
            assertThat(active.locator(".bench-source")).hasText(segment.getKey());
            assertThat(visitor.editor()).isFocused();
            write(visitor, segment.getKey(), segment.getValue());
            assertThat(visitor.editor()).hasText(segment.getValue());
            visitor.press("Control+Enter");
            if (number < last) {
                number++;
            }
        }
        assertThat(visitor.page().locator(".bench-state-translated")).hasCount(last);
        visitor.awaitSaved();
    }

    private static void write(Visitor visitor, String source, String target) {
        switch (source) {
            case MATCH -> {
                assertThat(visitor.page().locator(".match-score").first())
                        .hasText(Pattern.compile("10[012]%|100%"));
                visitor.press("Control+1");
            }
            case NAMED -> {
                assertThat(visitor.page().locator(".entry-target").first()).hasText("한국은행");
                visitor.press("Alt+Shift+1");
                visitor.type(target.substring("한국은행".length()));
            }
            default -> visitor.type(target);
        }
    }

    private static void remembered(Visitor visitor, String words, String sentence) {
        visitor.go("/memory");
        visitor.field("memory.search").fill(words);
        Locator hit =
                visitor.page()
                        .locator(".concordance-hit:visible")
                        .filter(new Locator.FilterOptions().setHasText(sentence));
        assertThat(hit).hasCount(1);
        assertThat(hit).containsText(visitor.words("origin.confirmed"));
        assertThat(hit).containsText(Staff.ADMINISTRATOR.displayName());
    }

    private Path export(Visitor visitor) {
        visitor.button("bench.export").click();
        Locator dialog = visitor.page().getByRole(AriaRole.DIALOG);
        Download download =
                visitor.page()
                        .waitForDownload(
                                () -> dialog.getByText(visitor.words("export.download")).click());
        Path file = folder.resolve(download.suggestedFilename());
        download.saveAs(file);
        return file;
    }

    /// As a reader opens it: no server, nothing but the file.
    private static void read(Visitor visitor, Path file) {
        assertThat(file.toString()).endsWith(".html");
        visitor.page().navigate(file.toUri().toString());
        for (var segment : TRANSLATED.entrySet()) {
            Locator source = sentence(visitor, Language.ENGLISH, segment.getKey());
            Locator target = sentence(visitor, Language.KOREAN, segment.getValue());
            assertThat(source).isVisible();
            assertThat(target).isVisible();
            assertThat(source.getAttribute("data-s")).isEqualTo(target.getAttribute("data-s"));
            assertThat(source.boundingBox().y)
                    .as("level with its counterpart")
                    .isCloseTo(target.boundingBox().y, Offset.offset(12.0));
            assertThat(source.boundingBox().x).isNotEqualTo(target.boundingBox().x);
        }
    }

    private static Locator sentence(Visitor visitor, Language language, String words) {
        return visitor.page()
                .locator(".row [lang=" + language.tag() + "] .s")
                .filter(new Locator.FilterOptions().setHasText(words));
    }
}
