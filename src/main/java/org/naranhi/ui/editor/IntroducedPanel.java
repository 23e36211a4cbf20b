package org.naranhi.ui.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.naranhi.glossary.growth.IntroducedTerm;
import org.naranhi.story.Segment;
import org.naranhi.text.Language;
import org.naranhi.ui.shared.Signs;

/// Terms that the active segment introduces in brackets and that aren't on record: each opens the
/// form for it, filled in; the first by Alt+Shift+G too.
final class IntroducedPanel extends Div {
    private Function<Segment, List<IntroducedTerm>> finder = _ -> List.of();
    private Consumer<IntroducedTerm> accept = _ -> {};
    private List<IntroducedTerm> shown = List.of();

    void connect(
            Function<Segment, List<IntroducedTerm>> finding, Consumer<IntroducedTerm> accepting) {
        finder = finding;
        accept = accepting;
    }

    void show(Segment segment, Language target) {
        shown = finder.apply(segment);
        removeAll();
        for (IntroducedTerm term : shown) {
            add(row(term, target, term == shown.getFirst()));
        }
    }

    /// Where nothing is introduced, says so.
    void acceptFirst() {
        if (shown.isEmpty()) {
            Signs.tell(getTranslation("bench.nothing-introduced"));
        } else {
            accept.accept(shown.getFirst());
        }
    }

    private Component row(IntroducedTerm term, Language target, boolean first) {
        Span chip = new Span(getTranslation("bench.introduced"));
        chip.addClassNames("chip", "chip-unrecorded");
        Div words = new Div();
        words.addClassName("entry-words");
        say(words, term, target.other(), "entry-source");
        say(words, term, target, "entry-target");
        NativeButton add = new NativeButton("", e -> accept.accept(term));
        add.addClassName("entry-insert");
        add.add(first ? Signs.key("Alt ⇧ G") : new Span("+"));
        add.getElement()
                .setAttribute("aria-label", getTranslation("bench.add-introduced", whole(term)));
        Span detail = new Span(String.join(" · ", term.shortened()));
        detail.addClassName("entry-detail");
        Div row = new Div(chip, words, add, detail);
        row.addClassName("entry");
        return row;
    }

    private static void say(Div words, IntroducedTerm term, Language language, String look) {
        if (!term.in(language).isEmpty()) {
            if (words.getComponentCount() > 0) {
                words.add(new Span(" → "));
            }
            Span said = Signs.words(term.in(language), language);
            said.addClassName(look);
            words.add(said);
        }
    }

    private static String whole(IntroducedTerm term) {
        return term.korean().isEmpty() ? term.english() : term.korean();
    }
}
