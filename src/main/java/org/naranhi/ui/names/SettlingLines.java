package org.naranhi.ui.names;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.naranhi.text.Language;
import org.naranhi.text.Markup;
import org.naranhi.text.Span;
import org.naranhi.workbench.SettlingPreview;
import org.naranhi.workbench.SettlingPreview.InSegment;

/// The sentences that settling a name or a term would change, story by story, each with a box to
/// leave it out.
final class SettlingLines extends Div {
    private sealed interface Line {
        record Story(String headline, Language language, int segments) implements Line {}

        record Sentence(InSegment segment) implements Line {}
    }

    /// Of a sentence before and after, in pixels; more than the list has is scrolled.
    private static final int LINE_HEIGHT = 68;

    private final SettlingPreview preview;
    private final Runnable changed;
    private final Set<UUID> chosen = new HashSet<>();
    private final VirtualList<Line> list = new VirtualList<>();

    SettlingLines(SettlingPreview preview, Runnable changed) {
        this.preview = preview;
        this.changed = changed;
        addClassName("settling-lines");
        List<Line> lines = new ArrayList<>();
        for (SettlingPreview.InStory story : preview.stories()) {
            lines.add(
                    new Line.Story(
                            story.headline(),
                            preview.change().language(),
                            story.segments().size()));
            story.segments().forEach(s -> lines.add(new Line.Sentence(s)));
        }
        preview.stories().stream()
                .flatMap(s -> s.segments().stream())
                .filter(s -> !s.doubtful())
                .forEach(s -> chosen.add(s.segment()));
        list.setItems(lines);
        list.setHeight("min(58vh, %dpx)".formatted(LINE_HEIGHT * lines.size()));
        list.setRenderer(new ComponentRenderer<>(this::line));
        add(list);
    }

    SettlingPreview preview() {
        return preview;
    }

    Set<UUID> chosen() {
        return Set.copyOf(chosen);
    }

    void choose(boolean every) {
        chosen.clear();
        if (every) {
            chosen.addAll(all());
        }
        list.getDataProvider().refreshAll();
    }

    private Set<UUID> all() {
        return preview.stories().stream()
                .flatMap(s -> s.segments().stream())
                .map(InSegment::segment)
                .collect(Collectors.toSet());
    }

    private Component line(Line line) {
        return switch (line) {
            case Line.Story(String headline, Language language, int segments) -> {
                H3 heading = new H3(headline);
                heading.getElement().setAttribute("lang", language.tag());
                yield heading;
            }
            case Line.Sentence(InSegment segment) -> sentence(segment);
        };
    }

    private Component sentence(InSegment segment) {
        Checkbox box = new Checkbox(chosen.contains(segment.segment()));
        box.setAriaLabel(getTranslation("settle.this-one") + " " + Markup.plain(segment.after()));
        box.addValueChangeListener(
                e -> {
                    if (e.getValue()) {
                        chosen.add(segment.segment());
                    } else {
                        chosen.remove(segment.segment());
                    }
                    changed.run();
                });
        Div words =
                new Div(
                        marked(segment.before(), segment.wrong(), "del", segment.language()),
                        marked(segment.after(), segment.right(), "ins", segment.language()));
        words.addClassName("settling-words");
        Div line = new Div(box, words);
        if (segment.source()) {
            line.add(chip("settle.original"));
        }
        if (segment.doubtful()) {
            line.add(chip("settle.doubtful"));
        }
        line.addClassName("settling-line");
        return line;
    }

    private Component chip(String words) {
        var chip = new com.vaadin.flow.component.html.Span(getTranslation(words));
        chip.addClassName("chip");
        return chip;
    }

    private static Paragraph marked(String text, List<Span> spans, String tag, Language language) {
        Paragraph line = new Paragraph();
        line.getElement().setAttribute("lang", language.tag());
        int at = 0;
        for (Span span : spans) {
            line.add(new Text(Markup.plain(text.substring(at, span.start()))));
            HtmlContainer name = new HtmlContainer(tag);
            name.setText(Markup.plain(span.of(text)));
            line.add(name);
            at = span.end();
        }
        line.add(new Text(Markup.plain(text.substring(at))));
        return line;
    }
}
