package org.naranhi.ui.editor;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import java.util.UUID;

/// A segment is to be joined with the next of its passage.
@DomEvent("segment-merge")
public final class SegmentMerged extends ComponentEvent<StoryEditor> {
    private final UUID segment;

    public SegmentMerged(
            StoryEditor source, boolean fromClient, @EventData("event.detail.id") String segment) {
        super(source, fromClient);
        this.segment = UUID.fromString(segment);
    }

    public UUID segment() {
        return segment;
    }
}
