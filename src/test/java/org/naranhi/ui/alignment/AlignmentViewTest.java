package org.naranhi.ui.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.naranhi.memory.LearningMemory;
import org.naranhi.newsroom.Person;
import org.naranhi.pairs.PairText;
import org.naranhi.pairs.PairWork;
import org.naranhi.pairs.Pairs;
import org.naranhi.text.Language;
import org.naranhi.ui.Newsroom;
import org.naranhi.ui.NewsroomTest;
import org.naranhi.workbench.KeepPair;
import org.naranhi.workbench.TakeInPair;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@NewsroomTest
@Import(Newsroom.class)
class AlignmentViewTest extends SpringBrowserlessTest {
    @Autowired private Newsroom newsroom;
    @Autowired private TakeInPair takeIn;
    @Autowired private KeepPair keep;
    @Autowired private Pairs pairs;
    @Autowired private LearningMemory memory;
    private PairText text;
    private Person person;

    @BeforeEach
    void theSamplePair() throws Exception {
        person = newsroom.person();
        text =
                takeIn.takeIn(
                        takeIn.sample(Language.KOREAN), takeIn.sample(Language.ENGLISH), person);
    }

    private AlignmentView open() {
        return navigate("alignment/" + text.pair().id(), AlignmentView.class);
    }

    private PairText kept() {
        return pairs.text(text.pair().id()).orElseThrow();
    }

    private void press(AlignmentView view, String action, UUID bead, UUID sentence) {
        ComponentUtil.fireEvent(
                view.columns,
                new BeadAction(
                        view.columns,
                        true,
                        action,
                        bead.toString(),
                        sentence.toString(),
                        "",
                        "",
                        0));
    }

    @Test
    void whatAKeyDoesIsKeptUndoneAndDoneAgain() {
        AlignmentView view = open();
        UUID sentence = text.korean().get(2).id();
        UUID bead = text.korean().get(2).bead();
        press(view, "accept", bead, sentence);
        assertThat(kept().beads().get(bead)).matches(each -> each.accepted());
        assertThat(memory.unit(bead)).isPresent();

        test(view.undo).click();
        assertThat(memory.unit(bead)).isEmpty();
        test(view.redo).click();
        assertThat(memory.unit(bead)).isPresent();

        press(view, "merge", bead, sentence);
        assertThat(kept().beads()).hasSize(text.beads().size() - 1);
        assertThat(view.redo.isEnabled()).isFalse();
    }

    @Test
    void whatWasDoneIsUndoneAfterThePageWasLeft() {
        UUID bead = text.korean().get(2).bead();
        press(open(), "accept", bead, text.korean().get(2).id());
        navigate(AlignmentsView.class);
        AlignmentView view = open();
        test(view.undo).click();
        assertThat(kept().beads().get(bead)).matches(each -> !each.accepted());

        test(view.redo).click();
        keep.keep(kept(), new PairWork(kept()).accept(bead, false), person);
        navigate(AlignmentsView.class);
        assertThat(open().undo.isEnabled()).as("somebody else wrote it since").isFalse();
    }

    @Test
    void aStoryIsMadeOfTheEditionThatIsChosen() {
        AlignmentView view = open();
        test(view.story).click();
        SourceDialog dialog = find(SourceDialog.class).single();
        test(dialog.english).click();
        assertThat(kept().pair().story()).isNotNull();
    }

    @Test
    void whoComesSecondIsToldAndSeesWhatTheFirstMade() {
        AlignmentView view = open();
        UUID bead = text.korean().get(2).bead();
        PairText first = keep.keep(text, new PairWork(text).unlink(bead), person);
        press(view, "accept", bead, text.korean().get(2).id());
        assertThat(kept()).isEqualTo(first);
        assertThat(memory.unit(bead)).isEmpty();
        assertThat(view.undo.isEnabled()).isFalse();
        UUID own = first.korean().get(2).bead();
        press(view, "accept", own, first.korean().get(2).id());
        assertThat(kept().beads().get(own)).matches(each -> each.accepted());
    }

    @Test
    void thePageIsToldOnlyWhatBecameAnother() {
        List<BeadRow> rows = BeadRow.of(text);
        UUID bead = text.korean().get(2).bead();
        List<BeadRow> after = BeadRow.of(new PairWork(text).accept(bead, true));
        assertThat(after).hasSameSizeAs(rows);
        assertThat(after).filteredOn(row -> !rows.contains(row)).hasSize(1);
    }
}
