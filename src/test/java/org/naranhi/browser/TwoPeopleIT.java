package org.naranhi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Two people in one story.
class TwoPeopleIT {
    @RegisterExtension static final Newsroom NEWSROOM = Newsroom.shared();

    private static final String STORY =
            """
            Two lighthouses share one keeper

            The keeper rows between the islands every evening.

            Fishermen say they have never seen both lamps dark.
            """;

    private Visitor mina;
    private Visitor jae;

    @BeforeEach
    void bothOpenIt() {
        mina = NEWSROOM.visitor(Staff.ADMINISTRATOR);
        String story = mina.takeIn(STORY);
        mina.accept();
        jae = NEWSROOM.visitor(Staff.TRANSLATOR);
        jae.openStory(story);
    }

    @Test
    void eachSeesWhereTheOtherIs() {
        mina.goTo(2);
        jae.goTo(3);

        assertThat(here(jae, Staff.ADMINISTRATOR, 2)).isVisible();
        assertThat(here(mina, Staff.TRANSLATOR, 3)).isVisible();
        assertThat(here(mina, Staff.TRANSLATOR, 1)).hasCount(0);

        jae.go("/");
        jae.awaitDesk();
        assertThat(mina.page().locator(".bench-person")).hasCount(0);
    }

    @Test
    void whatOneWritesTheOtherSees() {
        jae.goTo(3);
        jae.type("두 등대가 함께 어두운 적은 없다.");
        jae.awaitSaved();
        assertThat(mina.target(3)).hasText("두 등대가 함께 어두운 적은 없다.");

        mina.goTo(2);
        mina.type("등대지기는 저녁마다 노를 저어 섬을 오간다.");
        mina.press("Control+Enter");
        assertThat(jae.target(2)).hasText("등대지기는 저녁마다 노를 저어 섬을 오간다.");
        assertThat(jae.row(2).locator(".bench-state-translated")).isVisible();
    }

    @Test
    void inOneSegmentTheSecondIsAskedAndNothingIsOverwritten() {
        raceFor(2, "미나가 쓴 글", "재가 쓴 글");

        Locator conflict = jae.row(2).locator(".bench-conflict");
        assertThat(conflict)
                .containsText(
                        jae.words("editor.conflict")
                                .replace("{name}", Staff.ADMINISTRATOR.displayName()));
        assertThat(conflict).containsText("미나가 쓴 글");
        assertThat(jae.editor()).hasText("재가 쓴 글");
        assertThat(mina.target(2)).hasText("미나가 쓴 글");

        jae.press("Alt+m");
        jae.awaitSaved();
        assertThat(conflict).hasCount(0);
        assertThat(mina.target(2)).hasText("재가 쓴 글");
    }

    @Test
    void theSecondMayTakeTheFirstOnesText() {
        raceFor(2, "먼저 쓴 글", "나중에 쓴 글");

        Locator conflict = jae.row(2).locator(".bench-conflict");
        assertThat(conflict).isVisible();
        jae.press("Alt+r");
        assertThat(conflict).hasCount(0);
        assertThat(jae.editor()).hasText("먼저 쓴 글");
        jae.awaitSaved();
        assertThat(mina.target(2)).hasText("먼저 쓴 글");
    }

    /// Jae's line is down while Mina writes the same segment, so that Jae's words come second.
    private void raceFor(int segment, String first, String second) {
        mina.goTo(segment);
        jae.goTo(segment);
        jae.context().setOffline(true);
        jae.type(second);
        mina.type(first);
        mina.awaitSaved();
        jae.context().setOffline(false);
    }

    private static Locator here(Visitor visitor, Staff other, int segment) {
        return visitor.row(segment)
                .getByLabel(visitor.words("editor.present").replace("{name}", other.displayName()));
    }
}
