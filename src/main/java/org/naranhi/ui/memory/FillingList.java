package org.naranhi.ui.memory;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.Locale;
import org.naranhi.text.Direction;
import org.naranhi.text.Markup;
import org.naranhi.workbench.PreTranslation.Filling;

/// The segments that a pre-translation would fill: the original, the words for it, and how good
/// their match is.
final class FillingList extends Div {
    /// Of a sentence in both languages, in pixels; more than the list has is scrolled.
    private static final int LINE_HEIGHT = 64;

    private final VirtualList<Filling> list = new VirtualList<>();
    private final Direction direction;

    FillingList(Direction direction) {
        this.direction = direction;
        addClassName("fillings");
        list.setRenderer(new ComponentRenderer<>(this::line));
        list.getElement().setAttribute("aria-label", getTranslation("pretranslation.preview"));
        add(list);
    }

    void show(List<Filling> fillings) {
        list.setItems(fillings);
        list.setHeight("min(44vh, %dpx)".formatted(LINE_HEIGHT * Math.max(1, fillings.size())));
        setVisible(!fillings.isEmpty());
    }

    private Component line(Filling filling) {
        Span score = new Span(filling.match().score() + "%");
        score.addClassNames(
                "match-score", "match-" + filling.match().kind().name().toLowerCase(Locale.ROOT));
        Paragraph source = new Paragraph(Markup.plain(filling.segment().source()));
        source.getElement().setAttribute("lang", direction.source().tag());
        Paragraph target = new Paragraph(Markup.plain(filling.target()));
        target.getElement().setAttribute("lang", direction.target().tag());
        Div words = new Div(source, target);
        words.addClassName("settling-words");
        Div line = new Div(score, words);
        line.addClassName("filling");
        return line;
    }
}
