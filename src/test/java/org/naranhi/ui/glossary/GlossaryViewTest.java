package org.naranhi.ui.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.naranhi.glossary.Glossary;
import org.naranhi.glossary.TermEntry;
import org.naranhi.glossary.TermEntry.Status;
import org.naranhi.glossary.Termbase;
import org.naranhi.glossary.Termbases;
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
class GlossaryViewTest extends SpringBrowserlessTest {
    private static final TermEntry HEARING = term("가온공청회", "gaon hearing", "politics");
    private static final TermEntry ROCKET = term("가온로켓", "gaon rocket", "science");

    @Autowired private Newsroom newsroom;
    @Autowired private People people;
    @Autowired private AdmitPerson admit;
    @Autowired private Glossary glossary;
    @Autowired private Termbases termbases;

    private static TermEntry term(String korean, String english, String domain) {
        return new TermEntry(
                UUID.nameUUIDFromBytes(korean.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                korean,
                english,
                domain,
                "noun",
                Status.PREFERRED,
                List.of(),
                List.of(english + "s"),
                "",
                "");
    }

    @BeforeEach
    void twoTerms() {
        newsroom.person();
        termbases
                .all()
                .forEach(
                        t -> termbases.keep(new Termbase(t.id(), t.name(), t.rank(), false, true)));
        glossary.keep(List.of(HEARING, ROCKET), null);
    }

    private void until(BooleanSupplier met) {
        Awaitility.await()
                .pollInSameThread()
                .atMost(Duration.ofSeconds(20))
                .until(
                        () -> {
                            MockVaadin.clientRoundtrip();
                            return met.getAsBoolean();
                        });
    }

    private GlossaryView at(TermEntry term) {
        GlossaryView view = navigate("glossary/" + term.id(), GlossaryView.class);
        until(() -> !view.list.isEmpty() && words(view.detail).contains(term.english()));
        return view;
    }

    private static String words(Component component) {
        return component.getElement().getTextRecursively();
    }

    private static List<String> listed(GlossaryView view) {
        return view.list
                .grid
                .getGenericDataView()
                .getItems()
                .map(row -> row.entry().korean())
                .filter(korean -> korean.startsWith("가온"))
                .toList();
    }

    @Test
    void isFoundByWordsInitialsAndDomain() {
        GlossaryView view = at(HEARING);
        view.list.search.setValue("gaon");
        assertThat(listed(view)).containsExactly("가온공청회", "가온로켓");
        view.list.search.setValue("ㄱㅇㄹㅋ");
        assertThat(listed(view)).containsExactly("가온로켓");
        view.list.search.setValue("gaon");
        view.list.domain.setValue("politics");
        assertThat(listed(view)).containsExactly("가온공청회");
        view.list.status.setValue(Status.FORBIDDEN);
        assertThat(listed(view)).isEmpty();
    }

    @Test
    void aTermWrittenInTheDialogIsOnRecordWithItsStatus() {
        GlossaryView view = at(HEARING);
        click(view.detail, "edit");
        TermDialog dialog = find(TermDialog.class).single();
        dialog.english.add.click();
        TermFields another = dialog.english.rows().getLast();
        another.text.setValue("gaon inquest");
        another.status.setValue(Status.FORBIDDEN);
        dialog.definition.setValue("사람들의 말을 듣는 모임");
        dialog.save.click();
        until(() -> words(view.detail).contains("gaon inquest"));

        TermEntry kept = (TermEntry) glossary.byId(HEARING.id()).orElseThrow();
        assertThat(kept.definition()).isEqualTo("사람들의 말을 듣는 모임");
        assertThat(kept.terms(Language.ENGLISH).getLast().status()).isEqualTo(Status.FORBIDDEN);
        assertThat(kept.terms(Language.ENGLISH).getLast().partOfSpeech()).isEqualTo("noun");
    }

    @Test
    void whatIsDeletedComesBackByUndo() {
        GlossaryView view = at(ROCKET);
        click(view.detail, "delete");
        assertThat(glossary.byId(ROCKET.id())).isEmpty();
        find(Button.class).withText(view.getTranslation("undo")).all().getLast().click();
        assertThat(glossary.byId(ROCKET.id())).contains(ROCKET);
    }

    @Test
    void aReadOnlyGlossaryOffersNoChange() {
        termbases.keep(new Termbase(Termbase.NEWSROOM, "Newsroom", 1, true, true));
        GlossaryView view = at(HEARING);

        assertThat(words(view.detail)).contains(view.getTranslation("term.read-only"));
        assertThat(find(Button.class, view.detail).withText(view.getTranslation("edit")).exists())
                .isFalse();
    }

    @Test
    void aDeskLeavesAGlossaryOutAndUndoesIt() {
        at(HEARING).glossaries.click();
        GlossariesDialog dialog = find(GlossariesDialog.class).single();
        Checkbox english = box(dialog, "glossary.desk-en");
        english.setValue(false);
        assertThat(newsroomsOwn().usedBy(Language.ENGLISH)).isFalse();
        assertThat(newsroomsOwn().usedBy(Language.KOREAN)).isTrue();

        find(Button.class).withText(dialog.getTranslation("undo")).all().getLast().click();
        assertThat(newsroomsOwn().usedBy(Language.ENGLISH)).isTrue();
        assertThat(box(dialog, "glossary.desk-en").getValue()).isTrue();
    }

    private Checkbox box(GlossariesDialog dialog, String label) {
        return find(Checkbox.class, dialog).all().stream()
                .filter(box -> dialog.getTranslation(label).equals(box.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private Termbase newsroomsOwn() {
        return termbases.all().stream()
                .filter(t -> t.id().equals(Termbase.NEWSROOM))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @WithMockUser(username = "ijun", roles = "TRANSLATOR")
    void translatorsReadOnly() {
        if (people.bySignInName("ijun").isEmpty()) {
            admit.admit("ijun", "최이준", Role.TRANSLATOR, Language.KOREAN, "또 하나의 긴 비밀번호");
        }
        GlossaryView view = at(HEARING);
        assertThat(view.add.isVisible()).isFalse();
        assertThat(find(Button.class, view.detail).withText(view.getTranslation("edit")).exists())
                .isFalse();
    }

    private void click(Component in, String label) {
        find(Button.class, in).withText(in.getTranslation(label)).single().click();
    }
}
