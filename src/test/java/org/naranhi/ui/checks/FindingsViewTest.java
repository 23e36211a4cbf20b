package org.naranhi.ui.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.naranhi.newsroom.AdmitPerson;
import org.naranhi.newsroom.People;
import org.naranhi.newsroom.Role;
import org.naranhi.quality.FindingArchive;
import org.naranhi.quality.Severity;
import org.naranhi.story.Segment;
import org.naranhi.story.Stories;
import org.naranhi.text.Language;
import org.naranhi.ui.Newsroom;
import org.naranhi.ui.NewsroomTest;
import org.naranhi.workbench.AcceptIntake;
import org.naranhi.workbench.ArchiveFindings;
import org.naranhi.workbench.CheckStory;
import org.naranhi.workbench.SaveDraft;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithMockUser;

@NewsroomTest
@Import(Newsroom.class)
class FindingsViewTest extends SpringBrowserlessTest {
    @Autowired private Newsroom newsroom;
    @Autowired private People people;
    @Autowired private AdmitPerson admit;
    @Autowired private AcceptIntake accept;
    @Autowired private SaveDraft draft;
    @Autowired private Stories stories;
    @Autowired private CheckStory check;
    @Autowired private ArchiveFindings keeping;
    @Autowired private FindingArchive archive;

    @BeforeEach
    void someoneIsThere() {
        newsroom.person();
    }

    @Test
    void showsWhatWasFoundInEveryStoryByKind() {
        UUID story = newsroom.story();
        accept.accept(story, newsroom.person().id());
        Segment segment =
                stories.text(story).orElseThrow().segments().stream()
                        .filter(s -> s.source().startsWith("The mayor"))
                        .findFirst()
                        .orElseThrow();
        draft.save(
                story,
                segment.id(),
                "시장은 내년에 회관 에서 더 연다고 말했다.",
                segment.version(),
                newsroom.person().id());
        var text = stories.text(story).orElseThrow();
        keeping.keep(text, check.check(text));

        FindingsView view = navigate(FindingsView.class);
        view.filters.story.setValue(story);
        assertThat(view.grid.getGenericDataView().getItems())
                .extracting(a -> a.finding().code())
                .contains("spacing.particle");
        view.filters.code.setValue("spacing.particle");
        assertThat(view.grid.getGenericDataView().getItems()).hasSize(1);
        view.filters.severity.setValue(Severity.ERROR);
        assertThat(view.filters.code.getValue()).isNull();
        assertThat(archive.trend(story)).hasSize(1);
    }

    @Test
    @WithMockUser(username = "noeul", roles = "TRANSLATOR")
    void aTranslatorSeesThemButHasNothingChecked() {
        if (people.bySignInName("noeul").isEmpty()) {
            admit.admit("noeul", "김노을", Role.TRANSLATOR, Language.KOREAN, "또 하나의 긴 비밀번호");
        }
        FindingsView view = navigate(FindingsView.class);
        assertThat(view.check.isVisible()).isFalse();
    }
}
