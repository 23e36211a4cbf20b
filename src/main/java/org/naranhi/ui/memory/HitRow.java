package org.naranhi.ui.memory;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.naranhi.memory.ConcordanceHit;
import org.naranhi.memory.Memory;
import org.naranhi.memory.TranslationUnit;
import org.naranhi.story.StorySummary;
import org.naranhi.text.Language;
import org.naranhi.ui.shared.Moments;
import org.naranhi.ui.shared.Navigation;
import org.naranhi.ui.shared.Signs;

/// A hit: the sentence with the words in it, the other side with what stands for them, and below
/// both where the unit comes from.
final class HitRow {
    /// What rows show besides the hits themselves.
    record Surroundings(List<Memory> memories, Map<UUID, StorySummary> stories) {
        static final Surroundings NONE = new Surroundings(List.of(), Map.of());

        /// Nothing in a read-only memory is changed.
        boolean mayChange(TranslationUnit unit) {
            return memories.stream().noneMatch(m -> m.readOnly() && m.id().equals(unit.memory()));
        }
    }

    private HitRow() {}

    static Div of(
            ConcordanceHit hit,
            Surroundings around,
            Navigation navigation,
            List<? extends Component> actions) {
        TranslationUnit unit = hit.unit();
        Language side = hit.language();
        Paragraph found = Marked.paragraph(unit.in(side), side, hit.spans(), "hit-words");
        Paragraph other =
                Marked.paragraph(
                        unit.in(side.other()), side.other(), hit.counterparts(), "hit-counterpart");
        Div foot = new Div();
        foot.addClassName("hit-foot");
        Div row = new Div(found, other, foot);
        row.addClassName("concordance-hit");
        if (hit.times() > 1) {
            Span times = new Span("×" + hit.times());
            times.addClassName("hit-times");
            times.setTitle(row.getTranslation("memory.times", hit.times()));
            foot.add(times);
        }
        foot.add(origin(row, unit, around.memories()));
        StorySummary story = unit.story() == null ? null : around.stories().get(unit.story());
        if (story != null && unit.segment() != null) {
            foot.add(link(story, unit.segment(), navigation));
        }
        Div buttons = new Div();
        buttons.addClassName("hit-actions");
        actions.forEach(buttons::add);
        foot.add(buttons);
        return row;
    }

    private static Span origin(Component at, TranslationUnit unit, List<Memory> memories) {
        String memory = memories.size() > 1 ? MemoryNames.name(at, memories, unit.memory()) : "";
        Span origin =
                new Span(
                        Stream.of(
                                        memory,
                                        MemoryNames.origin(at, unit.origin()),
                                        unit.author(),
                                        Moments.day(unit.at()))
                                .filter(words -> !words.isBlank())
                                .distinct()
                                .collect(Collectors.joining(" · ")));
        origin.addComponentAsFirst(Signs.direction(at, unit.direction()));
        origin.addClassName("hit-origin");
        return origin;
    }

    private static RouterLink link(StorySummary story, UUID segment, Navigation navigation) {
        RouterLink link = navigation.linkToSegment(story.story().id(), segment);
        String headline =
                story.sourceHeadline().isBlank()
                        ? story.story().originalName()
                        : story.sourceHeadline();
        link.add(new Text(headline));
        link.getElement().setAttribute("lang", story.story().sourceLanguage().tag());
        link.addClassName("hit-story");
        return link;
    }
}
