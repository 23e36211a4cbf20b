package org.naranhi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// An editor and the names: found by a few consonants, looked at, settled in every story, and taken
/// back.
class NamesIT {
    @RegisterExtension static final Newsroom NEWSROOM = Newsroom.shared();

    private static final String STORY =
            """
            노하늬 시장, 밤 도서관 열어

            노하늬 시장은 화요일 밤에도 문을 여는 도서관을 열었다.

            첫날에는 시민 사백 명이 찾았다.
            """;

    private final Visitor editor = NEWSROOM.visitor(Staff.ADMINISTRATOR);
    private final Page page = editor.page();

    @Test
    void aNameIsSettledInEveryStoryAndTakenBack() {
        record("노하늬", "Noh Ha-nui", "Roh Ha-nui");
        String story = translated();

        editor.press("Alt+n");
        Locator chip = page.locator(".cast-chip", withText("노하늬"));
        assertThat(chip).containsText("Roh Ha-nui");
        assertThat(chip).isFocused();
        editor.press("Enter");
        assertThat(page.locator(".cast-card")).containsText("Noh Ha-nui");
        assertThat(page.locator(".cast-place").first()).hasText("1");
        editor.press("Alt+n");
        assertThat(page.locator(".cast-strip")).isHidden();

        openNames();
        editor.press("Alt+s");
        assertThat(editor.field("names.search")).isFocused();
        editor.type("ㄴㅎㄴ");
        assertThat(page.locator(".names-row", withText("노하늬")).locator(".names-remark"))
                .isVisible();
        editor.press("Enter");
        assertThat(page.locator(".name-page h2")).hasText("노하늬");
        assertThat(page.locator(".name-choice", withText("Roh Ha-nui"))).isVisible();

        editor.press("Alt+a");
        assertThat(page.locator(".settling-line ins").first()).hasText("Noh Ha-nui");
        editor.press("Control+Enter");
        assertThat(page.getByText(editor.words("settle.done", "Noh Ha-nui", 2))).isVisible();
        assertThat(page.locator(".name-choice", withText("Roh Ha-nui"))).hasCount(0);
        Visitor reader = NEWSROOM.visitor(Staff.TRANSLATOR);
        reader.openStory(story);
        assertThat(reader.target(2)).containsText("Noh Ha-nui");

        editor.button("undo").click();
        assertThat(page.getByText(editor.words("settle.undone"))).isVisible();
        assertThat(reader.target(2)).containsText("Roh Ha-nui");
        assertThat(page.locator(".name-choice", withText("Roh Ha-nui"))).isVisible();
        assertThat(editor.errors()).isEmpty();
    }

    @Test
    void aNameHasAnAddressAndTheKeysLeadThroughTheList() {
        record("도라온", "Do Ra-on", "");
        assertThat(page).hasURL(Pattern.compile(".*/names/[0-9a-f-]{36}"));
        page.reload();
        assertThat(page.locator(".name-page h2")).hasText("도라온");
        assertThat(page.locator(".names-why-unchecked")).isVisible();
        editor.press("Alt+v");
        assertThat(page.locator(".names-why")).containsText(Staff.ADMINISTRATOR.displayName());

        editor.press("Alt+ArrowDown");
        assertThat(page.locator(".name-page h2")).not().hasText("도라온");
        editor.press("Alt+ArrowUp");
        assertThat(page.locator(".name-page h2")).hasText("도라온");
        editor.press("Alt+h");
        assertThat(page.locator(".keys-list")).isVisible();
    }

    @Test
    void aSpellingIsTriedAndPutOnRecord() {
        openNames();
        editor.press("Alt+t");
        assertThat(editor.field("try.label")).isFocused();
        editor.type("옥나래 Ock Na-rae");
        editor.press("Enter");
        assertThat(page.locator(".reason")).hasCount(3);
        assertThat(page.locator(".candidate").first()).isVisible();
        editor.press("Alt+g");
        assertThat(editor.field("names.english")).hasValue("Ock Na-rae");
        assertThat(page.locator(".offer").first()).isVisible();
        editor.press("Control+Enter");
        assertThat(page.locator(".name-page .names-in-force")).hasText("Ock Na-rae");
        assertThat(editor.errors()).isEmpty();
    }

    private void record(String hangul, String english, String variants) {
        openNames();
        editor.press("Alt+n");
        editor.field("names.hangul").fill(hangul);
        editor.field("names.english").fill(english);
        editor.field("names.variants-by-semicolon").fill(variants);
        editor.press("Control+Enter");
        assertThat(page.locator(".name-page h2")).hasText(hangul);
    }

    private void openNames() {
        editor.go("/names");
        assertThat(page.locator(".names-row").first()).isVisible();
    }

    private String translated() {
        String story = editor.takeIn(STORY);
        editor.accept();
        editor.type("Mayor Roh Ha-nui opens night library");
        editor.press("Control+Enter");
        assertThat(editor.row(2).locator(".cm-content")).isFocused();
        editor.type("Mayor Roh Ha-nui opened a library that stays open on Tuesday nights.");
        editor.press("Control+Enter");
        editor.awaitSaved();
        return story;
    }

    private static Page.LocatorOptions withText(String words) {
        return new Page.LocatorOptions().setHasText(words);
    }
}
