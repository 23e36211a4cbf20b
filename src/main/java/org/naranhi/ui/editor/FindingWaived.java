package org.naranhi.ui.editor;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import java.util.UUID;

/// A finding is to be let pass.
@DomEvent("waive")
public final class FindingWaived extends ComponentEvent<StoryEditor> {
    private final UUID segment;
    private final String findingKey;

    public FindingWaived(
            StoryEditor source,
            boolean fromClient,
            @EventData("event.detail.segmentId") String segment,
            @EventData("event.detail.findingKey") String findingKey) {
        super(source, fromClient);
        this.segment = UUID.fromString(segment);
        this.findingKey = findingKey;
    }

    public UUID segment() {
        return segment;
    }

    public String findingKey() {
        return findingKey;
    }
}
