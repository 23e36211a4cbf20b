package org.naranhi.ui.stories;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.naranhi.memory.Memory;
import org.naranhi.story.Passage;
import org.naranhi.story.Stories;
import org.naranhi.story.Story;
import org.naranhi.story.StoryState;
import org.naranhi.story.StoryText;
import org.naranhi.story.StoryText.PassageText;
import org.naranhi.text.Markup;
import org.naranhi.text.PassageKind;
import org.naranhi.ui.memory.MemoryChoice;
import org.naranhi.ui.shared.Frame;
import org.naranhi.ui.shared.Navigation;
import org.naranhi.ui.shared.PageHeader;
import org.naranhi.ui.shared.PageKeys;
import org.naranhi.ui.shared.SignedIn;
import org.naranhi.ui.shared.Signs;
import org.naranhi.ui.shared.StoryAddress;
import org.naranhi.workbench.AcceptIntake;
import org.naranhi.workbench.CorrectPassage;
import org.naranhi.workbench.HouseMemory;
import org.naranhi.workbench.PassageSegments;
import org.naranhi.workbench.StoryMemory;

/// The text as recognised: each passage with its kind, which can be corrected, and where its
/// sentences end.
@Route(value = "stories/:story/intake", layout = Frame.class)
@PermitAll
public class IntakeView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final Stories stories;
    private final CorrectPassage correct;
    private final AcceptIntake accept;
    private final PassageSegments segments;
    private final SignedIn signedIn;
    private final Navigation navigation;
    private final StoryMemory memories;
    private final HouseMemory house;

    /// Alt+0 to Alt+8, as the page says.
    private static final List<PassageKind> BY_DIGIT =
            List.of(
                    PassageKind.LEFT_OUT,
                    PassageKind.HEADLINE,
                    PassageKind.SUBHEAD,
                    PassageKind.BYLINE,
                    PassageKind.DATELINE,
                    PassageKind.TIMESTAMP,
                    PassageKind.CAPTION,
                    PassageKind.CREDIT,
                    PassageKind.BODY);

    final VirtualList<Passage> passages = new VirtualList<>();
    final Button begin = new Button();
    private final Map<UUID, PassageKind> kinds = new HashMap<>();
    private final Span summary = new Span();
    MemoryChoice into = new MemoryChoice("memory.into-story", _ -> {});

    IntakeView(
            Stories stories,
            CorrectPassage correct,
            AcceptIntake accept,
            PassageSegments segments,
            SignedIn signedIn,
            Navigation navigation,
            StoryMemory memories,
            HouseMemory house) {
        this.stories = stories;
        this.correct = correct;
        this.accept = accept;
        this.segments = segments;
        this.signedIn = signedIn;
        this.navigation = navigation;
        this.memories = memories;
        this.house = house;
        addClassName("intake");
        begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        PageKeys.click(begin, Key.ENTER, KeyModifier.CONTROL);
        begin.setTooltipText("Ctrl+Enter");
        PageHeader header = new PageHeader(getTranslation("intake.title")).withActions(begin);
        summary.addClassName("quiet");
        passages.addClassName("intake-passages");
        add(header, new Paragraph(getTranslation("intake.words")), summary, into, passages);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID id = StoryAddress.of(event);
        show(stories.text(id).orElseThrow(NotFoundException::new));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("intake.title") + " · " + getTranslation("app.name");
    }

    private void show(StoryText text) {
        boolean fresh = text.story().state() == StoryState.INTAKE;
        begin.setText(getTranslation(fresh ? "intake.accept" : "intake.back"));
        begin.addClickListener(e -> begin(text.story().id()));
        passages.setRenderer(new ComponentRenderer<>(p -> row(text.story(), p)));
        passages.setItems(text.passages().stream().map(PassageText::passage).toList());
        summarize(text);
        offerMemories(text.story());
    }

    /// Where there is one memory only, there is nothing to choose.
    private void offerMemories(Story story) {
        MemoryChoice choice =
                new MemoryChoice(
                        "memory.into-story", chosen -> memories.choose(story.id(), chosen));
        replace(into, choice);
        into = choice;
        List<Memory> offers = memories.offers();
        into.setVisible(offers.size() > 1);
        into.offer(
                offers,
                memories.usual(story.direction().target()),
                memories.of(story).chosen(),
                house.memories());
    }

    private void begin(UUID story) {
        accept.accept(story, signedIn.person().id());
        navigation.openStory(story);
    }

    private void summarize(StoryText text) {
        long shown = text.passages().stream().filter(p -> p.passage().kind().translated()).count();
        summary.setText(
                getTranslation(
                        "intake.summary",
                        getTranslation("language." + text.story().sourceLanguage().tag()),
                        shown,
                        text.passages().size() - shown));
    }

    private Component row(Story story, Passage passage) {
        Select<PassageKind> kind = new Select<>();
        kind.setItems(PassageKind.values());
        kind.setItemLabelGenerator(k -> getTranslation("kind." + k.code()));
        kind.setValue(kinds.getOrDefault(passage.id(), passage.kind()));
        kind.setAriaLabel(getTranslation("intake.kind-of", passage.place() + 1));
        kind.addClassName("intake-kind");
        Div words = new Div();
        words.addClassName("intake-words");
        words.getElement().setAttribute("lang", passage.language().tag());
        Button leaveOut = new Button();
        leaveOut.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        leaveOut.addClickListener(
                e ->
                        kind.setValue(
                                kind.getValue().translated()
                                        ? PassageKind.LEFT_OUT
                                        : PassageKind.BODY));
        Div row = new Div(kind, words, leaveOut);
        row.addClassName("intake-row");
        keys(row, kind);
        fill(row, words, passage, kind.getValue(), story);
        kind.addValueChangeListener(
                e -> {
                    try {
                        correct.correct(
                                story.id(), passage.id(), e.getValue(), signedIn.person().id());
                        kinds.put(passage.id(), e.getValue());
                        fill(row, words, passage, e.getValue(), story);
                        stories.text(story.id()).ifPresent(this::summarize);
                    } catch (Stories.Overtaken _) {
                        kind.setValue(e.getOldValue());
                        Signs.warn(getTranslation("intake.overtaken"));
                    }
                });
        return row;
    }

    /// Alt and a digit set the kind of the passage in which the focus is.
    private static void keys(Div row, Select<PassageKind> kind) {
        row.getElement()
                .addEventListener(
                        "keydown",
                        e -> {
                            String code = e.getEventData().get("event.code").asString();
                            kind.setValue(BY_DIGIT.get(code.charAt(code.length() - 1) - '0'));
                        })
                .setFilter("event.altKey && /^Digit[0-8]$/.test(event.code)")
                .addEventData("event.code")
                .preventDefault();
    }

    private void fill(Div row, Div words, Passage passage, PassageKind kind, Story story) {
        row.setClassName("intake-left-out", !kind.translated());
        row.getElement().setAttribute("data-kind", kind.code());
        row.getChildren()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .forEach(
                        b ->
                                b.setText(
                                        getTranslation(
                                                kind.translated()
                                                        ? "intake.leave-out"
                                                        : "intake.take-back")));
        words.removeAll();
        List<org.naranhi.text.Span> spans =
                segments.spans(passage.text(), kind, story.sourceLanguage());
        if (spans.isEmpty()) {
            words.add(new Span(Markup.plain(passage.text())));
        }
        for (org.naranhi.text.Span span : spans) {
            Span sentence = new Span(Markup.plain(span.of(passage.text())));
            sentence.addClassName("intake-sentence");
            words.add(sentence, new Text(" "));
        }
    }
}
