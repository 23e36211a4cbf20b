package org.naranhi.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.NativeButton;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.naranhi.memory.Match;
import org.naranhi.newsroom.Person;
import org.naranhi.story.Segment;
import org.naranhi.story.SegmentState;
import org.naranhi.story.Stories;
import org.naranhi.text.Direction;
import org.naranhi.ui.Newsroom;
import org.naranhi.ui.NewsroomTest;
import org.naranhi.workbench.AcceptIntake;
import org.naranhi.workbench.ConfirmSegment;
import org.naranhi.workbench.FindSuggestions;
import org.naranhi.workbench.FindSuggestions.Found;
import org.naranhi.workbench.TakeInStory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@NewsroomTest
@Import(Newsroom.class)
class MatchPanelTest extends SpringBrowserlessTest {
    @Autowired private Newsroom newsroom;
    @Autowired private Stories stories;
    @Autowired private TakeInStory takeIn;
    @Autowired private AcceptIntake accept;
    @Autowired private ConfirmSegment confirm;
    @Autowired private FindSuggestions suggestions;
    private UUID story;

    @BeforeEach
    void aStoryWithTheSamePriceTwice() {
        Person person = newsroom.person();
        String mark = UUID.randomUUID().toString().substring(0, 8);
        String text =
                """
                Pier %s gets a cable car

                A ride on the cable car at pier %s costs 12,000 won. The town is glad.

                A ride on the cable car at pier %s costs 35,000 won.
                """
                        .formatted(mark, mark, mark);
        story = takeIn.takeIn("pier.txt", text.getBytes(StandardCharsets.UTF_8), person.id());
        accept.accept(story, person.id());
        Segment first = segments().get(1);
        confirm.confirm(
                story,
                first.id(),
                "부두 " + mark + " 케이블카는 1만2000원이다.",
                first.version(),
                SegmentState.TRANSLATED,
                person);
    }

    private List<Segment> segments() {
        return stories.text(story).orElseThrow().segments();
    }

    private BenchView atTheOtherPrice() {
        BenchView view = navigate(BenchView.class, Map.of("story", story.toString()));
        ComponentUtil.fireEvent(
                view.editor,
                new SegmentActivated(view.editor, true, segments().get(3).id().toString()));
        return view;
    }

    @Test
    void aRepairedMatchShowsWhatWasMendedAndBothScores() {
        MatchCard card = atTheOtherPrice().panels.matches.cards.getFirst();

        assertThat(card.target.getElement().getTextRecursively()).contains("3만5000원이다");
        assertThat(card.repair.getElement().getTextRecursively())
                .contains("repaired 99→99")
                .contains("number 1만2000원 → 3만5000원");
        assertThat(card.target.getElement().getOuterHTML()).contains("<mark", "3만5000원</mark>");
        assertThat(card.insert.getElement().getAttribute("aria-label")).contains("repaired");
    }

    @Test
    void theRepairedTextIsPutInAndTheOriginalWhenAskedFor() {
        Segment segment = segments().get(3);
        Found found =
                suggestions
                        .find(stories.text(story).orElseThrow(), segment.id())
                        .matches()
                        .getFirst();
        List<String> put = new ArrayList<>();
        MatchCard card = new MatchCard(found, segment, Direction.EN_KO, 1, put::add);

        click(card.insert);
        card.repair
                .getChildren()
                .filter(NativeButton.class::isInstance)
                .map(NativeButton.class::cast)
                .forEach(MatchPanelTest::click);

        assertThat(put).containsExactly(found.proposal(), found.match().target());
        assertThat(found.proposal()).contains("3만5000원").isNotEqualTo(found.match().target());
    }

    @Test
    void whatWasTakenOffAndWhereItIsFromAreSaid() {
        Found found =
                suggestions
                        .find(stories.text(story).orElseThrow(), segments().get(3).id())
                        .matches()
                        .getFirst();
        Match match = found.match();
        Match imported =
                new Match(match.unit(), match.source(), match.target(), 96, 1, 3, match.reversed());
        Found lessSure = new Found(imported, Optional.empty(), found.memory());

        MatchCard card = new MatchCard(lessSure, segments().get(3), Direction.EN_KO, 1, _ -> {});

        assertThat(card.getElement().getTextRecursively())
                .contains("96%", "97 − 1", "×3 · Newsroom · Confirmed");
    }

    private static void click(NativeButton button) {
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
    }

    @Test
    void itIsSaidThatWhatIsInTheSegmentWasRepairedUntilSomeoneChangesIt() {
        MatchPanel panel = atTheOtherPrice().panels.matches;
        MatchCard card = panel.cards.getFirst();
        assertThat(card.inserted.isVisible()).isFalse();

        String repaired = card.target.getElement().getTextRecursively();
        panel.written(repaired);
        assertThat(card.inserted.isVisible()).isTrue();

        panel.written(repaired + " 확인함");
        assertThat(card.inserted.isVisible()).isFalse();
    }
}
