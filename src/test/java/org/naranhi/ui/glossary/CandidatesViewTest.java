package org.naranhi.ui.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.naranhi.glossary.Glossary;
import org.naranhi.glossary.growth.TermCandidate;
import org.naranhi.glossary.growth.TermCandidate.Context;
import org.naranhi.glossary.growth.TermCandidates;
import org.naranhi.newsroom.AdmitPerson;
import org.naranhi.newsroom.People;
import org.naranhi.newsroom.Role;
import org.naranhi.text.Language;
import org.naranhi.ui.Newsroom;
import org.naranhi.ui.NewsroomTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithMockUser;

@NewsroomTest
@Import(Newsroom.class)
class CandidatesViewTest extends SpringBrowserlessTest {
    @Autowired private Newsroom newsroom;
    @Autowired private People people;
    @Autowired private AdmitPerson admit;
    @Autowired private Glossary glossary;
    @Autowired private TermCandidates candidates;

    private final TermCandidate shuttle = candidate("순환 버스", "shuttle bus", 0.9);
    private final TermCandidate library = candidate("새싹도서관", "sprout library", 0.8);

    private static TermCandidate candidate(String korean, String english, double sureness) {
        return new TermCandidate(
                UUID.randomUUID(),
                korean,
                english,
                "",
                4,
                sureness,
                List.of(new Context(korean + "가 왔다.", "The " + english + " came.")),
                TermCandidate.State.OPEN);
    }

    @BeforeEach
    void someAreFound() {
        newsroom.person();
        candidates.find(List.of(shuttle, library));
    }

    private static List<TermCandidate> shown(CandidatesView view) {
        return view.rows.grid.getGenericDataView().getItems().toList();
    }

    @Test
    void oneIsTakenInAndTheDecisionTakenBack() {
        CandidatesView view = navigate(CandidatesView.class);
        assertThat(shown(view)).containsExactly(shuttle, library);
        view.accept(shuttle);
        assertThat(shown(view)).containsExactly(library);
        assertThat(glossary.terms()).anyMatch(t -> t.english().equals("shuttle bus"));
        view.undo.click();
        assertThat(shown(view)).containsExactly(shuttle, library);
        assertThat(glossary.terms()).noneMatch(t -> t.english().equals("shuttle bus"));
    }

    @Test
    void oneIsTakenInAsItIsWrittenInTheForm() {
        CandidatesView view = navigate(CandidatesView.class);
        view.edit(shuttle);
        TermDialog dialog = find(TermDialog.class).single();
        dialog.english.first().text.setValue("loop bus");
        dialog.save.click();
        assertThat(shown(view)).containsExactly(library);
        assertThat(glossary.terms()).anyMatch(t -> t.english().equals("loop bus"));
        view.undo.click();
        assertThat(shown(view)).containsExactly(shuttle, library);
        assertThat(glossary.terms()).noneMatch(t -> t.english().equals("loop bus"));
    }

    @Test
    void oneThatIsTurnedDownIsNotFoundAgain() {
        CandidatesView view = navigate(CandidatesView.class);
        view.reject(library);
        candidates.find(List.of(shuttle, library));
        assertThat(shown(navigate(CandidatesView.class))).containsExactly(shuttle);
    }

    @Test
    @WithMockUser(username = "noeul", roles = "TRANSLATOR")
    void aTranslatorSeesThemOnly() {
        if (people.bySignInName("noeul").isEmpty()) {
            admit.admit("noeul", "김노을", Role.TRANSLATOR, Language.KOREAN, "또 하나의 긴 비밀번호");
        }
        CandidatesView view = navigate(CandidatesView.class);
        assertThat(shown(view)).contains(shuttle);
        assertThat(view.look.isVisible()).isFalse();
        assertThat(view.undo.isVisible()).isFalse();
    }
}
