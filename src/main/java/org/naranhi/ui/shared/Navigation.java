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

    void openNames(String words);

    void openGlossary(String words);
}
