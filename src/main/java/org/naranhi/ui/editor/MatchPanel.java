package org.naranhi.ui.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.naranhi.memory.Difference;
import org.naranhi.memory.Match;
import org.naranhi.story.Segment;
import org.naranhi.text.Direction;
import org.naranhi.ui.shared.Moments;
import org.naranhi.ui.shared.Signs;

/// The matches of the active segment, each with what differs and where it comes from.
final class MatchPanel extends Div {
    private final StoryEditor editor;

    MatchPanel(StoryEditor editor) {
        this.editor = editor;
        addClassName("match-list");
    }

    void show(Segment segment, List<Match> matches, Direction direction) {
        removeAll();
        if (matches.isEmpty()) {
            Span none = new Span(getTranslation("bench.no-matches"));
            none.addClassName("quiet");
            add(none);
        }
        int number = 1;
        for (Match match : matches) {
            add(card(segment, match, direction, number++));
        }
    }

    private Component card(Segment segment, Match match, Direction direction, int number) {
        Span score = new Span(match.score() + "%");
        score.addClassNames("match-score", "match-" + match.kind().name().toLowerCase(Locale.ROOT));
        Paragraph source = new Paragraph();
        source.addClassName("match-source");
        source.getElement().setAttribute("lang", direction.source().tag());
        Differences.fill(source, Difference.between(match.source(), segment.source()));
        Paragraph target = new Paragraph(match.target());
        target.addClassName("match-target");
        target.getElement().setAttribute("lang", direction.target().tag());
        Footer origin = new Footer(new Span(origin(match)));
        NativeButton insert = new NativeButton("", e -> editor.replace(match.target()));
        insert.addClassName("match-insert");
        insert.add(Signs.key("Ctrl " + number));
        insert.getElement()
                .setAttribute(
                        "aria-label", getTranslation("bench.insert-match", number, match.score()));
        Div card = new Div(score, source, insert, target, origin);
        card.addClassName("match");
        card.addClickListener(e -> editor.replace(match.target()));
        return card;
    }

    private String origin(Match match) {
        var unit = match.unit();
        String origin = getTranslation("origin." + unit.origin().name().toLowerCase(Locale.ROOT));
        String who = unit.author().isBlank() ? "" : " · " + unit.author();
        String reversed = match.reversed() ? " · " + getTranslation("bench.reversed") : "";
        return origin + who + " · " + Moments.day(unit.at()) + reversed;
    }
}
