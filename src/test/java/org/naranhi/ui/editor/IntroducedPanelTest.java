package org.naranhi.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.naranhi.glossary.Glossary;
import org.naranhi.glossary.TermEntry;
import org.naranhi.glossary.Termbase;
import org.naranhi.glossary.Termbases;
import org.naranhi.newsroom.Person;
import org.naranhi.story.Stories;
import org.naranhi.ui.Newsroom;
import org.naranhi.ui.NewsroomTest;
import org.naranhi.ui.glossary.TermDialog;
import org.naranhi.workbench.AcceptIntake;
import org.naranhi.workbench.TakeInStory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/// Terms that a segment introduces in brackets, beside it.
@NewsroomTest
@Import(Newsroom.class)
class IntroducedPanelTest extends SpringBrowserlessTest {
    private static final String STORY =
            """
            해양 협력 기구가 생긴다

            두 나라가 해양안전협력체(MSCB)를 만든다.
            """;

    @Autowired private Newsroom newsroom;
    @Autowired private TakeInStory takeIn;
    @Autowired private AcceptIntake accept;
    @Autowired private Stories stories;
    @Autowired private Glossary glossary;
    @Autowired private Termbases termbases;
    private UUID story;

    @BeforeEach
    void aStory() {
        Person person = newsroom.person();
        termbases.all().forEach(t -> termbases.keep(t.readOnly(false)));
        glossary.terms().stream()
                .filter(t -> t.korean().equals("해양안전협력체"))
                .forEach(t -> glossary.delete(t.id(), person.id()));
        byte[] text = (STORY + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
        story = takeIn.takeIn("sea.txt", text, person.id());
        accept.accept(story, person.id());
    }

    private BenchView atTheSegment() {
        BenchView view = navigate("stories/" + story, BenchView.class);
        UUID segment = stories.text(story).orElseThrow().segments().get(1).id();
        ComponentUtil.fireEvent(
                view.editor, new SegmentActivated(view.editor, true, segment.toString()));
        return view;
    }

    private List<NativeButton> offers(BenchView view) {
        return find(NativeButton.class, view.panels.introduced).all();
    }

    @Test
    void oneIsPutOnRecordFromTheFormAndTakenBack() {
        BenchView view = atTheSegment();
        assertThat(offers(view)).hasSize(1);
        view.panels.introduced.acceptFirst();
        TermDialog dialog = find(TermDialog.class).single();
        List<String> filled =
                find(TextField.class, dialog).all().stream().map(TextField::getValue).toList();
        assertThat(filled).contains("해양안전협력체", "MSCB");

        TextField english =
                find(TextField.class, dialog).all().stream()
                        .filter(f -> "en".equals(f.getElement().getAttribute("lang")))
                        .findFirst()
                        .orElseThrow();
        english.setValue("Marine Safety Cooperation Body");
        find(Button.class, dialog).withText(view.getTranslation("save")).single().click();
        assertThat(onRecord()).containsExactly("Marine Safety Cooperation Body MSCB");
        assertThat(offers(view)).isEmpty();

        find(Button.class).withText(view.getTranslation("undo")).all().getLast().click();
        assertThat(onRecord()).isEmpty();
        assertThat(offers(view)).hasSize(1);
    }

    @Test
    void noFormOpensWhereEveryGlossaryIsReadOnly() {
        termbases.all().forEach(t -> termbases.keep(t.readOnly(true)));
        atTheSegment().panels.introduced.acceptFirst();
        assertThat(find(TermDialog.class).exists()).isFalse();
        termbases.all().stream()
                .filter(t -> t.id().equals(Termbase.NEWSROOM))
                .forEach(t -> termbases.keep(t.readOnly(false)));
    }

    private List<String> onRecord() {
        return glossary.terms().stream()
                .filter(t -> t.korean().equals("해양안전협력체"))
                .map((TermEntry t) -> t.english() + " " + t.abbreviation())
                .toList();
    }
}
