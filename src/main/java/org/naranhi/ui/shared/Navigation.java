package org.naranhi.ui.shared;

import com.vaadin.flow.component.Component;
import java.util.List;

/// The places of the rail, in their order. The one implementation lies at the root of `ui`, which
/// alone knows every screen.
public interface Navigation {
    record Place(Class<? extends Component> view, Icon icon, String label) {}

    Class<? extends Component> home();

    List<Place> places();

    /// Below the others, where the signed-in person may go there.
    java.util.Optional<Place> settings();

    /// Opens a story's page.
    void openStory(java.util.UUID story);

    /// A link to one segment in a story's page; the words are to be put in.
    com.vaadin.flow.router.RouterLink linkToSegment(java.util.UUID story, java.util.UUID segment);

    /// Asks for the two editions of a published pair.
    void openNewPair();

    void openNames(String words);

    void openGlossary(String words);
}
