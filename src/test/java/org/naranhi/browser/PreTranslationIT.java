package org.naranhi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A story that the memory half knows: analysed, filled, taken back, all by key.
class PreTranslationIT {
    @RegisterExtension static final Newsroom NEWSROOM = Newsroom.shared();

    private static final String EARLIER =
            """
            Otters come back to the mill pond

            Three otters swam across the old mill pond on Sunday. The miller keeps a lamp burning for them.
            """;

    private static final String STORY =
            """
            Mill pond otters raise a family

            Three otters swam across the old mill pond on Sunday. The miller keeps a lamp shining for them.

            Children drew every whisker. Three otters swam across the old mill pond on Sunday.
            """;

    private static final String KNOWN = "일요일 수달 세 마리가 옛 물방앗간 못을 헤엄쳐 건넜다.";

    /// What a segment without a translation shows.
    private static final String EMPTY = "…";

    private final Visitor translator = NEWSROOM.visitor(Staff.TRANSLATOR);
    private final Page page = translator.page();

    @Test
    void aHalfKnownStoryIsAnalysedFilledAndTakenBack() throws IOException {
        translator.takeIn(EARLIER);
        translator.accept();
        translator.goTo(2);
        confirm(KNOWN);
        confirm("방앗간 주인은 수달을 위해 등불을 켜 둔다.");

        String story = translator.takeIn(STORY);
        translator.accept();
        translator.press("Alt+a");
        assertThat(band("band.100").locator("td").first()).hasText("1");
        assertThat(band("band.repetition").locator("td").first()).hasText("1");
        assertThat(downloaded())
                .startsWith("\uFEFF" + translator.words("analysis.file.text"))
                .contains(
                        "Mill pond otters raise a family,"
                                + translator.words("band.100")
                                + ",1,10");
        translator.press("Escape");
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);

        Visitor colleague = NEWSROOM.visitor(Staff.ADMINISTRATOR);
        colleague.openStory(story);
        translator.press("Alt+l");
        assertThat(page.locator(".filling")).hasCount(3);
        assertThat(page.locator(".filling").first()).containsText(KNOWN);
        translator.press("Control+Enter");

        assertThat(page.getByText(translator.words("pretranslation.done", 3))).isVisible();
        assertThat(translator.target(2)).containsText(KNOWN);
        assertThat(colleague.target(2)).containsText(KNOWN);
        assertThat(colleague.target(4)).containsText(EMPTY);
        colleague.goTo(3);
        colleague.type("방앗간 주인은 등불을 밝혀 둔다.");
        colleague.awaitSaved();

        translator.button("undo").click();

        assertThat(page.getByText(translator.words("pretranslation.undone-but", 2, 1))).isVisible();
        assertThat(translator.target(2)).containsText(EMPTY);
        assertThat(colleague.target(5)).containsText(EMPTY);
        assertThat(translator.target(3)).containsText("밝혀");
        assertThat(translator.errors()).isEmpty();
        assertThat(colleague.errors()).isEmpty();
    }

    @Test
    void theDeskAnalysesWhatItShows() {
        translator.takeIn(EARLIER.replace("otters", "beavers"));
        translator.takeIn(STORY.replace("otters", "beavers"));
        translator.go("/");
        translator.awaitDesk();
        translator.field("stories.search").fill("beavers");
        assertThat(page.locator(".stories-headline:visible")).hasCount(2);

        translator.press("Alt+a");

        assertThat(page.locator(".analysis-stories tbody tr")).hasCount(2);
        assertThat(band("band.repetition").locator("td").first()).hasText("2");
        page.locator(".analysis-stories vaadin-checkbox").last().click();
        assertThat(band("band.repetition").locator("td").first()).hasText("1");
        page.locator(".analysis-stories .link").first().click();
        assertThat(page.locator(".analysis-table tfoot td").first()).isVisible();
        assertThat(translator.errors()).isEmpty();
    }

    private void confirm(String target) {
        translator.type(target);
        translator.press("Control+Enter");
        translator.awaitSaved();
    }

    private Locator band(String key) {
        return page.locator(".analysis-table")
                .last()
                .locator("tbody tr")
                .filter(
                        new Locator.FilterOptions()
                                .setHas(
                                        page.getByRole(
                                                AriaRole.ROWHEADER,
                                                new Page.GetByRoleOptions()
                                                        .setName(translator.words(key))
                                                        .setExact(true))));
    }

    private String downloaded() throws IOException {
        Download file = page.waitForDownload(() -> translator.button("analysis.download").click());
        return Files.readString(file.path());
    }
}
