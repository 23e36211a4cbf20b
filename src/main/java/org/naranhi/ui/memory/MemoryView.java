package org.naranhi.ui.memory;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import org.naranhi.ui.shared.Frame;
import org.naranhi.ui.shared.PageHeader;
import org.naranhi.ui.shared.WorkPanel;
import org.springframework.beans.factory.ObjectProvider;

/// The translation memory: how something was put before, files in and out, the memories themselves.
@Route(value = "memory/:part?", layout = Frame.class)
@PermitAll
public class MemoryView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final String ID = "(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final ObjectProvider<UnitSearch> searches;
    private final ObjectProvider<FilesPart> files;
    private final ObjectProvider<MemoriesPart> memories;
    private final Nav parts = new Nav();
    private final Div body = new Div();

    MemoryView(
            ObjectProvider<UnitSearch> searches,
            ObjectProvider<FilesPart> files,
            ObjectProvider<MemoriesPart> memories,
            IndexNotice notice,
            WorkPanel work) {
        this.searches = searches;
        this.files = files;
        this.memories = memories;
        addClassName("memory");
        parts.addClassName("memory-parts");
        parts.getElement().setAttribute("aria-label", getTranslation("memory.parts"));
        body.addClassName("memory-body");
        work.whenDone(this::workEnded);
        add(new PageHeader(getTranslation("frame.memory")).withActions(parts), notice, work, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        MemoryPart part =
                MemoryPart.of(event.getRouteParameters().get(MemoryPart.NAME))
                        .orElseThrow(NotFoundException::new);
        parts.removeAll();
        for (MemoryPart each : MemoryPart.values()) {
            RouterLink link =
                    new RouterLink(
                            getTranslation("memory.part-" + each.key()),
                            MemoryView.class,
                            each.route());
            if (each == part) {
                link.getElement().setAttribute("aria-current", "page");
            }
            parts.add(link);
        }
        body.removeAll();
        body.add(part(part, event));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("frame.memory") + " · " + getTranslation("app.name");
    }

    private Component part(MemoryPart part, BeforeEnterEvent event) {
        return switch (part) {
            case SEARCH -> {
                UnitSearch search = searches.getObject();
                var query = event.getLocation().getQueryParameters();
                search.ask(
                        query.getSingleParameter("q").orElse(""),
                        query.getSingleParameter("story")
                                .filter(id -> id.matches(ID))
                                .map(UUID::fromString)
                                .orElse(null));
                yield search;
            }
            case FILES -> files.getObject();
            case MEMORIES -> memories.getObject();
        };
    }

    /// What was counted or found before a file came in isn't so any more.
    private void workEnded() {
        body.getChildren()
                .filter(Refreshed.class::isInstance)
                .map(Refreshed.class::cast)
                .forEach(Refreshed::refresh);
    }

    /// A part that shows what long work changes.
    interface Refreshed {
        void refresh();
    }
}
