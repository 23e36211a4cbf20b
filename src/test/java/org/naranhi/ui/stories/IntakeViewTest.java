package org.naranhi.ui.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.data.provider.Query;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.naranhi.story.Passage;
import org.naranhi.story.Stories;
import org.naranhi.story.StoryState;
import org.naranhi.story.StoryText.PassageText;
import org.naranhi.text.PassageKind;
import org.naranhi.ui.Newsroom;
import org.naranhi.ui.NewsroomTest;
import org.naranhi.ui.editor.BenchView;
import org.naranhi.workbench.CorrectPassage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@NewsroomTest
@Import(Newsroom.class)
class IntakeViewTest extends SpringBrowserlessTest {
    @Autowired private Newsroom newsroom;
    @Autowired private Stories stories;
    @Autowired private CorrectPassage correct;
    private UUID story;

    @BeforeEach
    void takeIn() {
        story = newsroom.story();
    }

    @Test
    void showsEveryPassageAsItWasRecognised() {
        IntakeView view = navigate(IntakeView.class, Map.of("story", story.toString()));

        List<PassageKind> kinds =
                view.passages.getDataProvider().fetch(new Query<>()).map(Passage::kind).toList();
        assertThat(kinds)
                .containsExactly(
                        PassageKind.HEADLINE,
                        PassageKind.BYLINE,
                        PassageKind.TIMESTAMP,
                        PassageKind.BODY,
                        PassageKind.BODY,
                        PassageKind.LEFT_OUT);
    }

    @Test
    void acceptingSplitsTheStoryAndOpensTheWorkbench() {
        IntakeView view = navigate(IntakeView.class, Map.of("story", story.toString()));

        test(view.begin).click();

        assertThat(getCurrentView()).isInstanceOf(BenchView.class);
        assertThat(stories.byId(story).orElseThrow().state()).isEqualTo(StoryState.TRANSLATION);
        assertThat(stories.text(story).orElseThrow().segments()).hasSize(6);
    }

    @Test
    void aPassageTakenBackAfterIntakeIsSegmented() {
        IntakeView view = navigate(IntakeView.class, Map.of("story", story.toString()));
        test(view.begin).click();
        UUID leftOut =
                stories.text(story).orElseThrow().passages().stream()
                        .map(PassageText::passage)
                        .filter(p -> p.kind() == PassageKind.LEFT_OUT)
                        .findFirst()
                        .orElseThrow()
                        .id();

        correct.correct(story, leftOut, PassageKind.BODY, newsroom.person().id());

        assertThat(stories.text(story).orElseThrow().segments()).hasSize(7);
    }
}
