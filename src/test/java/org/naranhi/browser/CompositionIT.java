package org.naranhi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Hangul as it is really typed: through a composition, with the completion list open.
class CompositionIT {
    @RegisterExtension static final Newsroom NEWSROOM = Newsroom.shared();

    private static final String STORY =
            """
            Bank of Korea opens its garden to the public

            The Bank of Korea will open the garden behind its head office on Saturday.
            """;

    private Visitor visitor;
    private HangulKeyboard keyboard;

    @BeforeEach
    void open() {
        visitor = NEWSROOM.visitor(Staff.TRANSLATOR);
        visitor.takeIn(STORY);
        visitor.accept();
        assertThat(visitor.page().locator(".entry-target").first()).hasText("한국은행");
        keyboard = new HangulKeyboard(visitor.page());
        visitor.page()
                .evaluate(
                        "() => { window.composed = 0; addEventListener('compositionend', () => composed++); }");
    }

    private void composed() {
        assertThat((int) visitor.page().evaluate("composed")).isPositive();
    }

    @Test
    void anOpenListOfCompletionsLeavesTheSyllablesAlone() {
        keyboard.type("한국");
        assertThat(list()).isVisible();
        assertThat(list()).containsText("한국은행");
        keyboard.type("의 새는 은행나무에 산다. 닭도 값도 없다.");

        assertThat(visitor.editor()).hasText("한국의 새는 은행나무에 산다. 닭도 값도 없다.");
        composed();
        visitor.awaitSaved();
        visitor.page().reload();
        assertThat(visitor.target(1)).hasText("한국의 새는 은행나무에 산다. 닭도 값도 없다.");
    }

    @Test
    void aCompletionTakenWhileASyllableIsComposedReplacesJustThatWord() {
        keyboard.type("정원을 연 ");
        keyboard.typeWithoutEnding("한국");
        assertThat(list()).isVisible();
        Locator option = list().locator("[role=option]").first();
        assertThat(option).containsText("한국은행");
        option.click();

        assertThat(visitor.editor()).hasText("정원을 연 한국은행");
        keyboard.type("은 조용하다.");
        assertThat(visitor.editor()).hasText("정원을 연 한국은행은 조용하다.");
        composed();
    }

    @Test
    void confirmingAtTheEndOfACompositionTakesTheLastSyllableToo() {
        keyboard.typeWithoutEnding("한국은행이 정원을 연다");
        visitor.press("Control+Enter");

        assertThat(visitor.row(2).locator(".cm-content")).isFocused();
        assertThat(visitor.target(1)).hasText("한국은행이 정원을 연다");
        visitor.awaitSaved();
        assertThat(visitor.row(1).locator(".bench-state-translated")).isVisible();
        assertThat(visitor.editor().innerText().strip())
                .as("nothing of the composition runs over into the next segment")
                .isEmpty();
        composed();
        visitor.page().reload();
        assertThat(visitor.target(1)).hasText("한국은행이 정원을 연다");
    }

    private Locator list() {
        return visitor.page().locator(".cm-tooltip-autocomplete");
    }
}
