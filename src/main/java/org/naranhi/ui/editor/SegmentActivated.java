package org.naranhi.ui.editor;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import java.util.UUID;

/// The translator went into a segment: suggestions are wanted.
@DomEvent("segment-activated")
public final class SegmentActivated extends ComponentEvent<StoryEditor> {
    private final UUID segment;

    public SegmentActivated(
            StoryEditor source, boolean fromClient, @EventData("event.detail.id") String segment) {
        super(source, fromClient);
        this.segment = UUID.fromString(segment);
    }

    public UUID segment() {
        return segment;
    }
}
