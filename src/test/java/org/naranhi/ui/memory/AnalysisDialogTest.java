package org.naranhi.ui.memory;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.NativeTableRow;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.naranhi.memory.analysis.Band;
import org.naranhi.memory.analysis.Weights;
import org.naranhi.newsroom.Person;
import org.naranhi.ui.Newsroom;
import org.naranhi.ui.NewsroomTest;
import org.naranhi.ui.stories.StoriesView;
import org.naranhi.workbench.AcceptIntake;
import org.naranhi.workbench.HouseWeights;
import org.naranhi.workbench.NewWord;
import org.naranhi.workbench.TakeInStory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@NewsroomTest
@Import(Newsroom.class)
class AnalysisDialogTest extends SpringBrowserlessTest {
    @Autowired private Newsroom newsroom;
    @Autowired private TakeInStory takeIn;
    @Autowired private AcceptIntake accept;
    @Autowired private HouseWeights weights;
    @Autowired private ObjectProvider<AnalysisDialog> dialogs;
    private final String word = NewWord.make();
    private Person person;
    private AnalysisDialog dialog;

    @BeforeEach
    void openTheDesk() {
        person = newsroom.person();
        navigate(StoriesView.class);
        dialog = dialogs.getObject();
    }

    @AfterEach
    void theUsualWeights() {
        weights.change(Weights.STANDARD);
    }

    private void analyse(UUID... stories) {
        dialog.open(List.of(stories));
        roundTrip();
    }

    @Test
    void oneStorysBandsAreATableWithATotal() {
        analyse(english());

        assertThat(dialog.getHeaderTitle()).contains("Tide " + word);
        assertThat(dialog.rows).isNull();
        assertThat(row("Repetitions")).startsWith("Repetitions", "1", "4");
        assertThat(row("Total")).startsWith("Total", "4", "15");
        assertThat(dialog.download.isVisible()).isTrue();
    }

    @Test
    void wordsAndEojeolStandApart() {
        analyse(korean());
        assertThat(head()).contains("Eojeol", "Weighted eojeol").doesNotContain("Words");

        dialog = dialogs.getObject();
        analyse(korean(), english());
        assertThat(head()).contains("Eojeol", "Words");
    }

    @Test
    void ofSeveralStoriesEachCanBeLookedAtAndLeftOut() {
        analyse(english(), english(), korean());
        StoryRows stories = Objects.requireNonNull(dialog.rows);
        assertThat(stories.rows).hasSize(3);
        assertThat(row("Total")).startsWith("Total", "11");
        assertThat(row("Repetitions"))
                .as("the second story is the first")
                .startsWith("Repetitions", "5");

        stories.rows.getFirst().box().setValue(false);
        assertThat(row("Total")).startsWith("Total", "7");
        assertThat(row("Repetitions")).startsWith("Repetitions", "1");

        test(stories.rows.get(2).headline()).click();
        assertThat(row("Total")).startsWith("Total", "3");
    }

    @Test
    void aWeightIsSetForTheWholeHouse() {
        analyse(english());
        assertThat(row("Repetitions").getLast()).isEqualTo("1");

        test(Objects.requireNonNull(dialog.table.fields.get(Band.REPETITION))).setValue(75);

        assertThat(row("Repetitions").getLast()).isEqualTo("3");
        assertThat(weights.weights().percent(Band.REPETITION)).isEqualTo(75);
        assertThat(dialogs.getObject().table.fields).isEmpty();
    }

    private List<String> head() {
        return rows().getFirst();
    }

    private List<String> row(String name) {
        return rows().stream().filter(row -> row.getFirst().equals(name)).findFirst().orElseThrow();
    }

    private List<List<String>> rows() {
        return find(NativeTableRow.class, dialog.table).all().stream()
                .map(row -> row.getChildren().map(cell -> cell.getElement().getText()).toList())
                .toList();
    }

    private UUID english() {
        return story(
                "Tide %s\n\nThe tide has turned. Boats sail at noon today. The tide has turned.");
    }

    private UUID korean() {
        return story("밀물 %s 들다\n\n물때가 바뀌어 배가 떠났다. 사람들은 오래 기다렸다.");
    }

    private UUID story(String text) {
        UUID id =
                takeIn.takeIn(
                        "tide.txt",
                        text.formatted(word).getBytes(StandardCharsets.UTF_8),
                        person.id());
        accept.accept(id, person.id());
        return id;
    }
}
