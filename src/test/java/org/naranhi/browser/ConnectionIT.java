package org.naranhi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The line goes down, the server goes down: no word is lost.
class ConnectionIT {
    @RegisterExtension static final Newsroom NEWSROOM = Newsroom.shared();

    private static final String STORY =
            """
            Ferry waits out the storm

            The last ferry stayed in port on Tuesday night.

            Passengers slept in the waiting hall.
            """;

    private Visitor visitor;
    private String story;

    @BeforeEach
    void open() {
        visitor = NEWSROOM.visitor(Staff.TRANSLATOR);
        story = visitor.takeIn(STORY);
        visitor.accept();
    }

    @Test
    void whatIsTypedWithoutALineStaysAndGoesInWhenItIsBack() {
        visitor.type("여객선, 폭풍이 지나기를");
        visitor.awaitSaved();

        visitor.context().setOffline(true);
        visitor.type(" 기다리다");
        assertThat(visitor.standing()).hasText(visitor.words("editor.offline"));
        assertThat(visitor.editor()).hasText("여객선, 폭풍이 지나기를 기다리다");
        visitor.press("Control+Enter");
        visitor.type("마지막 여객선은 화요일 밤 항구에 머물렀다.");
        assertThat(visitor.target(1)).hasText("여객선, 폭풍이 지나기를 기다리다");
        assertThat(visitor.standing()).hasText(visitor.words("editor.offline"));

        visitor.context().setOffline(false);
        visitor.awaitSaved();
        assertThat(visitor.editor()).hasText("마지막 여객선은 화요일 밤 항구에 머물렀다.");
        onRecord("여객선, 폭풍이 지나기를 기다리다", "마지막 여객선은 화요일 밤 항구에 머물렀다.");
    }

    @Test
    void theServerIsKilledUnderAnOpenPage() {
        visitor.type("여객선이 항구에");
        visitor.awaitSaved();

        NEWSROOM.server().kill();
        visitor.type(" 머물다");
        visitor.press("Control+ArrowDown");
        visitor.type("밤새 바람이 불었다.");
        assertThat(visitor.standing()).not().hasText(visitor.words("editor.saved"));
        NEWSROOM.server().start();

        visitor.page().reload();
        visitor.awaitBench();
        assertThat(visitor.target(1)).hasText("여객선이 항구에 머물다");
        assertThat(visitor.target(2)).hasText("밤새 바람이 불었다.");
        visitor.awaitSaved();
        onRecord("여객선이 항구에 머물다", "밤새 바람이 불었다.");
    }

    /// Someone else, whose browser has kept nothing, reads it.
    private void onRecord(String first, String second) {
        Visitor other = NEWSROOM.visitor(Staff.ADMINISTRATOR);
        other.openStory(story);
        assertThat(other.target(1)).hasText(first);
        assertThat(other.target(2)).hasText(second);
    }
}
