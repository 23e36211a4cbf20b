package org.naranhi.ui.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.naranhi.quality.Finding;
import org.naranhi.story.Segment;
import org.naranhi.ui.shared.Signs;
import org.naranhi.workbench.CheckStory.SegmentFindings;
import org.naranhi.workbench.CheckStory.Waived;

/// The findings of the whole story in its order, the active segment's first, and what was waived.
final class FindingPanel extends Div {
    private static final Pattern END_SPACE = Pattern.compile("^\\s|\\s$");

    static final String UNKNOWN_WORD = "spelling.unknown";
    private static final int SHOWN = 60;

    private final BenchDesk desk;
    private final StoryEditor editor;
    private final ReportLinks reports;
    BiConsumer<UUID, Finding> onWaive = (_, _) -> {};
    Consumer<UUID> onUnwaive = _ -> {};
    Consumer<Finding> onKnown = _ -> {};

    FindingPanel(BenchDesk desk, StoryEditor editor) {
        this.desk = desk;
        this.editor = editor;
        addClassName("finding-list");
        reports = new ReportLinks(desk::archived, _ -> desk.headline());
    }

    /// Gives how many are open.
    int show() {
        removeAll();
        UUID active = desk.active();
        int count = 0;
        int number = 0;
        int first = 0;
        for (Segment segment : desk.text().segments()) {
            number++;
            SegmentFindings found = desk.findings().of(segment.id());
            boolean here = segment.id().equals(active);
            for (Finding finding : found.open()) {
                if (count++ < SHOWN) {
                    Component card = card(segment, number, finding, here);
                    if (here) {
                        addComponentAtIndex(first++, card);
                    } else {
                        add(card);
                    }
                }
            }
            if (here) {
                for (Waived waived : found.waived()) {
                    addComponentAtIndex(first++, waived(waived));
                }
            }
        }
        if (count == 0 && getComponentCount() == 0) {
            Span none = new Span(getTranslation("bench.no-findings"));
            none.addClassName("quiet");
            add(none);
        }
        add(new FindingTrend(desk.findings().trend()), reports);
        return count;
    }

    private Component card(Segment segment, int number, Finding finding, boolean here) {
        String severity = finding.severity().name().toLowerCase(Locale.ROOT);
        Span sign = new Span(getTranslation("severity-sign." + severity));
        sign.addClassName("finding-sign");
        sign.getElement().setAttribute("aria-hidden", "true");
        Span words = new Span(FindingWords.of(this, finding));
        words.addClassName("finding-words");
        Button place =
                small(
                        getTranslation("bench.segment-number", number),
                        () -> editor.activate(segment.id(), true));
        Button waive =
                small(getTranslation("editor.waive"), () -> onWaive.accept(segment.id(), finding));
        Div actions = new Div(place);
        String replacement = finding.replacement();
        if (replacement != null) {
            Span suggestion =
                    new Span(new Span("→ " + withEndsSeen(replacement) + " "), Signs.key("Alt ."));
            suggestion.addClassName("finding-suggestion");
            suggestion.setTitle(getTranslation("bench.apply"));
            actions.add(suggestion);
        }
        actions.add(waive);
        if (finding.code().equals(UNKNOWN_WORD)) {
            Button known = small(getTranslation("bench.known-word"), () -> onKnown.accept(finding));
            known.setTooltipText("Alt+W");
            actions.add(known);
        }
        actions.addClassName("finding-actions");
        Div card = new Div(sign, words, actions);
        card.addClassNames("finding", "finding-" + severity);
        card.setClassName("finding-here", here);
        return card;
    }

    private Component waived(Waived waived) {
        Span words =
                new Span(
                        getTranslation(
                                "bench.waived",
                                FindingWords.of(this, waived.finding()),
                                waived.waiver().reason(),
                                desk.people().nameOf(waived.waiver().person())));
        Button back =
                small(
                        getTranslation("bench.unwaive"),
                        () -> onUnwaive.accept(waived.waiver().id()));
        Div line = new Div(words, back);
        line.addClassNames("finding", "finding-waived");
        return line;
    }

    private static Button small(String words, Runnable action) {
        Button button = new Button(words, e -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }

    /// A space that stands at an end can't be seen otherwise.
    private static String withEndsSeen(String replacement) {
        return END_SPACE.matcher(replacement).replaceAll("␣");
    }
}
