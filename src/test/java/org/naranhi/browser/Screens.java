package org.naranhi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.function.Consumer;

/// Every screen that someone signed in can see, with something on it, and every dialog.
final class Screens {
    private static final String STORY =
            """
            Bank of Korea lends its steps to a street choir

            By Han Ga-ram

            Published : March 3, 2025 - 10:12

            The Bank of Korea closed 2 of its gates on Tuesday so that a choir of 40 could sing. President Moon Jae-in listened from the steps.

            A listener holds up an umbrella for the singers. (Naranhi News)

            Link copied
            """;

    private final Visitor visitor;
    private final Consumer<String> look;

    private Screens(Visitor visitor, Consumer<String> look) {
        this.visitor = visitor;
        this.look = look;
    }

    static void all(Visitor visitor, Consumer<String> look) {
        Screens screens = new Screens(visitor, look);
        screens.desk();
        screens.workbench();
        screens.records();
        screens.alignment();
        screens.findings();
        screens.settings();
    }

    private void desk() {
        visitor.go("/");
        visitor.awaitDesk();
        assertThat(visitor.page().locator(".stories-headline").first()).isVisible();
        look.accept("stories");
        visitor.press("Alt+n");
        assertThat(visitor.field("new-story.paste")).isFocused();
        look.accept("new story");
        visitor.press("Escape");
        closed();
        visitor.press("Alt+a");
        assertThat(visitor.page().locator(".analysis-stories .link").first()).isVisible();
        look.accept("analysis of several stories");
        visitor.press("Escape");
        closed();
        visitor.press("Control+/");
        assertThat(visitor.field("search.title")).isFocused();
        visitor.type("한국은행");
        assertThat(visitor.page().locator(".search-result").first()).isVisible();
        look.accept("search");
        visitor.press("Escape");
        closed();
    }

    private void workbench() {
        visitor.takeIn(STORY);
        look.accept("intake");
        visitor.accept();
        visitor.type("한국은행 계단에서 노래하다");
        visitor.press("Control+Enter");
        visitor.goTo(4);
        visitor.type("한국은행은 화요일 합창단 50명을 위해 문을 닫았다.");
        visitor.awaitSaved();
        assertThat(visitor.page().locator(".entry-target").first()).isVisible();
        assertThat(visitor.page().locator(".finding").first()).isVisible();
        look.accept("workbench");
        visitor.press("Alt+n");
        assertThat(visitor.page().locator(".cast-chip").first()).isFocused();
        visitor.press("Enter");
        assertThat(visitor.page().locator(".cast-card")).isVisible();
        look.accept("workbench with its names");
        visitor.press("Alt+n");
        dialog("bench.export", "export");
        dialog("bench.preview", "preview");
        visitor.editor().focus();
        visitor.press("Alt+a");
        assertThat(visitor.page().locator(".analysis-table")).isVisible();
        look.accept("analysis");
        visitor.press("Escape");
        closed();
        visitor.press("Alt+l");
        assertThat(visitor.page().locator(".pretranslation [role=status]")).not().isEmpty();
        look.accept("pre-translation");
        visitor.press("Escape");
        closed();
        visitor.editor().focus();
        visitor.press("Alt+h");
        assertThat(visitor.page().locator(".keys-list")).isVisible();
        look.accept("keys");
        visitor.press("Escape");
        closed();
    }

    private void records() {
        visitor.go("/names");
        visitor.field("names.search").fill("한강");
        visitor.page().locator(".names-row b").getByText("한강").first().click();
        assertThat(visitor.page().locator(".detail h2").first()).isVisible();
        look.accept("names");
        dialog("names.add", "name");
        visitor.go("/names?hangul=옥나래&latin=Ock Na-rae");
        assertThat(visitor.page().locator(".reason").first()).isVisible();
        look.accept("a name tried");
        visitor.go("/glossary");
        assertThat(visitor.button("glossary.add")).isVisible();
        look.accept("glossary");
        dialog("glossary.add", "term");
        dialog("glossary.glossaries", "glossaries");
        dialog("file.imports", "imports of glossary files");
        visitor.go("/glossary?q=노벨문학상");
        assertThat(visitor.page().locator(".term-page")).isVisible();
        look.accept("a term");
        visitor.go("/glossary/candidates");
        assertThat(visitor.page().getByText(visitor.words("candidates.none"))).isVisible();
        look.accept("candidates");
        visitor.go("/memory");
        visitor.field("memory.search").fill("기준금리");
        assertThat(visitor.page().locator(".concordance-hit mark").first()).isVisible();
        look.accept("memory");
        visitor.press("Alt+h");
        assertThat(visitor.page().locator(".keys-list")).isVisible();
        look.accept("keys of the memory");
        visitor.press("Escape");
        closed();
        visitor.go("/memory/files");
        assertThat(visitor.page().locator(".import-item").first()).isVisible();
        look.accept("memory files");
        visitor.go("/memory/memories");
        assertThat(visitor.page().locator(".memory-count").first()).isVisible();
        look.accept("memories");
        dialog("memory.add", "memory");
    }

    private void alignment() {
        visitor.go("/alignment");
        dialog("alignment.new", "new pair");
        dialog("pair-batch.new", "many pairs");
        visitor.button("alignment.new").click();
        // The page behind the dialog has one too while there is no pair.
        visitor.page()
                .getByRole(AriaRole.DIALOG)
                .locator(visitor.button("alignment.sample"))
                .click();
        visitor.button("new-pair.align").click();
        assertThat(visitor.page().locator(".bead").first()).isVisible();
        visitor.press("Enter");
        assertThat(visitor.page().locator(".bead-accepted").first()).isVisible();
        look.accept("alignment");
        visitor.press("e");
        assertThat(visitor.page().locator(".bead-field")).isFocused();
        look.accept("a sentence being edited");
        visitor.press("Escape");
        visitor.go("/alignment");
        assertThat(visitor.page().locator("a.stories-headline").first()).isVisible();
        look.accept("alignments");
    }

    private void findings() {
        visitor.go("/findings");
        assertThat(visitor.button("findings.check")).isVisible();
        look.accept("findings");
    }

    private void settings() {
        visitor.go("/settings");
        assertThat(visitor.button("settings.change-password")).isVisible();
        look.accept("settings");
    }

    private void dialog(String button, String screen) {
        visitor.button(button).click();
        // The dialog's own element has no box; what is in it has.
        assertThat(visitor.page().getByRole(AriaRole.DIALOG).getByRole(AriaRole.BUTTON).last())
                .isVisible();
        look.accept(screen);
        visitor.press("Escape");
        closed();
    }

    private void closed() {
        assertThat(visitor.page().getByRole(AriaRole.DIALOG)).hasCount(0);
    }
}
