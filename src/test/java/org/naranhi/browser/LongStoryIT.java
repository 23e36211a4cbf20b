package org.naranhi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A story of a thousand segments, all on one page. How fast it is, the benchmark says.
class LongStoryIT {
    @RegisterExtension static final Newsroom NEWSROOM = Newsroom.shared();

    private static final int SENTENCES = 999;

    @Test
    void aThousandSegmentsOpenScrollAndAreWritten() {
        Visitor visitor = NEWSROOM.visitor(Staff.TRANSLATOR);
        visitor.takeIn(LongStory.of(SENTENCES));
        visitor.accept();
        assertThat(visitor.page().locator("naranhi-row")).hasCount(SENTENCES + 1);

        visitor.type("작은 것 천 가지");
        visitor.press("Control+Enter");
        assertThat(visitor.row(2).locator(".cm-content")).isFocused();

        visitor.page().mouse().move(400, 500);
        visitor.page().mouse().wheel(0, 20_000);
        assertThat(visitor.row(2)).not().isInViewport();

        visitor.goTo(SENTENCES + 1);
        assertThat(visitor.row(SENTENCES + 1)).isInViewport();
        assertThat(visitor.row(SENTENCES + 1).locator(".bench-source"))
                .hasText(LongStory.sentence(SENTENCES - 1));
        visitor.type("마지막 문장이다.");
        visitor.press("Control+ArrowUp");
        assertThat(visitor.row(SENTENCES).locator(".cm-content")).isFocused();
        visitor.type("그 앞 문장이다.");
        visitor.press("Control+Enter");
        visitor.awaitSaved();

        visitor.page().reload();
        visitor.awaitBench();
        assertThat(visitor.target(1)).hasText("작은 것 천 가지");
        assertThat(visitor.target(SENTENCES)).hasText("그 앞 문장이다.");
        assertThat(visitor.target(SENTENCES + 1)).hasText("마지막 문장이다.");
        assertThat(visitor.row(2).locator(".cm-content")).isFocused();
        assertThat(visitor.errors()).isEmpty();
    }
}
