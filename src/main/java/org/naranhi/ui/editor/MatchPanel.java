package org.naranhi.ui.editor;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.naranhi.story.Segment;
import org.naranhi.text.Direction;
import org.naranhi.workbench.FindSuggestions.Found;

/// The matches of the active segment, each with what differs and where it comes from.
final class MatchPanel extends Div {
    private final StoryEditor editor;
    final List<MatchCard> cards = new ArrayList<>();

    MatchPanel(StoryEditor editor) {
        this.editor = editor;
        addClassName("match-list");
    }

    void show(Segment segment, List<Found> matches, Direction direction) {
        removeAll();
        cards.clear();
        if (matches.isEmpty()) {
            Span none = new Span(getTranslation("bench.no-matches"));
            none.addClassName("quiet");
            add(none);
        }
        for (Found match : matches) {
            MatchCard card =
                    new MatchCard(match, segment, direction, cards.size() + 1, editor::replace);
            cards.add(card);
            add(card);
        }
        written(segment.target());
    }

    /// What the active segment's target is now.
    void written(String target) {
        cards.forEach(card -> card.written(target));
    }
}
