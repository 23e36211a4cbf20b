package org.naranhi.ui.memory;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.Locale;
import org.naranhi.memory.Match;
import org.naranhi.memory.Mend;
import org.naranhi.memory.Repaired;
import org.naranhi.text.Direction;
import org.naranhi.text.Markup;
import org.naranhi.workbench.PreTranslation.Filling;

/// The segments that a pre-translation would fill: the original, the words for it, and how good
/// their match is.
final class FillingList extends Div {
    /// Of a sentence in both languages, in pixels; more than the list has is scrolled.
    private static final int LINE_HEIGHT = 62;

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
        Match match = filling.match();
        Span score = new Span(filling.score() + "%");
        score.addClassNames("match-score", "match-" + match.kind().name().toLowerCase(Locale.ROOT));
        Paragraph source = new Paragraph(Markup.plain(filling.segment().source()));
        source.getElement().setAttribute("lang", direction.source().tag());
        Paragraph target = new Paragraph();
        target.getElement().setAttribute("lang", direction.target().tag());
        Div words = new Div(source, target);
        filling.repaired()
                .ifPresentOrElse(
                        repaired -> {
                            marked(target, repaired);
                            words.add(chip(repaired));
                        },
                        () -> target.setText(Markup.plain(filling.target())));
        words.addClassName("settling-words");
        Div line = new Div(score, words);
        line.addClassName("filling");
        return line;
    }

    /// The words put in, with what was mended marked.
    private static void marked(Paragraph target, Repaired repaired) {
        String text = repaired.target();
        int from = 0;
        for (Mend mend : repaired.mends()) {
            target.add(new Text(Markup.plain(text.substring(from, mend.span().start()))));
            HtmlContainer mark = new HtmlContainer("mark");
            mark.setText(Markup.plain(mend.now()));
            mark.addClassName("mend");
            target.add(mark);
            from = mend.span().end();
        }
        target.add(new Text(Markup.plain(text.substring(from))));
    }

    private Span chip(Repaired repaired) {
        Span chip =
                new Span(
                        getTranslation(
                                "bench.repaired", repaired.match().score(), repaired.score()));
        chip.addClassNames("chip", "chip-repaired");
        return chip;
    }
}
