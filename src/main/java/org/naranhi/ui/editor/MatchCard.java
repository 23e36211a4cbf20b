package org.naranhi.ui.editor;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.naranhi.memory.Difference;
import org.naranhi.memory.Match;
import org.naranhi.memory.Mend;
import org.naranhi.memory.Repaired;
import org.naranhi.story.Segment;
import org.naranhi.text.Direction;
import org.naranhi.text.Markup;
import org.naranhi.ui.memory.MemoryNames;
import org.naranhi.ui.shared.Moments;
import org.naranhi.ui.shared.Signs;
import org.naranhi.workbench.FindSuggestions.Found;

/// One match: what differs, its translation, where it comes from. A repaired one shows the repaired
/// text with the mended places marked, both scores, and the way to put in the original.
final class MatchCard extends Div {
    private final Found found;
    final Paragraph source = new Paragraph();
    final Paragraph target = new Paragraph();
    final NativeButton insert;
    final Div repair = new Div();
    final Span inserted = new Span();

    /// @param inserting what puts a text into the active segment
    MatchCard(
            Found found,
            Segment segment,
            Direction direction,
            int number,
            Consumer<String> inserting) {
        this.found = found;
        Match match = found.match();
        Span score = new Span(match.score() + "%");
        score.addClassNames("match-score", "match-" + match.kind().name().toLowerCase(Locale.ROOT));
        source.addClassName("match-source");
        source.getElement().setAttribute("lang", direction.source().tag());
        Differences.fill(source, Difference.between(match.source(), segment.source()));
        target.addClassName("match-target");
        target.getElement().setAttribute("lang", direction.target().tag());
        insert = new NativeButton("", e -> inserting.accept(found.proposal()));
        insert.addClassName("match-insert");
        insert.add(Signs.key("Ctrl " + number));
        insert.getElement().setAttribute("aria-label", insertLabel(number));
        if (match.penalty() > 0) {
            Span taken = new Span((match.score() + match.penalty()) + " − " + match.penalty());
            taken.addClassName("match-penalty");
            taken.setTitle(getTranslation("bench.penalty", match.penalty()));
            score.add(taken);
        }
        addClassName("match");
        add(score, source, insert, target);
        found.repaired()
                .ifPresentOrElse(
                        repaired -> repaired(repaired, inserting),
                        () -> target.setText(match.target()));
        add(new Footer(new Span(origin(match))));
        addClickListener(e -> inserting.accept(found.proposal()));
    }

    private String insertLabel(int number) {
        return found.repaired()
                .map(
                        r ->
                                getTranslation(
                                        "bench.insert-repaired",
                                        number,
                                        found.match().score(),
                                        r.score()))
                .orElseGet(
                        () -> getTranslation("bench.insert-match", number, found.match().score()));
    }

    private void repaired(Repaired repaired, Consumer<String> inserting) {
        fill(repaired);
        Span chip =
                new Span(
                        getTranslation(
                                "bench.repaired", repaired.match().score(), repaired.score()));
        chip.addClassNames("chip", "chip-repaired");
        Span what =
                new Span(
                        repaired.mends().stream()
                                .map(mend -> MendWords.of(this, mend))
                                .distinct()
                                .collect(Collectors.joining(" · ")));
        what.addClassName("repair-what");
        NativeButton original =
                new NativeButton(
                        getTranslation("bench.insert-original"),
                        e -> inserting.accept(repaired.match().target()));
        original.addClassName("link");
        // Or the card would put the repaired text in after it.
        original.getElement().addEventListener("click", _ -> {}).stopPropagation();
        inserted.setText(getTranslation("bench.repaired-inserted"));
        inserted.addClassName("repair-inserted");
        inserted.getElement().setAttribute("role", "status");
        inserted.setVisible(false);
        repair.addClassName("match-repair");
        repair.add(chip, what, original, inserted);
        add(repair);
    }

    private void fill(Repaired repaired) {
        String text = repaired.target();
        int from = 0;
        for (Mend mend : repaired.mends()) {
            words(text.substring(from, mend.span().start()));
            HtmlContainer mark = new HtmlContainer("mark");
            mark.setText(Markup.plain(mend.now()));
            mark.addClassName("mend");
            mark.setTitle(MendWords.of(this, mend));
            target.add(mark);
            from = mend.span().end();
        }
        words(text.substring(from));
    }

    private void words(String text) {
        if (!text.isEmpty()) {
            target.add(new Text(Markup.plain(text)));
        }
    }

    /// Marks the card when the segment holds its repaired text as it stands: nobody has read the
    /// mended places over yet.
    void written(String text) {
        inserted.setVisible(found.repaired().filter(r -> r.target().equals(text)).isPresent());
    }

    private String origin(Match match) {
        var unit = match.unit();
        return Stream.of(
                        match.times() > 1 ? "×" + match.times() : "",
                        found.memory().map(memory -> MemoryNames.name(this, memory)).orElse(""),
                        MemoryNames.origin(this, unit.origin()),
                        unit.author(),
                        Moments.day(unit.at()),
                        match.reversed() ? getTranslation("bench.reversed") : "")
                .filter(words -> !words.isBlank())
                .distinct()
                .collect(Collectors.joining(" · "));
    }
}
