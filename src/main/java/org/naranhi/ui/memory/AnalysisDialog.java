package org.naranhi.ui.memory;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.naranhi.memory.analysis.Analysis;
import org.naranhi.memory.analysis.AnalysisCsv;
import org.naranhi.memory.analysis.Band;
import org.naranhi.memory.analysis.Weights;
import org.naranhi.newsroom.Role;
import org.naranhi.ui.shared.Behind;
import org.naranhi.ui.shared.ProgressLine;
import org.naranhi.ui.shared.SignedIn;
import org.naranhi.ui.shared.Signs;
import org.naranhi.workbench.AnalyseStories;
import org.naranhi.workbench.HouseWeights;
import org.naranhi.workbench.StoryAnalyses;
import org.naranhi.workbench.StoryAnalyses.InStory;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/// How much of one story or several the memory knows: the table of bands, of each story and of all,
/// and the same as a file.
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public class AnalysisDialog extends Dialog {
    private static final Analysis NOTHING = Analysis.sum("", List.of());

    private final AnalyseStories analysing;
    private final HouseWeights house;
    private final Behind behind;
    private final Div content = new Div();
    private final Paragraph summary = new Paragraph();
    final BandTable table;
    final Select<InStory> shown = new Select<>();
    final Anchor download = new Anchor(this::send, "");
    @Nullable StoryRows rows;
    private Weights weights;
    private @Nullable StoryAnalyses found;
    private List<Analysis> each = List.of();
    private Analysis sum = NOTHING;
    private Analysis looked = NOTHING;
    private volatile byte[] file = {};

    AnalysisDialog(AnalyseStories analysing, HouseWeights house, Behind behind, SignedIn signedIn) {
        this.analysing = analysing;
        this.house = house;
        this.behind = behind;
        this.weights = house.weights();
        this.table = new BandTable(signedIn.may(Role.EDITOR) ? this::weigh : null);
        setWidth("min(1080px, 96vw)");
        addClassName("analysis-dialog");
        content.addClassName("analysis");
        add(content);
        summary.addClassName("analysis-summary");
        summary.getElement().setAttribute("role", "status");
        Button save = new Button(getTranslation("analysis.download"));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.getElement().setAttribute("tabindex", "-1");
        download.add(save);
        download.setVisible(false);
        getFooter().add(new Button(getTranslation("close"), e -> close()), download);
    }

    public void open(List<UUID> stories) {
        setHeaderTitle(getTranslation("analysis.title"));
        ProgressLine progress = new ProgressLine(getTranslation("analysis.running"), true);
        content.add(progress);
        open();
        behind.run(
                UI.getCurrent(),
                () -> {
                    try {
                        return Optional.of(analysing.analyse(stories, progress).join());
                    } catch (CancellationException _) {
                        return Optional.<StoryAnalyses>empty();
                    }
                },
                done -> done.ifPresentOrElse(this::show, this::close));
    }

    private void show(StoryAnalyses analyses) {
        found = analyses;
        content.removeAll();
        List<InStory> stories = analyses.stories();
        if (stories.isEmpty()) {
            content.add(
                    Signs.empty(
                            getTranslation("stories.none-found"),
                            getTranslation("analysis.no-stories")));
            return;
        }
        if (stories.size() == 1) {
            setHeaderTitle(getTranslation("analysis.title-of", stories.getFirst().headline()));
            content.add(summary, table);
        } else {
            setHeaderTitle(getTranslation("analysis.title-of-several", stories.size()));
            rows = new StoryRows(stories, this::count, this::look);
            shown.setLabel(getTranslation("analysis.shown"));
            shown.setItems(stories);
            shown.setEmptySelectionAllowed(true);
            shown.setEmptySelectionCaption(getTranslation("analysis.all-together"));
            shown.setItemLabelGenerator(
                    s -> s == null ? getTranslation("analysis.all-together") : s.headline());
            shown.setPlaceholder(getTranslation("analysis.all-together"));
            shown.setWidth("min(420px, 100%)");
            shown.addValueChangeListener(e -> count());
            content.add(summary, rows, shown, table);
        }
        Paragraph about = new Paragraph(getTranslation("analysis.about"));
        about.addClassName("quiet");
        content.add(about);
        download.setVisible(true);
        count();
    }

    private void look(InStory story) {
        shown.setValue(story);
        table.getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
    }

    /// Works out the tables anew: other stories count, or another one is looked at.
    private void count() {
        StoryAnalyses analyses = found;
        if (analyses == null) {
            return;
        }
        Set<UUID> chosen =
                rows == null
                        ? analyses.stories().stream()
                                .map(InStory::story)
                                .collect(Collectors.toSet())
                        : rows.chosen();
        each = analyses.of(chosen);
        sum = Analysis.sum(getTranslation("analysis.all-together"), each);
        looked = shown.isEmpty() ? sum : only(analyses, shown.getValue(), chosen);
        table.show(looked, weights);
        weighed();
    }

    /// Of one story: as it counts among the others if it does, else by itself.
    private Analysis only(StoryAnalyses analyses, InStory story, Set<UUID> chosen) {
        if (!chosen.contains(story.story())) {
            return analyses.of(Set.of(story.story())).getFirst();
        }
        List<UUID> counted =
                analyses.stories().stream().map(InStory::story).filter(chosen::contains).toList();
        return each.get(counted.indexOf(story.story()));
    }

    private void weigh(Band band, int percent) {
        if (weights.percent(band) != percent) {
            weights = weights.with(band, percent);
            house.change(weights);
            table.weigh(looked, weights);
            weighed();
        }
    }

    /// Shows what depends on the weights besides the table.
    private void weighed() {
        if (rows != null) {
            rows.show(each, weights);
        }
        summary.setText(
                getTranslation(
                        "analysis.summary",
                        sum.total().segments(),
                        AnalysisWords.length(this, sum.total()),
                        AnalysisWords.weighted(this, sum, weights)));
        write();
    }

    private void write() {
        List<Analysis> all = new ArrayList<>(each);
        if (each.size() != 1) {
            all.add(sum);
        }
        Map<String, String> words = AnalysisWords.ofFile(this);
        StringBuilder csv = new StringBuilder();
        try {
            AnalysisCsv.write(all, weights, code -> words.getOrDefault(code, code), csv);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        file = csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void send(DownloadEvent event) throws IOException {
        event.setFileName("analysis-" + LocalDate.now() + ".csv");
        event.setContentType("text/csv; charset=utf-8");
        event.getOutputStream().write(file);
    }
}
