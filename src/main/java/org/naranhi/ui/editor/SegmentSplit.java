package org.naranhi.ui.editor;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import java.util.UUID;

/// A segment is to become two, the second beginning at an offset of the source.
@DomEvent("segment-split")
public final class SegmentSplit extends ComponentEvent<StoryEditor> {
    private final UUID segment;
    private final int sourceOffset;

    public SegmentSplit(
            StoryEditor source,
            boolean fromClient,
            @EventData("event.detail.id") String segment,
            @EventData("event.detail.sourceOffset") int sourceOffset) {
        super(source, fromClient);
        this.segment = UUID.fromString(segment);
        this.sourceOffset = sourceOffset;
    }

    public UUID segment() {
        return segment;
    }

    public int sourceOffset() {
        return sourceOffset;
    }
}
