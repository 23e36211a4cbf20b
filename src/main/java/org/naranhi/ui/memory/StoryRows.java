package org.naranhi.ui.memory;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.naranhi.memory.analysis.Analysis;
import org.naranhi.memory.analysis.Weights;
import org.naranhi.ui.shared.Signs;
import org.naranhi.workbench.StoryAnalyses.InStory;

/// The stories of an analysis, a row each: which of them count, and which one is looked at.
final class StoryRows extends Div {
    /// A story's row. It stays, and with it the focus; its cells are filled anew.
    record Row(
            InStory story,
            Checkbox box,
            NativeButton headline,
            NativeTableCell segments,
            NativeTableCell length,
            NativeTableCell weighted) {
        private void show(@Nullable Analysis analysis, StoryRows at, Weights weights) {
            if (analysis == null) {
                List.of(segments, length, weighted).forEach(cell -> cell.setText("–"));
            } else {
                at.figures.fill(segments, analysis.total().segments());
                length.setText(AnalysisWords.length(at, analysis.total()));
                weighted.setText(AnalysisWords.weighted(at, analysis, weights));
            }
        }
    }

    private final Figures figures = new Figures();
    final List<Row> rows = new ArrayList<>();

    /// @param changed runs when other stories count
    /// @param look is told whose table is wanted
    StoryRows(List<InStory> stories, Runnable changed, Consumer<InStory> look) {
        addClassNames("table-frame", "analysis-stories");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("analysis.stories"));
        NativeTable table = new NativeTable();
        table.addClassName("analysis-table");
        table.getHead().add(head());
        for (InStory story : stories) {
            Row row = row(story, changed, look);
            rows.add(row);
            NativeTableHeaderCell name = Figures.row("");
            name.add(row.headline());
            table.getBody()
                    .add(
                            new NativeTableRow(
                                    new NativeTableCell(row.box()),
                                    name,
                                    row.segments(),
                                    row.length(),
                                    row.weighted()));
        }
        add(table);
    }

    /// Those that count.
    Set<UUID> chosen() {
        return rows.stream()
                .filter(r -> r.box().getValue())
                .map(r -> r.story().story())
                .collect(Collectors.toSet());
    }

    /// @param analyses of the stories that count, in their order
    void show(List<Analysis> analyses, Weights weights) {
        int at = 0;
        for (Row row : rows) {
            row.show(row.box().getValue() ? analyses.get(at++) : null, this, weights);
        }
    }

    private NativeTableRow head() {
        NativeTableHeaderCell tick = Figures.head("", false);
        Span words = new Span(getTranslation("analysis.counts"));
        words.addClassName("unseen");
        tick.add(words);
        return new NativeTableRow(
                tick,
                Figures.head(getTranslation("stories.headline"), false),
                Figures.head(getTranslation("analysis.segments"), true),
                Figures.head(getTranslation("analysis.length"), true),
                Figures.head(getTranslation("analysis.weighted"), true));
    }

    private Row row(InStory story, Runnable changed, Consumer<InStory> look) {
        Checkbox box = new Checkbox(true);
        box.setAriaLabel(getTranslation("analysis.count-story", story.headline()));
        box.addValueChangeListener(e -> changed.run());
        NativeButton headline = new NativeButton("", e -> look.accept(story));
        headline.add(Signs.words(story.headline(), story.language()));
        headline.addClassName("link");
        headline.setTitle(getTranslation("analysis.look"));
        NativeTableCell length = new NativeTableCell();
        NativeTableCell weighted = new NativeTableCell();
        length.addClassName("figure");
        weighted.addClassName("figure");
        return new Row(story, box, headline, figures.cell(0), length, weighted);
    }
}
