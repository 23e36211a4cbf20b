package org.naranhi.ui.editor;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.naranhi.quality.FindingArchive.Count;
import org.naranhi.ui.shared.Moments;

/// How many findings a story had over time: a bar for each time their number changed, the newest at
/// the right, and the same in words.
final class FindingTrend extends Div {
    private static final int SHOWN = 24;

    FindingTrend(List<Count> trend) {
        addClassName("finding-trend");
        if (trend.size() < 2) {
            setVisible(false);
            return;
        }
        List<Count> shown = trend.subList(Math.max(0, trend.size() - SHOWN), trend.size());
        int most = Math.max(1, shown.stream().mapToInt(Count::all).max().orElse(1));
        Div bars = new Div();
        bars.addClassName("trend-bars");
        bars.getElement().setAttribute("aria-hidden", "true");
        for (Count count : shown) {
            Span bar = new Span();
            bar.getStyle().set("--share", Integer.toString(count.all() * 100 / most));
            bar.setTitle(words(count));
            bars.add(bar);
        }
        Count first = shown.getFirst();
        Count last = shown.getLast();
        add(
                bars,
                new Span(
                        getTranslation(
                                "bench.trend",
                                first.all(),
                                Moments.moment(first.first()),
                                last.all())));
    }

    private String words(Count count) {
        return getTranslation(
                "bench.trend-step",
                Moments.moment(count.first()),
                count.errors(),
                count.warnings(),
                count.hints());
    }
}
