package org.naranhi.ui.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.naranhi.story.Stories;
import org.naranhi.story.StorySummary;
import org.naranhi.text.Language;
import org.naranhi.ui.Newsroom;
import org.naranhi.ui.NewsroomTest;
import org.naranhi.ui.memory.AnalysisDialog;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@NewsroomTest
@Import(Newsroom.class)
class StoriesViewTest extends SpringBrowserlessTest {
    @Autowired private Newsroom newsroom;
    @Autowired private Stories stories;
    private UUID story;

    @BeforeEach
    void takeIn() {
        story = newsroom.story();
    }

    @Test
    void listsAStoryUnderItsHeadline() {
        StoriesView view = navigate(StoriesView.class);

        assertThat(shown(view))
                .filteredOn(s -> s.story().id().equals(story))
                .extracting(StorySummary::sourceHeadline)
                .containsExactly("Harbor town opens night library");
    }

    @Test
    void filtersByLanguageAndBySearchedWords() {
        StoriesView view = navigate(StoriesView.class);

        view.language.setValue(Language.KOREAN);
        assertThat(shown(view)).extracting(s -> s.story().id()).doesNotContain(story);

        view.language.clear();
        view.search.setValue("mayor");
        assertThat(shown(view)).extracting(s -> s.story().id()).contains(story);

        view.search.setValue("volcano");
        assertThat(shown(view)).isEmpty();
    }

    @Test
    void aDeletedStoryIsGoneUntilItIsRestored() {
        stories.delete(story);
        assertThat(shown(navigate(StoriesView.class)))
                .extracting(s -> s.story().id())
                .doesNotContain(story);

        stories.restore(story);
        UI.getCurrent().navigate("settings");
        assertThat(shown(navigate(StoriesView.class)))
                .extracting(s -> s.story().id())
                .contains(story);
    }

    @Test
    void analysesTheStoriesThatItShows() {
        newsroom.story();
        StoriesView view = navigate(StoriesView.class);
        view.search.setValue("mayor");
        int shown = shown(view).size();

        test(view.analyse).click();
        roundTrip();

        assertThat(shown).isGreaterThan(1);
        assertThat(find(AnalysisDialog.class).single().getHeaderTitle())
                .isEqualTo("Analysis of " + shown + " stories");

        view.search.setValue("volcano");
        assertThat(view.analyse.isEnabled()).isFalse();
    }

    private static List<StorySummary> shown(StoriesView view) {
        return view.grid.getGenericDataView().getItems().toList();
    }
}
