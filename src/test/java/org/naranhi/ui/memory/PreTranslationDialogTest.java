package org.naranhi.ui.memory;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.naranhi.newsroom.Person;
import org.naranhi.story.Segment;
import org.naranhi.story.SegmentState;
import org.naranhi.story.Stories;
import org.naranhi.ui.Newsroom;
import org.naranhi.ui.NewsroomTest;
import org.naranhi.ui.stories.StoriesView;
import org.naranhi.workbench.AcceptIntake;
import org.naranhi.workbench.ConfirmSegment;
import org.naranhi.workbench.NewWord;
import org.naranhi.workbench.PreTranslation.Units;
import org.naranhi.workbench.TakeInStory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@NewsroomTest
@Import(Newsroom.class)
class PreTranslationDialogTest extends SpringBrowserlessTest {
    @Autowired private Newsroom newsroom;
    @Autowired private Stories stories;
    @Autowired private TakeInStory takeIn;
    @Autowired private AcceptIntake accept;
    @Autowired private ConfirmSegment confirm;
    @Autowired private ObjectProvider<PreTranslationDialog> dialogs;
    private Person person;
    private UUID story;
    private PreTranslationDialog dialog;
    private int fills;

    /// An earlier story taught the memory one sentence of this one, and one like another.
    @BeforeEach
    void aStoryHalfKnown() {
        person = newsroom.person();
        String word = NewWord.make();
        UUID earlier =
                story(
                        "Dunes "
                                + word
                                + "\n\nThe warden "
                                + word
                                + " counts terns every morning. Visitors to "
                                + word
                                + " bring sturdy yellow boots.");
        confirm(earlier, 1, "감시원은 아침마다 제비갈매기를 센다.");
        confirm(earlier, 2, "손님은 튼튼한 노란 장화를 가져온다.");
        story =
                story(
                        "Sands "
                                + word
                                + "\n\nThe warden "
                                + word
                                + " counts terns every morning. Visitors to "
                                + word
                                + " bring sturdy green boots.");
        navigate(StoriesView.class);
        dialog = dialogs.getObject();
        dialog.open(story, () -> fills++);
        roundTrip();
    }

    @Test
    void saysHowManyWouldBeFilledFromWhichPercentageOn() {
        assertThat(dialog.fill.getText()).isEqualTo("Fill 2");
        assertThat(dialog.counts.getText()).contains("3", "2");

        dialog.options.threshold.setValue(100);
        assertThat(dialog.fill.getText()).isEqualTo("Fill 1");
        dialog.options.threshold.setValue(75);
        dialog.options.onlyExact.setValue(true);
        assertThat(dialog.fill.getText()).isEqualTo("Fill 1");
        assertThat(dialog.options.threshold.isReadOnly()).isTrue();
        assertThat(targets()).containsOnly("");
    }

    @Test
    void fillsAndTakesItBack() {
        test(dialog.fill).click();
        roundTrip();

        assertThat(dialog.isOpened()).isFalse();
        assertThat(fills).isEqualTo(1);
        assertThat(targets().get(1)).startsWith("감시원");
        assertThat(targets().get(2)).startsWith("손님");

        test(find(Button.class).withText("Undo").single()).click();
        roundTrip();
        assertThat(targets()).containsOnly("");
        assertThat(fills).isEqualTo(2);
    }

    @Test
    void whatWasFilledBeforeCanStillBeEmptied() {
        test(dialog.fill).click();
        roundTrip();
        dialog = dialogs.getObject();
        dialog.open(story, () -> fills++);
        roundTrip();

        test(dialog.empty).click();
        roundTrip();

        assertThat(targets()).containsOnly("");
        assertThat(dialog.isOpened()).isFalse();
    }

    @Test
    void otherUnitsMakeAnotherPlan() {
        dialog.options.units.setValue(Units.CONFIRMED);
        roundTrip();

        assertThat(dialog.fill.getText()).isEqualTo("Fill 2");
    }

    @Test
    void aStoryThatIsAllBegunHasNothingToFill() {
        for (int i = 0; i < 3; i++) {
            confirm(story, i, "옮긴 글 " + i);
        }
        dialog = dialogs.getObject();
        dialog.open(story, () -> fills++);
        roundTrip();

        assertThat(dialog.fill.isEnabled()).isFalse();
        assertThat(dialog.counts.getText()).contains("nothing to fill");
    }

    private UUID story(String text) {
        UUID id = takeIn.takeIn("dunes.txt", text.getBytes(StandardCharsets.UTF_8), person.id());
        accept.accept(id, person.id());
        return id;
    }

    private void confirm(UUID of, int segment, String target) {
        Segment it = stories.text(of).orElseThrow().segments().get(segment);
        confirm.confirm(of, it.id(), target, it.version(), SegmentState.TRANSLATED, person);
    }

    private List<String> targets() {
        return stories.text(story).orElseThrow().segments().stream().map(Segment::target).toList();
    }
}
