package org.naranhi.ui.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.List;
import java.util.Locale;
import org.naranhi.story.Segment;
import org.naranhi.story.SegmentState;
import org.naranhi.ui.memory.StoryMemorySign;
import org.naranhi.ui.shared.Signs;
import org.naranhi.ui.shared.StateBar;

/// The line over the workbench: the story, how far it is, who else is here, and what to do with it.
final class BenchHeader extends Header {
    private final Div direction = new Div();
    private final H1 headline = new H1();
    private final StateBar bar = new StateBar();
    private final Span counts = new Span();
    private final Span findings = new Span();
    private final Span state = new Span();
    private final StoryMemorySign into;
    private final Div people = new Div();
    final Button check = new Button();
    final Button preview = new Button();
    final Button export = new Button();
    final MenuBar memory = new MenuBar();
    final MenuBar handOver = new MenuBar();

    BenchHeader(StoryMemorySign into) {
        this.into = into;
        addClassNames("page-header", "bench-header");
        Div meta = new Div(bar, counts, findings, state, into, people);
        meta.addClassName("bench-meta");
        people.addClassName("bench-people");
        findings.addClassName("bench-findings");
        state.addClassName("state-sign");
        check.setText(getTranslation("bench.check"));
        preview.setText(getTranslation("bench.preview"));
        export.setText(getTranslation("bench.export"));
        memory.addThemeVariants(MenuBarVariant.LUMO_SMALL);
        handOver.addThemeVariants(MenuBarVariant.LUMO_PRIMARY);
        Div actions = new Div(check, preview, export, memory, handOver);
        actions.addClassName("page-actions");
        for (Button button : List.of(check, preview, export)) {
            button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        }
        add(direction, headline, meta, actions);
    }

    void show(BenchDesk desk, Component at) {
        var story = desk.text().story();
        direction.removeAll();
        direction.add(Signs.direction(at, story.direction()));
        headline.setText(desk.headline());
        headline.setTitle(desk.headline());
        headline.getElement().setAttribute("lang", story.sourceLanguage().tag());
        List<Segment> segments = desk.text().segments();
        int translated = count(segments, SegmentState.TRANSLATED);
        int reviewed = count(segments, SegmentState.REVIEWED) + count(segments, SegmentState.FINAL);
        bar.show(segments.size(), translated, reviewed);
        counts.setText(
                at.getTranslation(
                        "bench.counts", translated + reviewed, segments.size(), reviewed));
        long open = desk.findings().open();
        findings.setText(at.getTranslation("bench.findings", open));
        findings.setClassName("bench-findings-open", open > 0);
        String key = story.state().name().toLowerCase(Locale.ROOT);
        state.setText(at.getTranslation("story-state." + key));
        into.show(story);
    }

    void present(List<PresenceMark> others) {
        people.removeAll();
        others.stream()
                .map(PresenceMark::name)
                .distinct()
                .forEach(name -> people.add(Signs.avatar(name)));
        people.getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation(
                                "bench.others",
                                String.join(
                                        ", ",
                                        others.stream()
                                                .map(PresenceMark::name)
                                                .distinct()
                                                .toList())));
        people.getElement().setAttribute("role", "group");
    }

    private static int count(List<Segment> segments, SegmentState state) {
        return (int) segments.stream().filter(s -> s.state() == state).count();
    }
}
