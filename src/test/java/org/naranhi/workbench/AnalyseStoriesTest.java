package org.naranhi.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.naranhi.memory.analysis.Analysis;
import org.naranhi.memory.analysis.Band;
import org.naranhi.memory.analysis.Weights;
import org.naranhi.newsroom.Person;
import org.naranhi.story.Segment;
import org.naranhi.story.SegmentState;
import org.naranhi.story.Stories;
import org.naranhi.text.Language;
import org.naranhi.ui.Newsroom;
import org.naranhi.ui.NewsroomTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@NewsroomTest
@Import(Newsroom.class)
class AnalyseStoriesTest {
    private static final Works.Handle PATIENT =
            new Works.Handle() {
                @Override
                public void progress(long done, long total) {}

                @Override
                public boolean cancelled() {
                    return false;
                }
            };

    @Autowired private Newsroom newsroom;
    @Autowired private Stories stories;
    @Autowired private TakeInStory takeIn;
    @Autowired private AcceptIntake accept;
    @Autowired private ConfirmSegment confirm;
    @Autowired private AnalyseStories analysing;
    @Autowired private HouseWeights weights;
    private final String mark = NewWord.make();
    private Person person;

    @BeforeEach
    void someone() {
        person = newsroom.person();
    }

    @Test
    void aStoryIsCountedByWhatOthersTaughtTheMemory() {
        UUID earlier = story("Tide " + mark + "\n\nThe tide " + mark + " turned at noon today.");
        UUID story =
                story(
                        "Moon "
                                + mark
                                + "\n\nThe tide "
                                + mark
                                + " turned at noon today. Gulls "
                                + mark
                                + " cried.");
        assertThat(analysed(story).of(Band.EXACT).segments()).isZero();

        confirm(earlier, 1);
        Analysis before = analysed(story);
        confirm(story, 1);
        confirm(story, 2);

        assertThat(before.of(Band.EXACT).segments()).isEqualTo(1);
        assertThat(before.of(Band.EXACT).words()).isEqualTo(7);
        assertThat(analysed(story)).as("half translated").isEqualTo(before);
    }

    @Test
    void ofSeveralStoriesSomeCanBeLookedAtAlone() {
        String shared = "\n\nThe same words " + mark + " are in both stories.";
        UUID first = story("First " + mark + shared);
        UUID second = story("Second " + mark + shared);

        StoryAnalyses both = analysing.analyse(List.of(first, second), PATIENT).join();

        assertThat(both.stories())
                .extracting(StoryAnalyses.InStory::headline)
                .containsExactly("First " + mark, "Second " + mark);
        assertThat(both.stories().getFirst().language()).isEqualTo(Language.ENGLISH);
        assertThat(both.of(Set.of(first, second)).get(1).of(Band.REPETITION).segments())
                .isEqualTo(1);
        assertThat(both.of(Set.of(second)).getFirst().of(Band.REPETITION).segments()).isZero();
    }

    @Test
    void aStoryAtIntakeIsCountedAsItWouldBeDivided() {
        String text = "Pier " + mark + "\n\nThe pier is long. It is also old.\n\nLink copied";
        UUID intake = takeIn.takeIn("pier.txt", text.getBytes(StandardCharsets.UTF_8), person.id());

        assertThat(analysed(intake).total().segments()).isEqualTo(3);
    }

    @Test
    void itCanBeEnded() {
        UUID story = story("Reef " + mark + "\n\nThe reef is near.");
        Works.Handle ended =
                new Works.Handle() {
                    @Override
                    public void progress(long done, long total) {}

                    @Override
                    public boolean cancelled() {
                        return true;
                    }
                };

        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> analysing.analyse(List.of(story), ended).join());
    }

    @Test
    void aStoryThatIsNoMoreIsLeftOut() {
        assertThat(analysing.analyse(List.of(UUID.randomUUID()), PATIENT).join().stories())
                .isEmpty();
    }

    @Test
    void theHousesWeightsAreKept() {
        weights.change(Weights.STANDARD.with(Band.FROM_75, 66));
        assertThat(weights.weights().percent(Band.FROM_75)).isEqualTo(66);

        weights.change(Weights.STANDARD);
        assertThat(weights.weights()).isEqualTo(Weights.STANDARD);
    }

    private Analysis analysed(UUID story) {
        return analysing.analyse(List.of(story), PATIENT).join().of(Set.of(story)).getFirst();
    }

    private UUID story(String text) {
        UUID id = takeIn.takeIn("sea.txt", text.getBytes(StandardCharsets.UTF_8), person.id());
        accept.accept(id, person.id());
        return id;
    }

    private void confirm(UUID story, int segment) {
        Segment it = stories.text(story).orElseThrow().segments().get(segment);
        confirm.confirm(story, it.id(), "옮긴 글", it.version(), SegmentState.TRANSLATED, person);
    }
}
