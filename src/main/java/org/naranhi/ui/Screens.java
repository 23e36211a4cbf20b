package org.naranhi.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.naranhi.ui.alignment.AlignmentsView;
import org.naranhi.ui.alignment.NewPairDialog;
import org.naranhi.ui.checks.FindingsView;
import org.naranhi.ui.editor.BenchView;
import org.naranhi.ui.glossary.GlossaryView;
import org.naranhi.ui.memory.MemoryView;
import org.naranhi.ui.names.NamesView;
import org.naranhi.ui.settings.SettingsView;
import org.naranhi.ui.shared.Icon;
import org.naranhi.ui.shared.Navigation;
import org.naranhi.ui.stories.StoriesView;
import org.springframework.beans.factory.ObjectProvider;

/// Every screen and the way to it.
@org.springframework.stereotype.Component
class Screens implements Navigation {
    private final ObjectProvider<NewPairDialog> newPairs;

    Screens(ObjectProvider<NewPairDialog> newPairs) {
        this.newPairs = newPairs;
    }

    @Override
    public Class<? extends Component> home() {
        return StoriesView.class;
    }

    @Override
    public List<Place> places() {
        return List.of(
                new Place(StoriesView.class, Icon.STORIES, "frame.stories"),
                new Place(NamesView.class, Icon.NAMES, "frame.names"),
                new Place(GlossaryView.class, Icon.GLOSSARY, "frame.glossary"),
                new Place(MemoryView.class, Icon.MEMORY, "frame.memory"),
                new Place(AlignmentsView.class, Icon.ALIGNMENT, "frame.alignment"),
                new Place(FindingsView.class, Icon.FINDINGS, "frame.findings"));
    }

    @Override
    public Optional<Place> settings() {
        return Optional.of(new Place(SettingsView.class, Icon.SETTINGS, "frame.settings"));
    }

    @Override
    public void openStory(UUID story) {
        UI.getCurrent().navigate(BenchView.class, new RouteParameters("story", story.toString()));
    }

    @Override
    public RouterLink linkToSegment(UUID story, UUID segment) {
        RouterLink link = new RouterLink();
        link.setRoute(BenchView.class, new RouteParameters("story", story.toString()));
        link.setQueryParameters(QueryParameters.of("segment", segment.toString()));
        return link;
    }

    @Override
    public void openNewPair() {
        newPairs.getObject().open();
    }

    @Override
    public void openNames(String words) {
        UI.getCurrent().navigate(NamesView.class, QueryParameters.of("q", words));
    }

    @Override
    public void openGlossary(String words) {
        UI.getCurrent().navigate(GlossaryView.class, QueryParameters.of("q", words));
    }
}
