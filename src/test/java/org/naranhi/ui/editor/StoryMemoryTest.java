package org.naranhi.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.naranhi.memory.Memory;
import org.naranhi.memory.TranslationMemory;
import org.naranhi.newsroom.Person;
import org.naranhi.story.Segment;
import org.naranhi.story.SegmentState;
import org.naranhi.story.Stories;
import org.naranhi.story.Story;
import org.naranhi.text.Language;
import org.naranhi.ui.Newsroom;
import org.naranhi.ui.NewsroomTest;
import org.naranhi.ui.memory.StoryMemorySign;
import org.naranhi.workbench.AcceptIntake;
import org.naranhi.workbench.ConfirmSegment;
import org.naranhi.workbench.HouseMemory;
import org.naranhi.workbench.StoryMemory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/// Where confirmed segments go.
@NewsroomTest
@Import(Newsroom.class)
class StoryMemoryTest extends SpringBrowserlessTest {
    @Autowired private Newsroom newsroom;
    @Autowired private Stories stories;
    @Autowired private AcceptIntake accept;
    @Autowired private ConfirmSegment confirm;
    @Autowired private StoryMemory choices;
    @Autowired private HouseMemory house;
    @Autowired private TranslationMemory memory;
    private final Memory sport = Memory.named("Sport " + UUID.randomUUID(), 50);
    private Person person;
    private UUID story;

    @BeforeEach
    void aStoryAndTwoMemories() {
        person = newsroom.person();
        story = newsroom.story();
        accept.accept(story, person.id());
        house.keep(sport);
    }

    @AfterEach
    void asBefore() {
        choices.choose(Language.KOREAN, null);
        house.keep(closed());
    }

    private Memory closed() {
        return new Memory(sport.id(), sport.name(), 50, true, true, 0);
    }

    private Story story() {
        return stories.byId(story).orElseThrow();
    }

    private UUID confirmed(int at) {
        Segment segment = stories.text(story).orElseThrow().segments().get(at);
        confirm.confirm(
                story,
                segment.id(),
                "번역 " + at,
                segment.version(),
                SegmentState.TRANSLATED,
                person);
        return memory.unit(segment.id()).orElseThrow().memory();
    }

    @Test
    void goesWhereTheStoryIsToldToElseWhereItsDeskIs() {
        assertThat(confirmed(0)).isEqualTo(Memory.NEWSROOM);
        choices.choose(Language.KOREAN, sport.id());
        assertThat(confirmed(1)).isEqualTo(sport.id());
        choices.choose(story, Memory.NEWSROOM);
        assertThat(confirmed(2)).isEqualTo(Memory.NEWSROOM);
        assertThat(confirmed(1)).as("confirmed again").isEqualTo(Memory.NEWSROOM);
    }

    @Test
    void aMemoryThatWasClosedIsPassedOverAndNotForgotten() {
        choices.choose(story, sport.id());
        house.keep(closed());
        assertThat(confirmed(0)).isEqualTo(Memory.NEWSROOM);
        assertThat(choices.of(story()).passedOver()).isTrue();
        house.keep(sport);
        assertThat(confirmed(1)).isEqualTo(sport.id());
        assertThat(choices.of(story()).passedOver()).isFalse();
    }

    @Test
    void aReadOnlyMemoryCannotBeChosen() {
        assertThat(choices.offers()).extracting(Memory::id).doesNotContain(Memory.STARTER);
        assertThatThrownBy(() -> choices.choose(story, Memory.STARTER))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theWorkbenchSaysWhereAndWhenItIsElsewhere() {
        choices.choose(story, sport.id());
        BenchView bench = open();
        StoryMemorySign sign = find(StoryMemorySign.class).single();
        assertThat(sign.getText()).contains(sport.name());
        assertThat(find(Notification.class).all()).isEmpty();
        house.keep(closed());
        bench.reload();
        assertThat(sign.getText()).contains("Newsroom");
        assertThat(sign.hasClassName("story-memory-instead")).isTrue();
        assertThat(find(Notification.class).all()).hasSize(1);
        bench.reload();
        assertThat(find(Notification.class).all()).as("said once").hasSize(1);
    }

    private BenchView open() {
        UI.getCurrent().navigate("stories/" + story);
        return find(BenchView.class).single();
    }
}
