package org.naranhi.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.naranhi.memory.Match;
import org.naranhi.newsroom.Person;
import org.naranhi.quality.Finding;
import org.naranhi.story.Remarks;
import org.naranhi.story.Revision;
import org.naranhi.story.Revision.Cause;
import org.naranhi.story.Segment;
import org.naranhi.story.SegmentState;
import org.naranhi.story.Stories;
import org.naranhi.story.StoryState;
import org.naranhi.ui.Newsroom;
import org.naranhi.ui.NewsroomTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/// The use cases of a translator's day, over the real adapters.
@NewsroomTest
@Import(Newsroom.class)
class TranslatingTest {
    @Autowired private Newsroom newsroom;
    @Autowired private Stories stories;
    @Autowired private Remarks remarks;
    @Autowired private TakeInStory takeIn;
    @Autowired private AcceptIntake accept;
    @Autowired private SaveDraft saveDraft;
    @Autowired private ConfirmSegment confirm;
    @Autowired private UndoFill undoFill;
    @Autowired private SplitSegment split;
    @Autowired private MergeSegments merge;
    @Autowired private FindSuggestions suggestions;
    @Autowired private CheckStory check;
    @Autowired private WaiveFinding waive;
    @Autowired private HandOver handOver;
    private Person person;
    private UUID story;

    @BeforeEach
    void aStoryWithRepetitions() {
        person = newsroom.person();
        String mark = UUID.randomUUID().toString().substring(0, 8);
        String text =
                """
                Ferry %s returns to the island

                The ferry %s sails at 9 a.m. every day. Tickets cost 12,000 won.

                Islanders waited long. Tickets cost 12,000 won.

                Storms had stopped it. Tickets cost 12,000 won.
                """
                        .formatted(mark, mark);
        story = takeIn.takeIn("ferry.txt", text.getBytes(StandardCharsets.UTF_8), person.id());
        accept.accept(story, person.id());
    }

    @Test
    void confirmingFillsUntouchedRepetitionsAndTheMemoryKnowsTheSentenceAtOnce() {
        Segment first = segments().get(2);
        saveDraft.save(
                story, segments().get(4).id(), "값은 곧", segments().get(4).version(), person.id());

        WriteOutcome outcome = confirm(first, "배표는 1만2000원이다.");

        assertThat(outcome).isInstanceOf(WriteOutcome.Written.class);
        assertThat(segments().get(2).state()).isEqualTo(SegmentState.TRANSLATED);
        assertThat(segments().get(6).target()).isEqualTo("배표는 1만2000원이다.");
        assertThat(segments().get(4).target()).as("someone had begun it").isEqualTo("값은 곧");
        List<FindSuggestions.Found> matches =
                suggestions
                        .find(stories.text(story).orElseThrow(), segments().get(4).id())
                        .matches();
        assertThat(matches.getFirst().match().target()).isEqualTo("배표는 1만2000원이다.");
        assertThat(matches.getFirst().match().kind()).isNotEqualTo(Match.Kind.FUZZY);
    }

    @Test
    void undoingAFillLeavesAloneWhatSomeoneHasTouchedSince() {
        var written = (WriteOutcome.Written) confirm(segments().get(2), "배표는 1만2000원이다.");
        Segment touched = segments().get(4);
        saveDraft.save(story, touched.id(), "표는 1만2000원.", touched.version(), person.id());

        undoFill.undo(story, written, person.id());

        assertThat(segments().get(4).target()).isEqualTo("표는 1만2000원.");
        assertThat(segments().get(6).target()).isEmpty();
    }

    @Test
    void theLoserOfARaceIsToldAndWhatTheyTypedIsKept() {
        Segment before = segments().get(1);
        saveDraft.save(story, before.id(), "첫 사람의 글", before.version(), person.id());

        WriteOutcome second =
                saveDraft.save(story, before.id(), "둘째 사람의 글", before.version(), person.id());

        assertThat(second).isInstanceOf(WriteOutcome.Overtaken.class);
        assertThat(segments().get(1).target()).isEqualTo("첫 사람의 글");
        assertThat(stories.revisions(before.id()))
                .filteredOn(r -> r.cause() == Cause.OVERTAKEN)
                .extracting(Revision::target)
                .containsExactly("둘째 사람의 글");
    }

    @Test
    void aSplitAndAMergeGiveTheSentenceBack() {
        Segment whole = segments().get(1);
        int at = whole.source().indexOf("at 9");

        assertThat(split.split(story, whole.id(), at, person.id())).isTrue();
        assertThat(segments().get(2).source()).startsWith("at 9 a.m.");
        assertThat(merge.merge(story, whole.id(), person.id())).isTrue();

        assertThat(segments().get(1).source()).isEqualTo(whole.source());
        assertThat(segments()).hasSize(7);
    }

    @Test
    void nothingIsSplitAtItsEdgeNorMergedAcrossPassages() {
        Segment headline = segments().getFirst();

        assertThat(split.split(story, headline.id(), 0, person.id())).isFalse();
        assertThat(split.split(story, headline.id(), headline.source().length(), person.id()))
                .isFalse();
        assertThat(merge.merge(story, headline.id(), person.id())).isFalse();
    }

    @Test
    void aWaivedFindingIsClosedUntilItsWordsChange() {
        Segment price = segments().get(2);
        confirm(price, "배표는 13만원이다.");
        Finding finding = open(price.id()).getFirst();
        assertThat(finding.code()).startsWith("number.");

        waive.waive(story, price.id(), finding, "왕복 값", person.id());
        assertThat(open(price.id())).isEmpty();

        confirm(segments().get(2), "배표는 14만원이다.");
        assertThat(open(price.id())).isNotEmpty();
        assertThat(remarks.waivers(story)).hasSize(1);
    }

    @Test
    void aStoryGoesToReviewOnlyWhenEverySegmentIsConfirmed() {
        assertThat(handOver.move(story, StoryState.REVIEW, null, person))
                .isEqualTo(HandOver.Outcome.UNTRANSLATED);

        for (Segment segment : segments()) {
            if (!stories.segment(segment.id()).orElseThrow().confirmed()) {
                confirm(stories.segment(segment.id()).orElseThrow(), "옮긴 글 " + segment.id());
            }
        }

        assertThat(handOver.move(story, StoryState.REVIEW, null, person))
                .isEqualTo(HandOver.Outcome.MOVED);
        assertThat(stories.byId(story).orElseThrow().state()).isEqualTo(StoryState.REVIEW);
    }

    private WriteOutcome confirm(Segment segment, String target) {
        return confirm.confirm(
                story, segment.id(), target, segment.version(), SegmentState.TRANSLATED, person);
    }

    private List<Finding> open(UUID segment) {
        var found = check.check(stories.text(story).orElseThrow()).get(segment);
        return found == null ? List.of() : found.open();
    }

    private List<Segment> segments() {
        return stories.text(story).orElseThrow().segments();
    }
}
