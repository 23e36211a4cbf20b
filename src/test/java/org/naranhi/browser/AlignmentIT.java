package org.naranhi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A published pair, from two files to the memory, by keys alone; the work is still there after the
/// server was killed.
class AlignmentIT {
    @RegisterExtension static final Newsroom NEWSROOM = Newsroom.shared();

    private static final Pattern PAIR = Pattern.compile(".*/alignment/[0-9a-f-]{36}");

    private static final String KOREAN =
            """
            등대 개방

            해온시가 3월 2일 등대를 개방했다. 첫날 410명이 찾았다.

            등대는 1908년에 세워졌다. 다음 개방은 5월이다.
            """;

    private static final String ENGLISH =
            """
            Lighthouse opens

            The city of Haeon opened its lighthouse on March 2, and 410 people came on the first day.

            The lighthouse was built in 1908. It will open again in May.
            """;

    private final Visitor editor = NEWSROOM.visitor(Staff.ADMINISTRATOR);
    private final Page page = editor.page();

    @Test
    void aPairIsAlignedByKeysAndKept() {
        begin(KOREAN.replace("등대 개방", "등대를 열다"), ENGLISH);
        Locator rows = page.locator(".bead");
        assertThat(rows).hasCount(4);
        assertThat(sentence("등대를 열다")).isFocused();

        editor.press("Enter");
        assertThat(far()).hasText(editor.words("alignment.far", 1, 4));
        editor.press("m");
        assertThat(rows).hasCount(3);
        editor.press("Control+z");
        assertThat(rows).hasCount(4);
        editor.press("Control+y");
        assertThat(rows).hasCount(3);
        editor.press("Control+z");
        assertThat(rows).hasCount(4);

        editor.press("End");
        editor.press("u");
        assertThat(rows).hasCount(5);
        editor.press("Control+z");
        assertThat(rows).hasCount(4);
        editor.press("r");
        assertThat(page.locator("[aria-busy=false].beads")).isVisible();
        assertThat(page.locator(".progress-line")).hasCount(0);
        assertThat(rows).hasCount(4);

        editor.press("End");
        editor.press("Control+Enter");
        assertThat(far()).hasText(editor.words("alignment.far", 4, 4));

        NEWSROOM.server().kill();
        NEWSROOM.server().start();
        page.reload();
        assertThat(far()).hasText(editor.words("alignment.far", 4, 4));
        editor.go("/memory");
        editor.field("memory.search").fill("등대는 1908년에");
        assertThat(page.locator(".concordance-hit", withText("등대는 1908년에 세워졌다."))).hasCount(1);

        editor.go("/alignment");
        editor.button("alignment.delete", "등대를 열다").click();
        assertThat(page.getByText(editor.words("alignment.deleted"))).isVisible();
        editor.button("undo").click();
        assertThat(page.locator("a.stories-headline", withText("등대를 열다"))).isVisible();
        assertThat(editor.errors()).isEmpty();
    }

    @Test
    void aSentenceIsEditedAndEndedWhereItShouldEnd() {
        begin(KOREAN, ENGLISH);
        Locator english = page.locator(".bead-en .bead-sentence");
        assertThat(english).hasCount(4);
        sentence("The city of Haeon").click();
        editor.press("e");
        editor.press("Control+Home");
        for (int i = 0; i < "The city of Haeon opened its lighthouse on March 2,".length(); i++) {
            editor.press("ArrowRight");
        }
        editor.press("Enter");
        assertThat(english).hasCount(5);
        assertThat(english.nth(1)).hasText("The city of Haeon opened its lighthouse on March 2,");
        editor.press("j");
        assertThat(english).hasCount(4);
        editor.press("e");
        editor.press("End");
        editor.type(" Rain fell.");
        editor.press("Control+Enter");
        assertThat(sentence("Rain fell.")).isVisible();
        assertThat(sentence("Rain fell.")).isFocused();
        assertThat(editor.errors()).isEmpty();
    }

    @Test
    void editionsTheWrongWayRoundAreSeenAndSwapped() {
        editor.go("/");
        editor.awaitDesk();
        editor.press("Alt+n");
        editor.button("new-story.pair").click();
        editor.field("language.ko").fill(ENGLISH);
        editor.field("language.en").fill(KOREAN);
        editor.press("Tab");
        assertThat(page.getByText(editor.words("new-pair.turned"))).isVisible();
        editor.button("new-pair.swap").click();
        assertThat(page.getByText(editor.words("new-pair.turned"))).isHidden();
        assertThat(editor.field("language.ko")).hasValue(KOREAN);
        editor.field("language.en").fill(KOREAN);
        editor.button("new-pair.align").click();
        assertThat(page.getByText(editor.words("pair-problem.same"))).isVisible();
        assertThat(editor.field("language.ko")).hasValue(KOREAN);
    }

    @Test
    void manyPairsComeByTheirNames() {
        editor.go("/alignment");
        assertThat(editor.button("pair-batch.new")).isVisible();
        editor.press("Alt+b");
        assertThat(editor.button("pair-batch.begin")).isVisible();
        page.locator(".pair-batch-dialog input[type=file], vaadin-dialog input[type=file]")
                .first()
                .setInputFiles(
                        new FilePayload[] {
                            file("one.ko.txt", KOREAN),
                            file("one.en.txt", ENGLISH),
                            file("two.ko.txt", KOREAN)
                        });
        assertThat(page.getByText(editor.words("pair-batch.so-far", 1, 1, 0))).isVisible();
        editor.button("pair-batch.begin").click();
        Locator report = page.getByText(editor.words("pair-batch.report", 0, 1)).first();
        assertThat(report).isVisible();
        report.click();
        assertThat(page.locator(".pair-batch li").first())
                .containsText(editor.words("pair-problem.alone"));
        assertThat(editor.errors()).isEmpty();
    }

    private static FilePayload file(String name, String words) {
        return new FilePayload(name, "text/plain", words.getBytes(StandardCharsets.UTF_8));
    }

    private void begin(String korean, String english) {
        editor.go("/alignment");
        assertThat(editor.button("alignment.new")).isVisible();
        editor.press("Alt+n");
        editor.field("language.ko").fill(korean);
        editor.field("language.en").fill(english);
        editor.press("Control+Enter");
        page.waitForURL(PAIR);
    }

    private Locator far() {
        return page.locator(".alignment-far");
    }

    private Locator sentence(String words) {
        return page.locator(".bead-sentence", withText(words)).first();
    }

    private static Page.LocatorOptions withText(String words) {
        return new Page.LocatorOptions().setHasText(words);
    }
}
