package org.naranhi.ui.checks;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.naranhi.newsroom.Role;
import org.naranhi.quality.FindingArchive;
import org.naranhi.quality.FindingArchive.Archived;
import org.naranhi.story.Stories;
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
    private final CheckArchive checkArchive;
    private final StoryHeadlines stories;
    private final boolean editor;
    final FindingFilters filters;
    final FindingGrid grid;
    final Button check = new Button();
    private final Div body = new Div();

    FindingsView(
            FindingArchive archive,
            Stories stories,
            CheckArchive checkArchive,
            Navigation navigation,
            WorkPanel work,
            SignedIn signedIn) {
        this.archive = archive;
        this.checkArchive = checkArchive;
        this.stories = new StoryHeadlines(stories, getTranslation("findings.no-headline"));
        this.editor = signedIn.person().role().includes(Role.EDITOR);
        this.filters = new FindingFilters(this.stories::headline, this::refresh);
        this.grid = new FindingGrid(navigation, this.stories);
        addClassName("findings");
        body.addClassName("findings-body");
        check.setText(getTranslation("findings.check"));
        check.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_SMALL);
        check.addClickListener(e -> begin());
        check.setVisible(editor);
        ReportLinks reports = new ReportLinks(this::found, a -> this.stories.headline(a.story()));
        work.whenDone(this::refresh);
        add(
                new PageHeader(getTranslation("findings.title")).withActions(reports, check),
                work,
                filters,
                body);
        PageKeys.on(this, this::begin, Key.KEY_C, KeyModifier.ALT);
        PageKeys.on(this, FindingsView::keys, Key.KEY_H, KeyModifier.ALT);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("findings.title") + " · " + getTranslation("app.name");
    }

    private void begin() {
        if (editor && !checkArchive.begin()) {
            Signs.tell(getTranslation("findings.under-way"));
        }
    }

    /// What the filters let through, gravest first.
    private List<Archived> found() {
        return archive.find(filters.wanted(), MOST);
    }

    private void refresh() {
        stories.read();
        Map<UUID, Instant> checked = new HashMap<>(archive.lastChecks());
        checked.keySet().retainAll(stories.all());
        filters.offer(archive.codes(filters.severity.getValue()), List.copyOf(checked.keySet()));
        List<Archived> found = found();
        grid.setItems(found);
        filters.say(
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
        body.add(checked.isEmpty() ? unchecked() : found.isEmpty() ? nothing() : grid);
    }

    private Component unchecked() {
        return Signs.empty(
                getTranslation("findings.empty"),
                getTranslation(editor ? "findings.empty-editor" : "findings.empty-others"));
    }

    private Component nothing() {
        return Signs.empty(getTranslation("findings.none"), getTranslation("findings.none-words"));
    }

    private static void keys() {
        KeysDialog dialog = new KeysDialog();
        dialog.add("findings.check", List.of("Alt+KeyC"));
        dialog.add("keys.showKeys", List.of("Alt+KeyH"));
        dialog.open();
    }
}
