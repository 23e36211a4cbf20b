package org.naranhi.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.naranhi.newsroom.Person;
import org.naranhi.story.Revision;
import org.naranhi.story.Revision.Cause;
import org.naranhi.story.Segment;
import org.naranhi.story.SegmentState;
import org.naranhi.story.Stories;
import org.naranhi.ui.Newsroom;
import org.naranhi.ui.NewsroomTest;
import org.naranhi.workbench.PreTranslation.Units;
import org.naranhi.workbench.UndoPreTranslation.Undone;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/// Filling a story from the memory and taking it back, over the real adapters.
@NewsroomTest
@Import(Newsroom.class)
class PreTranslatingTest {
    @Autowired private Newsroom newsroom;
    @Autowired private Stories stories;
    @Autowired private TakeInStory takeIn;
    @Autowired private AcceptIntake accept;
    @Autowired private SaveDraft saveDraft;
    @Autowired private ConfirmSegment confirm;
    @Autowired private PlanPreTranslation planning;
    @Autowired private PreTranslate preTranslate;
    @Autowired private UndoPreTranslation undoing;
    private final Steps steps = new Steps(Integer.MAX_VALUE);
    private Person person;
    private UUID story;

    /// A sentence confirmed in an earlier story, one much like another there, and one that is new.
    @BeforeEach
    void twoStories() {
        person = newsroom.person();
        String mark = NewWord.make();
        UUID earlier =
                translation(
                        """
                        Harbor %1$s

                        The lighthouse keeper %1$s lives alone. She paints the tower %1$s white every spring.
                        """
                                .formatted(mark));
        confirm(earlier, 1, "등대지기 %s는 혼자 산다.".formatted(mark));
        confirm(earlier, 2, "탑 %s을 봄마다 희게 칠한다.".formatted(mark));
        story =
                translation(
                        """
                        Island %1$s

                        The lighthouse keeper %1$s lives alone. She paints the tower %1$s green every spring.

                        Whales and their calves swam past a southern reef at noon. The lighthouse keeper %1$s lives alone.
                        """
                                .formatted(mark));
    }

    @Test
    void fillsWhatTheMemoryKnowsAsDraftsWithTheirScore() {
        PreTranslation plan = plan();
        PreTranslated filled = fill(plan, 50);

        assertThat(plan.untouched()).isEqualTo(5);
        assertThat(targets().get(1)).startsWith("등대지기");
        assertThat(targets().get(2)).startsWith("탑");
        assertThat(targets().get(3)).as("nothing like it is known").isEmpty();
        assertThat(targets().get(4)).startsWith("등대지기");
        assertThat(segments()).extracting(Segment::state).containsOnly(SegmentState.INITIAL);
        assertThat(segments().get(1).matchScore()).isGreaterThanOrEqualTo(100);
        assertThat(segments().get(2).matchScore()).isBetween(50, 99);
        assertThat(filled.after()).hasSize(3);
        assertThat(filled.leftOut()).isZero();
        assertThat(stories.revisions(segments().get(1).id()))
                .first()
                .extracting(Revision::cause)
                .isEqualTo(Cause.PRETRANSLATED);
    }

    @Test
    void whatIsBelowTheThresholdStaysEmpty() {
        fill(plan(), 100);

        assertThat(targets().get(1)).isNotEmpty();
        assertThat(targets().get(2)).isEmpty();
    }

    @Test
    void neitherFillsNorCountsWhatSomeoneHasBegunOrConfirmed() {
        Segment begun = segments().get(1);
        saveDraft.save(story, begun.id(), "등대", begun.version(), person.id());
        confirm(story, 2, "탑을 푸르게 칠한다.");

        PreTranslation plan = plan();
        fill(plan, 50);

        assertThat(plan.untouched()).isEqualTo(3);
        assertThat(targets().get(1)).isEqualTo("등대");
        assertThat(targets().get(2)).isEqualTo("탑을 푸르게 칠한다.");
    }

    @Test
    void whatWasBegunSinceThePlanStaysTheirs() {
        PreTranslation plan = plan();
        Segment begun = segments().get(1);
        saveDraft.save(story, begun.id(), "등대", begun.version(), person.id());

        PreTranslated filled = fill(plan, 50);

        assertThat(targets().get(1)).isEqualTo("등대");
        assertThat(targets().get(4)).startsWith("등대지기");
        assertThat(filled.leftOut()).isEqualTo(1);
        assertThat(filled.before()).hasSameSizeAs(filled.after());
    }

    @Test
    void undoingEmptiesWhatNobodyHasTouchedSince() {
        PreTranslated filled = fill(plan(), 50);
        Segment touched = segments().get(2);
        saveDraft.save(story, touched.id(), "탑을 칠한다.", touched.version(), person.id());
        confirm(story, 4, targets().get(4));

        Undone undone = undoing.undo(filled, person).join();

        assertThat(undone).isEqualTo(new Undone(1, 2));
        assertThat(targets().get(1)).isEmpty();
        assertThat(segments().get(1).matchScore()).isNull();
        assertThat(targets().get(2)).isEqualTo("탑을 칠한다.");
        assertThat(segments().get(4).state()).isEqualTo(SegmentState.TRANSLATED);
        assertThat(undoing.undo(filled, person).join().segments()).as("twice").isZero();
    }

    @Test
    void whatStandsAsFilledCanBeEmptiedLater() {
        fill(plan(), 50);
        confirm(story, 1, targets().get(1));

        PreTranslated standing = undoing.standing(story);
        assertThat(standing.after()).hasSize(2);

        assertThat(undoing.undo(standing, person).join()).isEqualTo(new Undone(2, 0));
        assertThat(targets().get(4)).isEmpty();
        assertThat(undoing.standing(story).after()).isEmpty();
    }

    @Test
    void fillsInWhatCouldBeRepaired() {
        UUID earlier = translation("Whaling\n\nThe whalers of Jangho caught 12 minkes in spring.");
        confirm(earlier, 1, "장호 포경선은 봄에 밍크고래 12마리를 잡았다.");
        story = translation("Whales\n\nThe whalers of Jangho caught 15 minkes in spring.");

        PreTranslation plan = plan();
        fill(plan, 50);

        assertThat(targets().get(1)).isEqualTo("장호 포경선은 봄에 밍크고래 15마리를 잡았다.");
        assertThat(plan.fillings().getFirst().repaired()).isPresent();
        assertThat(segments().get(1).matchScore()).isBetween(90, 99);
    }

    @Test
    void fillsFromConfirmedUnitsOnlyWhenAskedTo() {
        PreTranslation plan = planning.plan(story, Units.CONFIRMED, steps).join();

        assertThat(plan.fillings())
                .extracting(f -> f.match().unit().origin().name())
                .containsOnly("CONFIRMED");
    }

    @Test
    void planningAndFillingCanBeEnded() {
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> planning.plan(story, Units.ANY, new Steps(1)).join());
        PreTranslation plan = plan();

        PreTranslated filled = preTranslate.fill(plan, 50, person, new Steps(0)).join();

        assertThat(filled.cancelled()).isTrue();
        assertThat(filled.after()).isEmpty();
        assertThat(targets()).containsOnly("");
    }

    @Test
    void planningTellsHowFarItIs() {
        plan();

        assertThat(steps.told).isEqualTo(5);
    }

    /// Ends work after so many steps.
    private static final class Steps implements Works.Handle {
        private final int atMost;
        private int told;

        private Steps(int atMost) {
            this.atMost = atMost;
        }

        @Override
        public void progress(long done, long total) {
            told++;
        }

        @Override
        public boolean cancelled() {
            return told >= atMost;
        }
    }

    private PreTranslation plan() {
        return planning.plan(story, Units.ANY, steps).join();
    }

    private PreTranslated fill(PreTranslation plan, int threshold) {
        return preTranslate.fill(plan, threshold, person, steps).join();
    }

    private UUID translation(String text) {
        UUID id = takeIn.takeIn("harbor.txt", text.getBytes(StandardCharsets.UTF_8), person.id());
        accept.accept(id, person.id());
        return id;
    }

    private void confirm(UUID of, int segment, String target) {
        Segment it = stories.text(of).orElseThrow().segments().get(segment);
        confirm.confirm(of, it.id(), target, it.version(), SegmentState.TRANSLATED, person);
    }

    private List<Segment> segments() {
        return stories.text(story).orElseThrow().segments();
    }

    private List<String> targets() {
        return segments().stream().map(Segment::target).toList();
    }
}
