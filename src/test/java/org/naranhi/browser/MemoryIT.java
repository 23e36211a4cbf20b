package org.naranhi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// An editor and the memory: a file taken in, its units found, put otherwise, deleted, brought
/// back, and the file taken back.
class MemoryIT {
    @RegisterExtension static final Newsroom NEWSROOM = Newsroom.shared();

    private static final String TMX =
            """
            <tmx version="1.4"><header srclang="ko"/><body>
            <tu><tuv xml:lang="ko"><seg>해녀들이 새벽 바다로 나갔다.</seg></tuv>
                <tuv xml:lang="en"><seg>The divers went out to sea at dawn.</seg></tuv></tu>
            <tu><tuv xml:lang="ko"><seg>해녀 학교가 문을 열었다.</seg></tuv>
                <tuv xml:lang="en"><seg>A school for divers opened.</seg></tuv></tu>
            <tu><tuv xml:lang="ko"><seg>짝이 없다.</seg></tuv></tu>
            </body></tmx>
            """;

    private final Visitor editor = NEWSROOM.visitor(Staff.ADMINISTRATOR);
    private final Page page = editor.page();

    @Test
    void aFileComesInIsWorkedOnByKeyAndTakenBack() throws IOException {
        editor.go("/memory/files");
        page.locator(".memory-import input[type=file]")
                .setInputFiles(
                        new FilePayload(
                                "divers.tmx", "text/xml", TMX.getBytes(StandardCharsets.UTF_8)));
        Locator ending = page.locator(".import-ending");
        assertThat(ending).containsText(editor.words("memory.left-out", 1));
        Download refused = page.waitForDownload(() -> ending.getByRole(AriaRole.LINK).click());
        assertThat(Files.readString(refused.path())).contains(editor.words("refusal.no_english"));

        editor.go("/memory");
        assertThat(editor.field("memory.search")).isFocused();
        editor.type("해녀");
        assertThat(hits()).hasCount(2);
        assertThat(hits().first().locator("mark").first()).hasText("해녀");

        editor.press("ArrowDown");
        assertThat(page.locator("vaadin-grid")).isFocused();
        editor.press("e");
        Locator english = page.getByRole(AriaRole.DIALOG).locator("textarea").last();
        assertThat(english).isVisible();
        english.fill("Put otherwise by an editor.");
        editor.press("Control+Enter");
        assertThat(hit("Put otherwise by an editor.")).hasCount(1);
        assertThat(hit("Put otherwise by an editor."))
                .containsText(Staff.ADMINISTRATOR.displayName());
        editor.button("undo").click();
        assertThat(hit("Put otherwise by an editor.")).hasCount(0);
        assertThat(page.getByText(editor.words("memory.undone"))).isVisible();

        editor.press("Control+f");
        assertThat(editor.field("memory.search")).isFocused();
        editor.press("ArrowDown");
        assertThat(page.locator("vaadin-grid")).isFocused();
        editor.press("Delete");
        assertThat(hits()).hasCount(1);
        editor.button("undo").last().click();
        assertThat(hits()).hasCount(2);

        editor.go("/memory/files");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions()
                                .setName(editor.words("memory.take-back") + ": divers.tmx"))
                .click();
        page.getByRole(AriaRole.ALERTDIALOG)
                .getByText(editor.words("memory.take-back"), exact())
                .click();
        assertThat(page.getByText(editor.words("memory.taken-back", "divers.tmx"))).isVisible();
        assertThat(page.locator(".import-item", withText("divers.tmx"))).hasCount(0);
        assertThat(editor.errors()).isEmpty();
    }

    /// The grid keeps the lines that it needs no more, unseen.
    private Locator hits() {
        return page.locator(".concordance-hit:visible");
    }

    private Locator hit(String words) {
        return page.locator(".concordance-hit:visible", withText(words));
    }

    private static Locator.GetByTextOptions exact() {
        return new Locator.GetByTextOptions().setExact(true);
    }

    private static Page.LocatorOptions withText(String words) {
        return new Page.LocatorOptions().setHasText(words);
    }
}
