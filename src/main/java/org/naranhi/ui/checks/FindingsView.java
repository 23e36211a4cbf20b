package org.naranhi.ui.checks;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.naranhi.newsroom.Role;
import org.naranhi.quality.FindingArchive;
import org.naranhi.quality.FindingArchive.Archived;
import org.naranhi.quality.FindingArchive.Wanted;
import org.naranhi.quality.Severity;
import org.naranhi.story.Stories;
import org.naranhi.story.StorySummary;
import org.naranhi.text.Language;
import org.naranhi.text.Markup;
import org.naranhi.ui.editor.FindingWords;
import org.naranhi.ui.editor.ReportLinks;
import org.naranhi.ui.shared.Frame;
import org.naranhi.ui.shared.KeysDialog;
import org.naranhi.ui.shared.Moments;
import org.naranhi.ui.shared.Navigation;
import org.naranhi.ui.shared.PageHeader;
import org.naranhi.ui.shared.PageKeys;
import org.naranhi.ui.shared.SignedIn;
import org.naranhi.ui.shared.Signs;
import org.naranhi.ui.shared.WorkPanel;
import org.naranhi.workbench.CheckArchive;

/// The findings of all stories as they were when each was last checked; everyone sees them, editors
/// have the archive checked.
@Route(value = "findings", layout = Frame.class)
@PermitAll
public class FindingsView extends Div implements HasDynamicTitle {
    private static final int MOST = 1_000;

    private final FindingArchive archive;
    private final Stories stories;
    private final CheckArchive checkArchive;
    private final Navigation navigation;
    private final boolean editor;
    final Select<Severity> severity = new Select<>();
    final Select<String> code = new Select<>();
    final Select<UUID> story = new Select<>();
    final Grid<Archived> grid = new Grid<>();
    final Button check = new Button();
    private final Span count = new Span();
    private final Div body = new Div();
    private Map<UUID, StorySummary> summaries = Map.of();
    private SequencedMap<String, Integer> codes = new LinkedHashMap<>();
    private boolean quiet;

    FindingsView(
            FindingArchive archive,
            Stories stories,
            CheckArchive checkArchive,
            Navigation navigation,
            WorkPanel work,
            SignedIn signedIn) {
        this.archive = archive;
        this.stories = stories;
        this.checkArchive = checkArchive;
        this.navigation = navigation;
        this.editor = signedIn.person().role().includes(Role.EDITOR);
        addClassName("findings");
        check.setText(getTranslation("findings.check"));
        check.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_SMALL);
        check.addClickListener(e -> begin());
        check.setVisible(editor);
        ReportLinks reports = new ReportLinks(this::found, a -> headline(a.story()));
        work.whenDone(this::refresh);
        grid();
        add(
                new PageHeader(getTranslation("findings.title")).withActions(reports, check),
                work,
                filters(),
                body);
        PageKeys.on(this, this::begin, Key.KEY_C, KeyModifier.ALT);
        PageKeys.on(this, FindingsView::keys, Key.KEY_H, KeyModifier.ALT);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("findings.title") + " · " + getTranslation("app.name");
    }

    private Div filters() {
        severity.setLabel(getTranslation("findings.least"));
        severity.setItems(Severity.values());
        severity.setItemLabelGenerator(s -> getTranslation("checks.level-" + key(s)));
        severity.setValue(Severity.WARNING);
        code.setLabel(getTranslation("findings.code"));
        code.setEmptySelectionAllowed(true);
        code.setEmptySelectionCaption(getTranslation("findings.any-code"));
        code.setItemLabelGenerator(this::codeWords);
        story.setLabel(getTranslation("findings.story"));
        story.setEmptySelectionAllowed(true);
        story.setEmptySelectionCaption(getTranslation("findings.any-story"));
        story.setItemLabelGenerator(this::storyWords);
        for (Select<?> field : List.of(severity, code, story)) {
            field.addValueChangeListener(
                    e -> {
                        if (!quiet) {
                            refresh();
                        }
                    });
        }
        count.addClassName("quiet");
        count.getElement().setAttribute("role", "status");
        Div filters = new Div(severity, code, story, count);
        filters.addClassName("filters");
        return filters;
    }

    private String codeWords(@Nullable String each) {
        if (each == null) {
            return getTranslation("findings.any-code");
        }
        String group = getTranslation("checks.group." + each.substring(0, each.indexOf('.')));
        return getTranslation("findings.code-count", group, each, codes.getOrDefault(each, 0));
    }

    private String storyWords(@Nullable UUID each) {
        return each == null ? getTranslation("findings.any-story") : headline(each);
    }

    private void grid() {
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addComponentColumn(this::what)
                .setHeader(getTranslation("findings.what"))
                .setFlexGrow(3);
        grid.addComponentColumn(this::where)
                .setHeader(getTranslation("findings.where"))
                .setFlexGrow(2);
        grid.getElement().setAttribute("aria-label", getTranslation("findings.title"));
    }

    private Component what(Archived archived) {
        String level = key(archived.finding().severity());
        Span sign = new Span(getTranslation("severity-sign." + level));
        sign.addClassName("finding-sign");
        sign.getElement().setAttribute("aria-label", getTranslation("checks.level-" + level));
        sign.getElement().setAttribute("role", "img");
        Span words = new Span(FindingWords.of(this, archived.finding()));
        words.addClassName("finding-words");
        Div what = new Div(sign, words);
        what.addClassNames("finding", "finding-" + level);
        return what;
    }

    private Component where(Archived archived) {
        RouterLink link = navigation.linkToSegment(archived.story(), archived.segment());
        link.setText(
                getTranslation("findings.segment", headline(archived.story()), archived.number()));
        link.addClassName("link");
        StorySummary summary = summaries.get(archived.story());
        Language language =
                summary == null ? Language.ENGLISH : summary.story().direction().target();
        Span text = Signs.words(Markup.plain(archived.target()), language);
        text.addClassName("finding-text");
        Div where = new Div(link, text);
        where.addClassName("finding-where");
        return where;
    }

    private String headline(UUID id) {
        StorySummary summary = summaries.get(id);
        if (summary == null) {
            return getTranslation("findings.no-headline");
        }
        String headline = summary.sourceHeadline();
        return headline.isBlank() ? summary.story().originalName() : Markup.plain(headline);
    }

    private void begin() {
        if (editor && !checkArchive.begin()) {
            Signs.tell(getTranslation("findings.under-way"));
        }
    }

    /// What the filters let through, gravest first.
    private List<Archived> found() {
        return archive.find(
                new Wanted(code.getValue(), severity.getValue(), story.getValue()), MOST);
    }

    private void refresh() {
        quiet = true;
        summaries =
                stories.summaries().stream().collect(Collectors.toMap(s -> s.story().id(), s -> s));
        codes = archive.codes(severity.getValue());
        keepChoice(code, List.copyOf(codes.keySet()));
        Map<UUID, Instant> checked = new HashMap<>(archive.lastChecks());
        checked.keySet().retainAll(summaries.keySet());
        keepChoice(story, List.copyOf(checked.keySet()));
        quiet = false;
        List<Archived> found = found();
        grid.setItems(found);
        count.setText(
                checked.isEmpty()
                        ? ""
                        : getTranslation(
                                "findings.count",
                                found.size(),
                                checked.size(),
                                Moments.moment(
                                        checked.values().stream()
                                                .max(Instant::compareTo)
                                                .orElse(null))));
        body.removeAll();
        body.addClassName("findings-body");
        if (checked.isEmpty()) {
            body.add(
                    Signs.empty(
                            getTranslation("findings.empty"),
                            getTranslation(
                                    editor ? "findings.empty-editor" : "findings.empty-others")));
        } else if (found.isEmpty()) {
            body.add(
                    Signs.empty(
                            getTranslation("findings.none"),
                            getTranslation("findings.none-words")));
        } else {
            body.add(grid);
        }
    }

    private static <T> void keepChoice(Select<T> field, List<T> items) {
        T chosen = field.getValue();
        field.setItems(items);
        field.setValue(chosen != null && items.contains(chosen) ? chosen : null);
    }

    private static void keys() {
        KeysDialog dialog = new KeysDialog();
        dialog.add("findings.check", List.of("Alt+KeyC"));
        dialog.add("keys.showKeys", List.of("Alt+KeyH"));
        dialog.open();
    }

    private static String key(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
