package org.naranhi.ui.shared;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.util.UUID;

/// The story that an address names: `stories/:story`.
public final class StoryAddress {
    private static final String ID = "(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private StoryAddress() {}

    /// @throws NotFoundException when it names none
    public static UUID of(BeforeEnterEvent event) {
        return event.getRouteParameters()
                .get("story")
                .filter(id -> id.matches(ID))
                .map(UUID::fromString)
                .orElseThrow(NotFoundException::new);
    }
}
